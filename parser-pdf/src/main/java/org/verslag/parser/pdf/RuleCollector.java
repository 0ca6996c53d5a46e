package org.verslag.parser.pdf;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.util.Matrix;

/** Follows paths as far as needed to see horizontal rules: lines that are stroked, and flat rectangles that are filled. */
final class RuleCollector {
    /** The thickest rule, in points. */
    private static final float THICKEST = 2;

    /** The shortest rule, in points. */
    private static final float SHORTEST = 10;

    /** So many rules on one page are a drawing. */
    private static final int MOST = 2_000;

    private final PDFStreamEngine engine;
    private final List<Rule> path = new ArrayList<>();
    private final List<Rule> fills = new ArrayList<>();
    private List<Rule> rules = new ArrayList<>();
    private PageFrame frame;
    private float penX;
    private float penY;

    RuleCollector(PDFStreamEngine engine, PageFrame frame) {
        this.engine = engine;
        this.frame = frame;
        engine.addOperator(Operation.ofNumbers(engine, "m", 2, at -> move(at[0], at[1])));
        engine.addOperator(Operation.ofNumbers(engine, "l", 2, at -> line(at[0], at[1])));
        engine.addOperator(Operation.ofNumbers(engine, "re", 4, at -> rectangle(at[0], at[1], at[2], at[3])));
        for (String name : List.of("S", "s")) {
            engine.addOperator(new Operation(engine, name, operands -> paint(true, false)));
        }
        for (String name : List.of("f", "F", "f*")) {
            engine.addOperator(new Operation(engine, name, operands -> paint(false, true)));
        }
        for (String name : List.of("B", "B*", "b", "b*")) {
            engine.addOperator(new Operation(engine, name, operands -> paint(true, true)));
        }
        engine.addOperator(new Operation(engine, "n", operands -> paint(false, false)));
    }

    void startPage(PageFrame page) {
        frame = page;
        path.clear();
        fills.clear();
        rules = new ArrayList<>();
    }

    List<Rule> rules() {
        return rules;
    }

    private void move(float x, float y) {
        penX = x;
        penY = y;
    }

    private void line(float x, float y) {
        add(path, penX, penY, x, y);
        move(x, y);
    }

    private void rectangle(float x, float y, float w, float h) {
        // A filled bar is a rule along its middle; its other side only matters if the page is turned.
        add(fills, x, y + h / 2, x + w, y + h / 2, Math.abs(h));
        add(fills, x + w / 2, y, x + w / 2, y + h, Math.abs(w));
        add(path, x, y, x + w, y);
        add(path, x, y + h, x + w, y + h);
        move(x, y);
    }

    private void paint(boolean stroked, boolean filled) {
        if (stroked) {
            rules.addAll(path);
        }
        if (filled) {
            rules.addAll(fills);
        }
        path.clear();
        fills.clear();
    }

    private void add(List<Rule> to, float x1, float y1, float x2, float y2) {
        add(to, x1, y1, x2, y2, 0);
    }

    private void add(List<Rule> to, float x1, float y1, float x2, float y2, float thickness) {
        if (rules.size() + to.size() >= MOST) {
            return;
        }
        Matrix ctm = engine.getGraphicsState().getCurrentTransformationMatrix();
        float fromX = frame.x(ctm, x1, y1);
        float fromY = frame.y(ctm, x1, y1);
        float toX = frame.x(ctm, x2, y2);
        float toY = frame.y(ctm, x2, y2);
        float scale = (float) Math.hypot(ctm.getShearX(), ctm.getScaleY());
        if (Math.abs(toY - fromY) < 0.5f
                && Math.abs(toX - fromX) >= SHORTEST
                && thickness * scale <= THICKEST
                && fromY >= 0
                && fromY <= frame.height) {
            to.add(new Rule(Math.min(fromX, toX), Math.max(fromX, toX), (fromY + toY) / 2));
        }
    }
}

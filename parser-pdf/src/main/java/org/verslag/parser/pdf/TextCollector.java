package org.verslag.parser.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.contentstream.operator.state.SetGraphicsStateParameters;
import org.apache.pdfbox.contentstream.operator.state.SetMatrix;
import org.apache.pdfbox.contentstream.operator.text.BeginText;
import org.apache.pdfbox.contentstream.operator.text.EndText;
import org.apache.pdfbox.contentstream.operator.text.MoveText;
import org.apache.pdfbox.contentstream.operator.text.MoveTextSetLeading;
import org.apache.pdfbox.contentstream.operator.text.NextLine;
import org.apache.pdfbox.contentstream.operator.text.SetCharSpacing;
import org.apache.pdfbox.contentstream.operator.text.SetFontAndSize;
import org.apache.pdfbox.contentstream.operator.text.SetTextHorizontalScaling;
import org.apache.pdfbox.contentstream.operator.text.SetTextLeading;
import org.apache.pdfbox.contentstream.operator.text.SetTextRenderingMode;
import org.apache.pdfbox.contentstream.operator.text.SetTextRise;
import org.apache.pdfbox.contentstream.operator.text.SetWordSpacing;
import org.apache.pdfbox.contentstream.operator.text.ShowText;
import org.apache.pdfbox.contentstream.operator.text.ShowTextAdjusted;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLine;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLineAndSpace;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;
import org.verslag.model.ReadException;
import org.verslag.spi.ParseContext;

/**
 * Follows the content stream of a page and takes the text that it shows, a whole string at a time: PDFBox's own way, a
 * matrix and several objects for every glyph, is most of what makes its text stripper slow.
 */
final class TextCollector extends PDFStreamEngine {
    /** Time is checked every so many operators (a power of two). */
    private static final int OPERATORS_BETWEEN_CHECKS = 1 << 13;

    /** More operators than this on a page are no page: forms that draw forms can make billions of a few bytes. */
    private static final int MOST_OPERATORS = 20_000_000;

    /** More glyphs than this on a page are no page. */
    private static final int MOST_GLYPHS = 1_000_000;

    /** Marked content nested deeper than this is taken as part of what is around it. */
    private static final int DEEPEST_MARK = 100;

    private final ParseContext context;
    private final TextCursor cursor = new TextCursor();
    private final RuleCollector rules;
    private final ShownText shown = new ShownText();
    private final PlainOperation operation = new PlainOperation();
    private final PageContents.Buffer buffer = new PageContents.Buffer();
    private final Set<COSBase> openForms = new HashSet<>();
    private final List<String> problems = new ArrayList<>();
    private List<Piece> pieces = new ArrayList<>();
    private PieceBuilder builder = new PieceBuilder(pieces);
    private PageFrame frame;
    private @Nullable Mark mark;
    private int unmarkedDepth;
    private int operators;
    private float pictured;

    TextCollector(ParseContext context) {
        this.context = context;
        frame = new PageFrame(new PDPage());
        rules = new RuleCollector(this, frame);
        addOperator(new BeginText(this));
        addOperator(new EndText(this));
        addOperator(new SetFontAndSize(this));
        addOperator(new MoveText(this));
        addOperator(new MoveTextSetLeading(this));
        addOperator(new SetMatrix(this));
        addOperator(new NextLine(this));
        addOperator(new SetCharSpacing(this));
        addOperator(new SetWordSpacing(this));
        addOperator(new SetTextHorizontalScaling(this));
        addOperator(new SetTextLeading(this));
        addOperator(new SetTextRise(this));
        addOperator(new SetTextRenderingMode(this));
        addOperator(new ShowText(this));
        addOperator(new ShowTextAdjusted(this));
        addOperator(new ShowTextLine(this));
        addOperator(new ShowTextLineAndSpace(this));
        addOperator(new Concatenate(this));
        addOperator(new Save(this));
        addOperator(new Restore(this));
        addOperator(new SetGraphicsStateParameters(this));
        addOperator(new Operation(this, "Do", this::draw));
        addOperator(new Operation(this, "BI", operands -> drawImage()));
        addOperator(new Operation(this, "BMC", this::beginMark));
        addOperator(new Operation(this, "BDC", this::beginMark));
        addOperator(new Operation(this, "EMC", operands -> endMark()));
    }

    /**
     * Takes what the page shows.
     *
     * @throws ReadException if time is over
     */
    PageText collect(PDPage page) throws ReadException {
        frame = new PageFrame(page);
        pieces = new ArrayList<>();
        builder = new PieceBuilder(pieces);
        rules.startPage(frame);
        openForms.clear();
        problems.clear();
        mark = null;
        unmarkedDepth = 0;
        operators = 0;
        pictured = 0;
        cursor.startPage();
        try {
            processChildStream(new PageContents(page, buffer, this::follow), page);
        } catch (ReadException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            // PDFBox throws both on damaged streams; what was shown before is kept.
            problem(e instanceof PageTooLongException ? "ends too late to be read whole" : "is damaged");
        }
        builder.flush();
        return new PageText(frame, pieces, rules.rules(), cursor.unknownGlyphs(), isPicture(), List.copyOf(problems));
    }

    private void problem(String what) {
        if (!problems.contains(what)) {
            problems.add(what);
        }
    }

    /** What PDFBox does with a stream, but that what is written plainly is read without its help. */
    private void follow(PDFStreamParser parser, ArrayRead bytes) throws IOException {
        List<COSBase> operands = new ArrayList<>();
        while (true) {
            if (operands.isEmpty() && shown.read(bytes)) {
                countOperator();
                show();
                continue;
            }
            Object token = operands.isEmpty() ? operation.read(bytes, operands) : null;
            if (token == null) {
                token = parser.parseNextToken();
            }
            if (token instanceof Operator operator) {
                processOperator(operator, operands);
                operands.clear();
            } else if (token instanceof COSBase operand) {
                operands.add(operand);
            } else {
                return;
            }
        }
    }

    private void show() {
        if (getTextMatrix() == null) {
            return;
        }
        try {
            cursor.begin(getGraphicsState(), frame, builder);
            for (int part = 0; part < shown.parts(); part++) {
                cursor.show(shown.codes(), shown.start(part), shown.end(part));
                cursor.adjust(shown.adjustment(part));
            }
            cursor.end();
        } catch (IOException e) {
            problem("has parts that are damaged");
        }
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        countOperator();
        super.processOperator(operator, operands);
    }

    private void countOperator() throws IOException {
        operators++;
        if (operators % OPERATORS_BETWEEN_CHECKS == 0) {
            context.checkTime();
        }
        if (operators > MOST_OPERATORS || cursor.glyphs() > MOST_GLYPHS) {
            throw new PageTooLongException();
        }
    }

    /** An operator that cannot do its work is skipped and the page goes on, as in viewers; PDFBox would log it. */
    @Override
    protected void operatorException(Operator operator, List<COSBase> operands, IOException exception)
            throws IOException {
        if (exception instanceof ReadException || exception instanceof PageTooLongException) {
            throw exception;
        }
        problem("has parts that are damaged");
    }

    @Override
    public void restoreGraphicsState() {
        if (getGraphicsStackSize() > 1) {
            super.restoreGraphicsState();
        }
    }

    private void draw(List<COSBase> operands) throws IOException {
        if (operands.isEmpty() || !(operands.get(0) instanceof COSName name) || getResources() == null) {
            return;
        }
        if (getResources().isImageXObject(name)) {
            drawImage();
            return;
        }
        PDXObject object = getResources().getXObject(name);
        if (!(object instanceof PDFormXObject form)) {
            return;
        }
        if (getLevel() >= context.limits().maxDepth()) {
            problem("nests forms deeper than the limit of " + context.limits().maxDepth());
            return;
        }
        if (!openForms.add(form.getCOSObject())) {
            problem("has a form that draws itself");
            return;
        }
        Mark before = mark;
        int unmarkedBefore = unmarkedDepth;
        increaseLevel();
        try {
            showForm(form);
        } finally {
            decreaseLevel();
            openForms.remove(form.getCOSObject());
            setMark(before);
            unmarkedDepth = unmarkedBefore;
        }
    }

    /** Images are not looked at, only how much of the page they take. */
    private void drawImage() {
        Matrix ctm = getGraphicsState().getCurrentTransformationMatrix();
        pictured += Math.abs(ctm.getScaleX() * ctm.getScaleY() - ctm.getShearX() * ctm.getShearY());
    }

    /** Whether images take most of the page, as where it is a scan. */
    private boolean isPicture() {
        return pictured >= 0.5f * frame.width * frame.height;
    }

    private void beginMark(List<COSBase> operands) {
        if (mark != null && mark.depth >= DEEPEST_MARK) {
            unmarkedDepth++;
            return;
        }
        String tag = !operands.isEmpty() && operands.get(0) instanceof COSName name ? name.getName() : "";
        setMark(new Mark(tag, mark));
    }

    private void endMark() {
        if (unmarkedDepth > 0) {
            unmarkedDepth--;
        } else if (mark != null) {
            setMark(mark.parent);
        }
    }

    private void setMark(@Nullable Mark value) {
        mark = value;
        builder.mark(value);
    }

    @Override
    public void showTextString(byte[] string) throws IOException {
        cursor.begin(getGraphicsState(), frame, builder);
        cursor.show(string, 0, string.length);
        cursor.end();
    }

    @Override
    public void showTextStrings(COSArray array) throws IOException {
        cursor.begin(getGraphicsState(), frame, builder);
        for (int i = 0; i < array.size(); i++) {
            COSBase element = array.get(i);
            if (element instanceof COSString string) {
                byte[] codes = string.getBytes();
                cursor.show(codes, 0, codes.length);
            } else if (element instanceof COSNumber number) {
                cursor.adjust(number.floatValue());
            }
        }
        cursor.end();
    }

    /** Ends a page that cannot be followed to its end. */
    private static final class PageTooLongException extends IOException {
        private static final long serialVersionUID = 1L;
    }
}

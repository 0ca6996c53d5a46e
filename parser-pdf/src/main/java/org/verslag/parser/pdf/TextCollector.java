package org.verslag.parser.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
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
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.PDTextState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
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
    private final FontTables fonts = new FontTables();
    private final RuleCollector rules;
    private final Set<COSBase> openForms = new HashSet<>();
    private final List<String> problems = new ArrayList<>();
    private List<Piece> pieces = new ArrayList<>();
    private PieceBuilder builder = new PieceBuilder(pieces);
    private PageFrame frame;
    private @Nullable Mark mark;
    private int unmarkedDepth;
    private int operators;
    private int glyphs;
    private int unknownGlyphs;

    // What holds while one string is shown; see begin.
    private FontTable font;
    private float originX;
    private float unitsPerText;
    private float size;
    private float scaledSize;
    private float characterSpacing;
    private float wordSpacing;
    private float scaling;
    private float direction;
    private float advance;

    TextCollector(ParseContext context) {
        this.context = context;
        frame = new PageFrame(new PDPage());
        rules = new RuleCollector(this, frame);
        font = FontTable.NONE;
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
        addOperator(new Operation(this, "Do", this::drawForm));
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
        glyphs = 0;
        unknownGlyphs = 0;
        try {
            processPage(page);
        } catch (ReadException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            // PDFBox throws both on damaged streams; what was shown before is kept.
            problem(e instanceof PageTooLongException ? "ends too late to be read whole" : "is damaged");
        }
        builder.flush();
        return new PageText(frame, pieces, rules.rules(), unknownGlyphs, List.copyOf(problems));
    }

    private void problem(String what) {
        if (!problems.contains(what)) {
            problems.add(what);
        }
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        operators++;
        if (operators % OPERATORS_BETWEEN_CHECKS == 0) {
            context.checkTime();
            if (operators > MOST_OPERATORS || glyphs > MOST_GLYPHS) {
                throw new PageTooLongException();
            }
        }
        super.processOperator(operator, operands);
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

    private void drawForm(List<COSBase> operands) throws IOException {
        if (operands.isEmpty()
                || !(operands.get(0) instanceof COSName name)
                || getResources() == null
                || getResources().isImageXObject(name)) {
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
        begin();
        show(string);
        end();
    }

    @Override
    public void showTextStrings(COSArray array) throws IOException {
        begin();
        for (int i = 0; i < array.size(); i++) {
            COSBase element = array.get(i);
            if (element instanceof COSString string) {
                show(string.getBytes());
            } else if (element instanceof COSNumber number) {
                advance -= number.floatValue() / 1000 * scaledSize;
            }
        }
        end();
    }

    /** Works out once for a string where its text space lies on the visible page. */
    private void begin() {
        PDGraphicsState state = getGraphicsState();
        PDTextState text = state.getTextState();
        font = fonts.table(text.getFont());
        scaling = text.getHorizontalScaling() / 100;
        float fontSize = text.getFontSize();
        scaledSize = fontSize * scaling;
        characterSpacing = text.getCharacterSpacing() * scaling;
        wordSpacing = text.getWordSpacing() * scaling;
        advance = 0;

        Matrix tm = Objects.requireNonNull(state.getTextMatrix());
        Matrix ctm = state.getCurrentTransformationMatrix();
        float rise = text.getRise();
        float x0 = tm.getShearX() * rise + tm.getTranslateX();
        float y0 = tm.getScaleY() * rise + tm.getTranslateY();
        float alongX = visibleX(ctm, tm.getScaleX(), tm.getShearY());
        float alongY = visibleY(ctm, tm.getScaleX(), tm.getShearY());
        float upX = visibleX(ctm, tm.getShearX(), tm.getScaleY());
        float upY = visibleY(ctm, tm.getShearX(), tm.getScaleY());
        float x = visibleX(ctm, x0, y0) + shiftX(ctm);
        float y = visibleY(ctm, x0, y0) + shiftY(ctm);

        // Type of negative size runs the other way.
        direction = scaledSize < 0 ? -1 : 1;
        unitsPerText = (float) Math.hypot(alongX, alongY);
        size = Math.abs(fontSize) * (float) Math.hypot(upX, upY);
        int turn = PageFrame.turn(direction * alongX, direction * alongY);
        originX = frame.along(turn, x, y);
        int mode = mode(text);
        builder.start(
                font,
                turn,
                frame.down(turn, x, y),
                size,
                Math.abs(scaledSize) * unitsPerText,
                mode == RenderingMode.FILL_STROKE.intValue() || mode == RenderingMode.FILL_STROKE_CLIP.intValue(),
                mode == RenderingMode.NEITHER.intValue() || mode == RenderingMode.NEITHER_CLIP.intValue());
        builder.tracking(Math.abs(characterSpacing) * unitsPerText);
    }

    private static int mode(PDTextState text) {
        RenderingMode mode = text.getRenderingMode();
        return mode == null ? 0 : mode.intValue();
    }

    private float visibleX(Matrix ctm, float x, float y) {
        return frame.a * (ctm.getScaleX() * x + ctm.getShearX() * y)
                + frame.c * (ctm.getShearY() * x + ctm.getScaleY() * y);
    }

    private float visibleY(Matrix ctm, float x, float y) {
        return frame.b * (ctm.getScaleX() * x + ctm.getShearX() * y)
                + frame.d * (ctm.getShearY() * x + ctm.getScaleY() * y);
    }

    private float shiftX(Matrix ctm) {
        return frame.a * ctm.getTranslateX() + frame.c * ctm.getTranslateY() + frame.e;
    }

    private float shiftY(Matrix ctm) {
        return frame.b * ctm.getTranslateX() + frame.d * ctm.getTranslateY() + frame.f;
    }

    private void show(byte[] bytes) throws IOException {
        int perCode = font.bytesPerCode();
        glyphs += bytes.length;
        if (perCode == 1) {
            for (byte code : bytes) {
                show(code & 0xFF, code == ' ');
            }
        } else if (perCode == 2) {
            for (int i = 0; i + 1 < bytes.length; i += 2) {
                show((bytes[i] & 0xFF) << 8 | bytes[i + 1] & 0xFF, false);
            }
        } else {
            ByteArrayInputStream in = new ByteArrayInputStream(bytes);
            while (in.available() > 0) {
                int before = in.available();
                int code = font.readCode(in);
                if (in.available() == before) {
                    return;
                }
                show(code, code == ' ' && before - in.available() == 1);
            }
        }
    }

    private void show(int code, boolean spaced) {
        Glyph glyph = font.glyph(code);
        if (glyph.kind() == Glyph.Kind.UNKNOWN) {
            unknownGlyphs++;
        }
        float width = glyph.width() * scaledSize;
        builder.add(glyph, originX + direction * advance * unitsPerText, Math.abs(width) * unitsPerText);
        advance += width + characterSpacing + (spaced ? wordSpacing : 0);
    }

    private void end() {
        getTextMatrix().translate(advance, 0);
    }

    /** Ends a page that cannot be followed to its end. */
    private static final class PageTooLongException extends IOException {
        private static final long serialVersionUID = 1L;
    }
}

package org.verslag.parser.pdf;

import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.jspecify.annotations.Nullable;

/** An operator of one or two letters whose operands are numbers, such as those that move to where the next line starts. */
final class PlainOperation extends PlainTokens {
    private static final int MOST_NUMBERS = 6;
    private static final int ASCII = 128;

    /** Operators by the codes of their letters, 0 for none. */
    private final @Nullable Operator[] operators = new Operator[ASCII * ASCII];

    /**
     * Reads such an operation, if that is next.
     *
     * @param operands takes the numbers; empty before, and after if nothing is read
     * @return the operator; null if nothing is read
     */
    @Nullable
    Operator read(ArrayRead source, List<COSBase> operands) {
        start(source);
        int first = token();
        while (operands.size() < MOST_NUMBERS && (first == '-' || first >= '0' && first <= '9' || first == '.')) {
            if (!number() || at >= end || !isBlank(from[at])) {
                operands.clear();
                return null;
            }
            operands.add(whole ? COSInteger.get((long) number) : new COSFloat(number));
            first = token();
        }
        Operator operator = operator(first);
        if (operator == null) {
            operands.clear();
        } else {
            source.skipTo(at);
        }
        return operator;
    }

    private @Nullable Operator operator(int first) {
        if (!isLetter(first)) {
            return null;
        }
        at++;
        int second = 0;
        if (at < end && (isLetter(from[at]) || from[at] == '*')) {
            second = from[at];
            at++;
        }
        if (at < end && !isBlank(from[at]) || opensImage(first, second)) {
            return null;
        }
        int index = first * ASCII + second;
        Operator operator = operators[index];
        if (operator == null) {
            operator = Operator.getOperator(second == 0 ? "" + (char) first : "" + (char) first + (char) second);
            operators[index] = operator;
        }
        return operator;
    }

    private static boolean isLetter(int b) {
        return b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z';
    }

    /** Images in the middle of a stream are not tokens throughout. */
    private static boolean opensImage(int first, int second) {
        return first == 'I' || first == 'B' && second == 'I';
    }
}

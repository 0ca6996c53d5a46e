package org.verslag.parser.pdf;

/**
 * Reads what a content stream says plainly, without an object for each token: PDFBox spends a quarter of all time on the few
 * kinds of operation that reports are made of. Whatever is written in another way, or damaged, is left to PDFBox.
 */
abstract class PlainTokens {
    /** Numbers of so many digits come out the same whether they are rounded once or, as here, twice. */
    private static final int MOST_DIGITS = 7;

    byte[] from = new byte[0];

    /** The index of the byte to read next. */
    int at;

    /** The index behind the last byte. */
    int end;

    /** The number read last. */
    float number;

    /** Whether it has no point. */
    boolean whole;

    final void start(ArrayRead source) {
        from = source.bytes();
        at = source.next();
        end = source.end();
    }

    /** The byte that the next token starts with; -1 at the end. */
    final int token() {
        while (at < end && isBlank(from[at])) {
            at++;
        }
        return at < end ? from[at] : -1;
    }

    static boolean isBlank(byte b) {
        return b == ' ' || b == '\n' || b == '\r' || b == '\t' || b == '\f' || b == 0;
    }

    /** Reads digits, perhaps with a point in them and a minus ahead; whoever calls looks at what follows. */
    final boolean number() {
        boolean negative = from[at] == '-';
        if (negative) {
            at++;
        }
        long value = 0;
        int digits = 0;
        double scale = 0;
        while (at < end) {
            byte b = from[at];
            if (b >= '0' && b <= '9') {
                value = value * 10 + (b - '0');
                digits++;
                scale *= 10;
            } else if (b == '.' && scale == 0) {
                scale = 1;
            } else {
                break;
            }
            at++;
        }
        double exact = scale > 1 ? value / scale : value;
        number = (float) (negative ? -exact : exact);
        whole = scale == 0;
        return digits > 0 && digits <= MOST_DIGITS;
    }
}

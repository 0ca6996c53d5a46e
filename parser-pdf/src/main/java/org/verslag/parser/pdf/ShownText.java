package org.verslag.parser.pdf;

import java.util.Arrays;

/**
 * The operand of an operator that shows text, read without an object for each part of it: most of a report's content streams
 * are strings of a few letters with numbers between.
 */
final class ShownText extends PlainTokens {
    private byte[] codes = new byte[256];
    private int length;
    private int[] ends = new int[64];
    private float[] adjustments = new float[64];
    private int parts;

    /** How many strings there are, each with an adjustment behind it; either can be empty. */
    int parts() {
        return parts;
    }

    byte[] codes() {
        return codes;
    }

    /** Where a string starts in the codes. */
    int start(int part) {
        return part == 0 ? 0 : ends[part - 1];
    }

    int end(int part) {
        return ends[part];
    }

    /** What to go back after a string, in thousandths of an em. */
    float adjustment(int part) {
        return adjustments[part];
    }

    /** Reads {@code (…) Tj} or {@code [(…) n (…)] TJ}, if that is next; else nothing is read. */
    boolean read(ArrayRead source) {
        start(source);
        length = 0;
        parts = 0;
        int first = token();
        boolean read =
                first == '[' ? array() && operator('J') : (first == '(' || first == '<') && string() && operator('j');
        if (read) {
            source.skipTo(at);
        }
        return read;
    }

    private boolean operator(char last) {
        if (token() != 'T' || at + 1 >= end || from[at + 1] != last || at + 2 < end && !isBlank(from[at + 2])) {
            return false;
        }
        at += 2;
        return true;
    }

    private boolean array() {
        at++;
        boolean open = false;
        while (true) {
            int next = token();
            if (next == '(' || next == '<') {
                if (!string()) {
                    return false;
                }
                open = true;
            } else if (next == ']') {
                at++;
                return true;
            } else if (next < 0) {
                return false;
            } else {
                if (!open) {
                    addPart();
                }
                if (!number() || at < end && !endsNumber(from[at])) {
                    return false;
                }
                adjustments[parts - 1] = number;
                open = false;
            }
        }
    }

    private void addPart() {
        if (parts == ends.length) {
            ends = Arrays.copyOf(ends, 2 * parts);
            adjustments = Arrays.copyOf(adjustments, 2 * parts);
        }
        ends[parts] = length;
        adjustments[parts] = 0;
        parts++;
    }

    private static boolean endsNumber(byte b) {
        return isBlank(b) || b == '(' || b == '<' || b == ']';
    }

    private boolean string() {
        return from[at] == '(' ? literal() : hexadecimal();
    }

    private boolean literal() {
        at++;
        int run = at;
        while (at < end) {
            byte b = from[at];
            if (b == ')') {
                addCodes(run, at);
                addPart();
                at++;
                return true;
            } else if (b == '\\') {
                addCodes(run, at);
                at++;
                if (!escape()) {
                    return false;
                }
                run = at;
            } else if (b == '(' || b == '\r' || b == '\n') {
                // Parentheses in pairs, and line ends, which can mean that one is missing
                return false;
            } else {
                at++;
            }
        }
        return false;
    }

    private boolean escape() {
        if (at >= end) {
            return false;
        }
        byte b = from[at];
        at++;
        switch (b) {
            case '(', ')', '\\' -> addCode(b);
            case 'n' -> addCode((byte) '\n');
            case 'r' -> addCode((byte) '\r');
            case 't' -> addCode((byte) '\t');
            case 'b' -> addCode((byte) '\b');
            case 'f' -> addCode((byte) '\f');
            default -> {
                return octal(b);
            }
        }
        return true;
    }

    private boolean octal(byte first) {
        if (!isOctal(first)) {
            return false;
        }
        int code = first - '0';
        for (int more = 0; more < 2 && at < end && isOctal(from[at]); more++) {
            code = code * 8 + from[at] - '0';
            at++;
        }
        addCode((byte) code);
        return true;
    }

    private static boolean isOctal(byte b) {
        return b >= '0' && b <= '7';
    }

    private boolean hexadecimal() {
        at++;
        int half = -1;
        while (at < end) {
            byte b = from[at];
            at++;
            if (b == '>') {
                if (half >= 0) {
                    addCode((byte) (half << 4));
                }
                addPart();
                return true;
            }
            int digit = Character.digit(b, 16);
            if (digit < 0) {
                return false;
            }
            if (half < 0) {
                half = digit;
            } else {
                addCode((byte) (half << 4 | digit));
                half = -1;
            }
        }
        return false;
    }

    private void addCodes(int first, int last) {
        int count = last - first;
        if (length + count > codes.length) {
            codes = Arrays.copyOf(codes, 2 * (length + count));
        }
        System.arraycopy(from, first, codes, length, count);
        length += count;
    }

    private void addCode(byte code) {
        if (length == codes.length) {
            codes = Arrays.copyOf(codes, 2 * length);
        }
        codes[length] = code;
        length++;
    }
}

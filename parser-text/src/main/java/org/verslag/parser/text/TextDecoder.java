package org.verslag.parser.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Turns bytes into text: by their mark where they have one, else by what they can be. */
final class TextDecoder {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final int SAMPLE = 4096;

    private TextDecoder() {}

    static DecodedText decode(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return lenient(bytes, 3, StandardCharsets.UTF_8);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return lenient(bytes, 2, StandardCharsets.UTF_16LE);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return lenient(bytes, 2, StandardCharsets.UTF_16BE);
        }
        if (isUtf16(bytes)) {
            return lenient(bytes, 0, zerosAtOdd(bytes) ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE);
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return DecodedText.of(text, "UTF-8");
        } catch (CharacterCodingException e) {
            return damagedUtf8OrWindows(bytes);
        }
    }

    /** Whether every second byte of the sample is mostly zero, or a mark says UTF-16. */
    static boolean isUtf16(byte[] bytes) {
        if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
            return true;
        }
        int even = zeros(bytes, 0);
        int odd = zeros(bytes, 1);
        int half = Math.min(bytes.length, SAMPLE) / 2;
        return half >= 2 && (even == 0 && odd > half / 2 || odd == 0 && even > half / 2);
    }

    private static boolean zerosAtOdd(byte[] bytes) {
        return zeros(bytes, 1) > 0;
    }

    private static int zeros(byte[] bytes, int from) {
        int count = 0;
        for (int i = from; i < Math.min(bytes.length, SAMPLE); i += 2) {
            if (bytes[i] == 0) {
                count++;
            }
        }
        return count;
    }

    /**
     * Bytes that are not valid UTF-8 are Windows-1252, unless most of what lies beyond ASCII is valid UTF-8: then it is
     * UTF-8 with damage.
     */
    private static DecodedText damagedUtf8OrWindows(byte[] bytes) {
        DecodedText utf8 = lenient(bytes, 0, StandardCharsets.UTF_8);
        long valid = utf8.text().chars().filter(c -> c > 0x7f && c != 0xfffd).count();
        return valid > 3L * utf8.malformed() ? utf8 : lenient(bytes, 0, WINDOWS_1252);
    }

    private static DecodedText lenient(byte[] bytes, int from, Charset charset) {
        return DecodedText.of(new String(bytes, from, bytes.length - from, charset), charset.name());
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xff) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}

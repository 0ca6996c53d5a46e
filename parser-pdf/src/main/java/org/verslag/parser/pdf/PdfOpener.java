package org.verslag.parser.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.verslag.model.ReadException;

/** Opens documents, and says why where that is not possible. */
final class PdfOpener {
    private static final int HEAD = 1024;
    private static final int TAIL = 2048;

    private PdfOpener() {}

    static PDDocument open(String name, byte[] bytes) throws ReadException {
        try {
            return Loader.loadPDF(new ArrayRead(bytes, bytes.length));
        } catch (InvalidPasswordException e) {
            throw encrypted(name, e);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // PDFBox throws all of these on damaged files.
            if (find(bytes, "/Encrypt", 0, bytes.length) >= 0) {
                throw encrypted(name, e);
            }
            throw damaged(name, e);
        }
    }

    private static ReadException encrypted(String name, Throwable cause) {
        return new ReadException(
                ReadException.Reason.ENCRYPTED,
                name,
                name
                        + ": is encrypted and cannot be opened without its password; save a copy without one and read that",
                cause);
    }

    static ReadException damaged(String name, Throwable cause) {
        return new ReadException(
                ReadException.Reason.DAMAGED,
                name,
                name + ": is a PDF too damaged to be read; fetch it again, or repair it with a PDF tool",
                cause);
    }

    /** Whether there is a PDF header near the start. */
    static boolean hasHeader(byte[] head) {
        return find(head, "%PDF-", 0, Math.min(HEAD, head.length)) >= 0;
    }

    /**
     * Whether the file's end leads to its table of objects. Where it does not, the file is cut off or was changed by what
     * knows nothing of PDF, and PDFBox has searched it for its objects (it tells only its log).
     */
    static boolean isSound(byte[] bytes) {
        int keyword = findLast(bytes, "startxref");
        if (keyword < 0) {
            return false;
        }
        int at = skipBlanks(bytes, keyword + "startxref".length());
        long offset = 0;
        int digits = 0;
        while (at < bytes.length && bytes[at] >= '0' && bytes[at] <= '9' && digits < 10) {
            offset = offset * 10 + (bytes[at] - '0');
            at++;
            digits++;
        }
        // Offsets count from the header, which need not be the first byte.
        int header = Math.max(0, find(bytes, "%PDF-", 0, Math.min(HEAD, bytes.length)));
        return digits > 0 && (isTable(bytes, offset) || isTable(bytes, offset + header));
    }

    private static boolean isTable(byte[] bytes, long offset) {
        if (offset >= bytes.length) {
            return false;
        }
        int at = skipBlanks(bytes, (int) offset);
        int end = Math.min(bytes.length, at + 30);
        String start = new String(bytes, at, end - at, StandardCharsets.ISO_8859_1);
        return start.startsWith("xref") || start.matches("(?s)\\d+\\s+\\d+\\s+obj.*");
    }

    private static int skipBlanks(byte[] bytes, int from) {
        int at = from;
        while (at < bytes.length && bytes[at] <= ' ' && bytes[at] >= 0) {
            at++;
        }
        return at;
    }

    private static int findLast(byte[] bytes, String word) {
        int last = -1;
        int from = Math.max(0, bytes.length - TAIL);
        int found = find(bytes, word, from, bytes.length);
        while (found >= 0) {
            last = found;
            found = find(bytes, word, found + 1, bytes.length);
        }
        return last;
    }

    private static int find(byte[] bytes, String word, int from, int to) {
        byte[] wanted = word.getBytes(StandardCharsets.ISO_8859_1);
        for (int i = from; i + wanted.length <= to; i++) {
            int matched = 0;
            while (matched < wanted.length && bytes[i + matched] == wanted[matched]) {
                matched++;
            }
            if (matched == wanted.length) {
                return i;
            }
        }
        return -1;
    }
}

package org.verslag;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Says in words what bytes seem to be that no parser takes, so that a message can help. */
final class FormatGuess {
    /** How many bytes it wants to see. */
    static final int HEAD = 1024;

    private FormatGuess() {}

    static String of(byte[] head) {
        String start = new String(head, StandardCharsets.ISO_8859_1);
        String lower = start.toLowerCase(Locale.ROOT).stripLeading();
        if (start.startsWith("PK\u0003\u0004")) {
            return start.contains("word/")
                            || start.contains("[Content_Types].xml")
                            || start.contains("application/vnd.oasis.opendocument")
                    ? "a Word or other Office document: save it as PDF or plain text"
                    : "a ZIP archive: unpack it";
        }
        if (start.startsWith("\u00d0\u00cf\u0011\u00e0")) {
            return "an old Word or other Office document: save it as PDF or plain text";
        }
        if (start.startsWith("%PDF-") || start.contains("%PDF-")) {
            return "a PDF";
        }
        if (start.startsWith("{\\rtf")) {
            return "an RTF document: save it as PDF or plain text";
        }
        if (lower.startsWith("<!doctype html") || lower.startsWith("<html")) {
            return "a web page: save its PDF or its text";
        }
        if (lower.startsWith("<?xml")) {
            return "XML";
        }
        if (start.startsWith("\u0089PNG") || start.startsWith("\u00ff\u00d8\u00ff") || start.startsWith("GIF8")) {
            return "a picture: run text recognition on it first";
        }
        if (start.startsWith("\u001f\u008b")) {
            return "a gzip archive: unpack it";
        }
        if (lower.startsWith("{") || lower.startsWith("[")) {
            return "JSON";
        }
        return start.indexOf('\0') >= 0 ? "binary data" : "data of an unknown kind";
    }
}

package org.verslag.recognition;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Where the head of the first page starts in a text without the name of the chamber: pages on the web print it elsewhere, and
 * what is copied from them starts with the dossier, or with the number and type of the document.
 */
final class MastheadStart {
    private static final int FIRST_ROWS = 40;
    private static final int LONGEST_DOSSIERS = 12;

    /** "nr. 3", with the type of document on the next row. */
    private static final Pattern NUMBER_ALONE = Pattern.compile("[Nn][Rr]\\. ?\\d{1,5}[a-z]?|[A-Z]{1,3}");

    private MastheadStart() {}

    /** The row, or -1 if there is no head. */
    static int in(List<Row> rows) {
        for (int i = 0; i < Math.min(rows.size(), FIRST_ROWS); i++) {
            String text = rows.get(i).text;
            String type = type(text, i + 1 < rows.size() ? rows.get(i + 1).text : "");
            if (type.isEmpty()) {
                continue;
            }
            for (int k = Math.max(0, i - LONGEST_DOSSIERS); k < i; k++) {
                if (FrontPageStep.DOSSIER.matcher(rows.get(k).text).matches()) {
                    return k;
                }
            }
            if (Kinds.ofTitle(type).isPresent()) {
                return i;
            }
        }
        return -1;
    }

    /** The type of document in capitals, on a row with or without a number ahead of it or on the next one; else empty. */
    private static String type(String text, String next) {
        String bare = NUMBER_ALONE.matcher(text).matches() ? next : FrontPageStep.withoutNumber(text);
        boolean title =
                FrontPageStep.TITLE.matcher(bare).matches() && bare.chars().anyMatch(Character::isLetter)
                        || !bare.equals(text) && Kinds.isPlainTitle(bare);
        return title ? bare : "";
    }
}

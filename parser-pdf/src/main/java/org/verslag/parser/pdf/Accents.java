package org.verslag.parser.pdf;

import java.text.Normalizer;

/** Accents that are set as glyphs of their own. */
final class Accents {
    private static final char NONE = 0;

    /** How far, in em, an accent may stand from a letter that it follows without lying over it. */
    private static final float TOUCHING = 0.03f;

    private Accents() {}

    /** The combining character for a spacing accent, or for one that is combining already; 0 for anything else. */
    static char combining(char accent) {
        return switch (accent) {
            case '`', '\u02CB' -> '\u0300';
            case '\u00B4', '\u02CA' -> '\u0301';
            case '\u02C6' -> '\u0302';
            case '\u02DC' -> '\u0303';
            case '\u00AF', '\u02C9' -> '\u0304';
            case '\u02D8' -> '\u0306';
            case '\u02D9' -> '\u0307';
            case '\u00A8' -> '\u0308';
            case '\u02DA' -> '\u030A';
            case '\u02DD' -> '\u030B';
            case '\u02C7' -> '\u030C';
            case '\u00B8' -> '\u0327';
            case '\u02DB' -> '\u0328';
            default -> accent >= '\u0300' && accent <= '\u036F' ? accent : NONE;
        };
    }

    /** The accent as a character that stands alone, for one that belongs to no letter. */
    static char spacing(char combining) {
        return switch (combining) {
            case '\u0300' -> '`';
            case '\u0301' -> '\u00B4';
            case '\u0302' -> '\u02C6';
            case '\u0303' -> '\u02DC';
            case '\u0304' -> '\u00AF';
            case '\u0306' -> '\u02D8';
            case '\u0307' -> '\u02D9';
            case '\u0308' -> '\u00A8';
            case '\u030A' -> '\u02DA';
            case '\u030B' -> '\u02DD';
            case '\u030C' -> '\u02C7';
            case '\u0327' -> '\u00B8';
            case '\u0328' -> '\u02DB';
            default -> combining;
        };
    }

    /** The letter with the accent as one character, or 0 if there is none. */
    static char compose(char letter, char combining) {
        // A dotless i under an accent is how typesetters make í.
        char base = letter == '\u0131' ? 'i' : letter;
        if (!Character.isLetter(base)) {
            return NONE;
        }
        String composed = Normalizer.normalize("" + base + combining, Normalizer.Form.NFC);
        return composed.length() == 1 ? composed.charAt(0) : NONE;
    }

    /** Whether the accent stands on the last letter of the piece before it. */
    static boolean isOnLast(Piece before, Piece accent) {
        float centre = (accent.left + accent.right) / 2;
        return centre > before.lastLeft && centre <= before.right;
    }

    /** Whether the accent stands on the first letter of the piece after it. */
    static boolean isOnFirst(Piece accent, Piece after) {
        float centre = (accent.left + accent.right) / 2;
        return centre >= after.left && centre < after.firstRight;
    }

    /**
     * Whether an accent that directly follows a letter stands for one letter with it. Typesetters do that with letters that
     * their fonts lack; those of Latin-1 they have, so that "foto\u00B4s" is a poor apostrophe and no accent.
     */
    static boolean replaces(Piece before, Piece accent, char composed) {
        return composed > '\u00FF'
                && !before.spaceAfter
                && !accent.spaceBefore
                && Math.abs(accent.left - before.right) <= TOUCHING * before.size;
    }
}

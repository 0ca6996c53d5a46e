package org.verslag.recognition;

import java.util.List;
import java.util.Set;
import org.verslag.recognition.Anchor.Kind;

/** Tells whether a heading or label that the wording gives away ends with a row, or goes on in the next. */
final class AnchorEnd {
    /** What a sentence does not end with, and a label does: "Gezamenlijk antwoord", "Antwoord op deze vragen". */
    private static final Set<String> ASKED = Set.of("antwoord", "ANTWOORD", "vraag", "vragen");

    private final List<Row> rows;
    private final Traits traits;

    AnchorEnd(List<Row> rows, Traits traits) {
        this.rows = rows;
        this.traits = traits;
    }

    /** Whether an anchor ends ahead of the row with this index. */
    boolean isEnd(Anchor anchor, int next) {
        return !goesOn(anchor, next) && (endsHere(anchor, next) || endsName(anchor, next));
    }

    /**
     * Whether a group's heading that fills its line can end there, if it does not go on in the next row as a heading:
     * "Vragen en opmerkingen van de leden van de fracties van D66 en Volt | Met belangstelling is …".
     */
    boolean mayFillLine(Anchor anchor, String text, int next) {
        return anchor.kind() == Kind.GROUP
                && next < rows.size()
                && Wording.opensHeading(text)
                && !Wording.endsOpen(text)
                && Character.isUpperCase(rows.get(next).text.codePointAt(0));
    }

    private static boolean isOpen(Anchor anchor, String last) {
        boolean asked = anchor.kind() == Kind.ANSWER_LABEL && ASKED.contains(last.substring(last.lastIndexOf(' ') + 1));
        return Wording.endsOpen(last) && !asked;
    }

    /** Whether the heading over a letter, which is in capitals, goes on in the next row. */
    private boolean goesOn(Anchor anchor, int next) {
        if (anchor.kind() != Kind.LETTER || next >= rows.size()) {
            return false;
        }
        Row row = rows.get(next);
        String text = row.plain();
        return !traits.isApart(row)
                && !row.startsPage()
                && Wording.isInCapitals(text)
                && !Wording.LETTER.matches(text)
                && !Wording.NAMED_PART.matches(text)
                && !Wording.NUMBERED_PART.matches(text)
                && !Wording.opensHeading(text);
    }

    /** Whether what follows on who asks or answers would be in small letters, and is not. */
    private boolean endsName(Anchor anchor, int next) {
        String last = rows.get(next - 1).plain();
        boolean named = anchor.kind() == Kind.GROUP && (last.endsWith("fractie") || last.endsWith("FRACTIE"))
                || anchor.kind() == Kind.PART && Wording.endsWithEverybody(last);
        return named && Character.isUpperCase(rows.get(next).text.codePointAt(0));
    }

    /** A heading ends at a gap, a page's end, a change of type, or where the next word would have had room on its line. */
    private boolean endsHere(Anchor anchor, int next) {
        if (next >= rows.size()) {
            return true;
        }
        Row last = rows.get(next - 1);
        Row following = rows.get(next);
        if (following.startsPage()) {
            // "De leden van de X-fractie" can end a page in the middle of a sentence
            return !Wording.startsLowerCase(following.text);
        }
        boolean open = isOpen(anchor, last.plain());
        if (VoiceWording.opensGroupSentence(following.text) && !open) {
            // A heading that fills its line, and the group's first paragraph right under it
            return true;
        }
        if (traits.isApart(following) || Wording.opensHeading(following.text) && !open) {
            return true;
        }
        boolean announces =
                anchor.kind() == Kind.ANSWER_LABEL && last.plain().endsWith(":") || Wording.LEAVE.matches(last.plain());
        return last.isBold() != following.isBold()
                || announces
                || !Wording.startsLowerCase(following.text) && !open && Fit.hadRoom(last, following, traits.width());
    }
}

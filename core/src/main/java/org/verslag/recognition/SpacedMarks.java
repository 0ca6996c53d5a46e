package org.verslag.recognition;

import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Footnote marks between two spaces, in text without type: "de leden van de VVD-fractie vragen 12 een toelichting". Only the
 * note that comes next, below it on the same page, shows that such a number is none of the sentence's.
 */
final class SpacedMarks {
    /** What has a number of its own: "artikel 3", "box 3", "fase 2". */
    private static final String NUMBERED =
            "artikel|vraag|lid|punt|onderdeel|nummer|nr|bijlage|hoofdstuk|paragraaf|tabel|figuur|grafiek|groep|week|klasse|klas|box|fase|stap"
                    + "|scenario|variant|optie|spoor|categorie|niveau|pijler|tranche|ronde|deel|boek|titel|afdeling|schaal|pagina|bladzijde"
                    + "|kwartaal|maatregel|amendement|motie|aanbeveling|conclusie|graad|noot|voetnoot|kolom|regel|versie|model|cluster"
                    + "|zone|dag|jaar|doel|actie|lijn|type|sector|gebied|locatie|tier|scope|level";

    /** What is counted or measured, and numbers that go on from another: "in 2 de", "artikelen 2 en 3 het", "t/m 3". */
    private static final String AHEAD_OF_COUNTS =
            "in|op|van|met|tot|per|na|om|over|dan|circa|ruim|bijna|slechts|en|of|voor|binnen|uit|tussen|sinds|vanaf|onder|boven|plus|minus"
                    + "|de|het|een|alle|minimaal|maximaal|ongeveer|door|m";

    /** What is numbered stands ahead of its number, what is counted behind it; here a new phrase starts there. */
    private static final Pattern SPACED = Pattern.compile(
            "(?<=\\p{Ll})(?<!\\b(?i:" + NUMBERED + "|" + AHEAD_OF_COUNTS + "))"
                    + " (?<number>[1-9]\\d{0,2})(?= (?:een|de|het|dat|dit|die|deze|om|naar|hoe|wat|welke?|als|ook|niet|zij)\\b)");

    /** No page has more rows. */
    private static final int PAGE = 80;

    private SpacedMarks() {}

    /** Whether the mark of a number stands above a row on its page. */
    static boolean standsAbove(int number, List<Row> rows, int i) {
        int first = Math.max(0, i - PAGE);
        for (int k = i - 1; k >= first && rows.get(k).page == rows.get(i).page; k--) {
            if (in(rows.get(k), number) != null) {
                return true;
            }
        }
        return false;
    }

    /** Sets the marks of notes that have none yet, where they stand so. */
    static void mark(List<Note> notes, List<Row> body) {
        NavigableMap<Integer, Row> rows = new TreeMap<>();
        if (!notes.isEmpty()) {
            body.forEach(row -> rows.put(row.index, row));
        }
        for (Note note : notes) {
            Row first = note.rows.get(0);
            for (Row row : rows.subMap(first.index - PAGE, true, first.index, false)
                    .descendingMap()
                    .values()) {
                Mark mark = row.page == first.page ? in(row, note.value()) : null;
                if (mark != null) {
                    row.marks.add(mark);
                    break;
                }
            }
        }
    }

    private static @Nullable Mark in(Row row, int number) {
        if (!row.text.contains(" " + number + " ")) {
            return null;
        }
        Matcher spaced = SPACED.matcher(row.text);
        while (spaced.find()) {
            if (Integer.parseInt(spaced.group("number")) == number) {
                return new Mark(spaced.start(), spaced.end(), spaced.group("number"));
            }
        }
        return null;
    }
}

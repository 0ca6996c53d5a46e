package org.verslag.parser.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.verslag.layout.Certainty;
import org.verslag.layout.Line;

/** Footnotes left of the text, as reports of about 1995 to 2009 have them. */
class MarginNotesTest {
    private static final String FULL = "Deze regel vult de kolom geheel en al, tot aan de rand toe";

    @Test
    void readsNotesLeftOfTheTextBehindIt() throws IOException {
        try (Typesetter page = new Typesetter()) {
            page.lines(203, 100, 9, 11, FULL, FULL, FULL, FULL, "Slot.");
            page.text(37, 98, 4.7, "1");
            page.lines(43, 100, 6.5, 8, "Samenstelling:", "Leden: Zeegers (VVD), voorzitter, Wier-");
            page.lines(37, 116, 6.5, 8, "da (CDA) en Duinstra (PvdA).");
            page.text(37, 130, 4.7, "2");
            page.text(43, 132, 6.5, "Kamerstuk 99 501, nr. 4.");

            assertThat(texts(page))
                    .containsExactly(
                            FULL,
                            FULL,
                            FULL,
                            FULL,
                            "Slot.",
                            "1 Samenstelling:",
                            "Leden: Zeegers (VVD), voorzitter, Wier-",
                            "da (CDA) en Duinstra (PvdA).",
                            "2 Kamerstuk 99 501, nr. 4.");
        }
    }

    @Test
    void readsTheRestOfANoteLeftOfTheNextPagesText() throws IOException {
        try (Typesetter page = new Typesetter()) {
            page.lines(203, 100, 9, 11, FULL, FULL, FULL, "Slot.");
            page.text(37, 98, 4.7, "1");
            page.lines(43, 100, 6.5, 8, "Wat onder een veer", "wordt verstaan, is dui-");
            page.nextPage();
            page.lines(203, 100, 9, 11, "Nog een regel.", FULL, "Einde.");
            page.text(37, 100, 6.5, "delijk.");

            assertThat(texts(page).subList(6, 10)).containsExactly("Nog een regel.", FULL, "Einde.", "delijk.");
        }
    }

    @Test
    void readsRowsOfNumbersWithTheNoteThatTheyGoOn() throws IOException {
        try (Typesetter page = new Typesetter()) {
            page.lines(203, 100, 9, 11, FULL, FULL, FULL, FULL, "Slot.");
            page.text(37, 98, 4.7, "1");
            page.lines(43, 100, 6.5, 8, "Kamerstuk II");
            page.lines(37, 108, 6.5, 8, "2030/31, 99 501,", "nr. 4, blz.", "874");

            assertThat(texts(page))
                    .containsExactly(
                            FULL,
                            FULL,
                            FULL,
                            FULL,
                            "Slot.",
                            "1 Kamerstuk II",
                            "2030/31, 99 501,",
                            "nr. 4, blz.",
                            "874");
        }
    }

    @Test
    void takesNumbersLeftOfTheTextForNoNotes() throws IOException {
        try (Typesetter page = new Typesetter()) {
            page.lines(203, 100, 9, 11, FULL, FULL, "Slot.", FULL, "Slot.");
            page.text(37, 100, 6.5, "1");
            page.text(37, 133, 6.5, "2");

            assertThat(texts(page)).containsExactly("1", FULL, FULL, "Slot.", "2", FULL, "Slot.");
        }
    }

    @Test
    void readsNotesWithoutRaisedNumbersThatTheTextPointsTo() throws IOException {
        try (Typesetter page = new Typesetter()) {
            double end = page.text(203, 100, 9, "De rederij vaart minder vaak.");
            page.text(end + 0.5, 96.5, 5, "1");
            page.lines(203, 111, 9, 11, FULL, FULL, "Slot.");
            page.lines(37, 100, 6.5, 8, "1 Kamerstuk 99 501,", "nr. 4.");

            assertThat(texts(page)).endsWith(FULL, "Slot.", "1 Kamerstuk 99 501,", "nr. 4.");
        }
    }

    @Test
    void aMarkBehindAWordNeedNotBeRaised() throws IOException {
        try (Typesetter page = new Typesetter()) {
            page.lines(203, 100, 9, 11, "De rederij vaart minder vaak.1 Dat", FULL, FULL, "Slot.");
            page.lines(37, 100, 6.5, 8, "1 Kamerstuk 99 501,", "nr. 4.");

            assertThat(texts(page)).endsWith(FULL, "Slot.", "1 Kamerstuk 99 501,", "nr. 4.");
        }
    }

    @Test
    void takesWhatALetterEnclosesForNoNotes() throws IOException {
        try (Typesetter page = new Typesetter()) {
            page.lines(203, 100, 9, 11, FULL, FULL, "Slot.", FULL, FULL, FULL, "Slot.");
            page.lines(37, 111, 6.5, 8, "Ons kenmerk", "2031-0000123");
            page.lines(37, 138, 6.5, 8, "Bijlagen", "1 Nota van bevindingen", "2 Overzicht");

            assertThat(Reading.lines(page.bytes()))
                    .filteredOn(line -> line.certainty(Certainty.FURNITURE).isPresent())
                    .extracting(Line::text)
                    .containsExactly(
                            "Ons kenmerk", "2031-0000123", "Bijlagen", "1 Nota van bevindingen", "2 Overzicht");
        }
    }

    @Test
    void takesAListInSmallTypeBelowTheTextForNoNotes() throws IOException {
        try (Typesetter page = new Typesetter()) {
            double y = page.lines(203, 100, 9, 11, FULL, FULL, FULL, FULL, FULL, "Slot.");
            page.lines(37, y + 40, 6.5, 9, "Havens", "1 Noordhaven", "2 Zuidhaven");

            assertThat(Reading.lines(page.bytes()))
                    .noneMatch(line -> line.certainty(Certainty.FURNITURE).isPresent());
        }
    }

    @Test
    void readsNotesThatEndNearTheTextBehindIt() throws IOException {
        try (Typesetter page = new Typesetter()) {
            page.text(37, 98, 4.7, "1");
            String note = "Samenstelling: Leden: Wierda (VVD), voor- ";
            double left = 203 - 8.5 - page.width(6.5, note.strip());
            page.text(left, 100, 6.5, note);
            page.lines(203, 100, 9, 11, FULL, FULL, FULL, FULL, "Slot.");

            assertThat(texts(page)).contains(FULL, "1 " + note.strip());
        }
    }

    @Test
    void readsNotesBesideATableBehindIt() throws IOException {
        try (Typesetter page = new Typesetter()) {
            double y = page.lines(203, 100, 9, 11, FULL, FULL, FULL, FULL) + 8;
            for (int i = 0; i < 4; i++) {
                page.text(203, y + 12 * i, 8, i == 0 ? "Jaar" : "203" + i);
                page.text(313, y + 12 * i, 8, i == 0 ? "Bedrag" : i + ",5");
                page.text(403, y + 12 * i, 8, i == 0 ? "Aantal" : "45" + i);
            }
            page.lines(203, y + 64, 9, 11, FULL, FULL, FULL, FULL);
            page.text(37, y - 2, 4.7, "1");
            page.lines(
                    43,
                    y,
                    6.5,
                    8,
                    "Kamerstuk 99 501,",
                    "nr. 4, en het verslag",
                    "van de rederij over",
                    "het jaar 2030.");

            List<Line> lines = Reading.lines(page.bytes());
            assertThat(lines)
                    .filteredOn(line -> line.certainty(Certainty.TABLE_CELL).isPresent())
                    .extracting(Line::text)
                    .containsExactly(
                            "Jaar", "Bedrag", "Aantal", "2031", "1,5", "451", "2032", "2,5", "452", "2033", "3,5",
                            "453");
            assertThat(lines)
                    .extracting(Line::text)
                    .endsWith("1 Kamerstuk 99 501,", "nr. 4, en het verslag", "van de rederij over", "het jaar 2030.");
        }
    }

    @Test
    void aWideTableOfSmallTypeIsNoNote() throws IOException {
        try (Typesetter page = new Typesetter()) {
            double y = page.lines(203, 100, 9, 11, FULL, FULL, FULL, FULL) + 8;
            for (int i = 0; i < 4; i++) {
                page.text(37, y + 12 * i, 7, i == 0 ? "Jaar" : "203" + i);
                page.text(313, y + 12 * i, 7, i == 0 ? "Bedrag" : i + ",5");
                page.text(403, y + 12 * i, 7, i == 0 ? "Aantal" : "45" + i);
            }

            assertThat(Reading.lines(page.bytes()))
                    .filteredOn(line -> line.certainty(Certainty.TABLE_CELL).isPresent())
                    .hasSize(12);
        }
    }

    @Test
    void putsAMarkThatIsDrawnFirstBehindTheWordThatItStandsAt() throws IOException {
        try (Typesetter page = new Typesetter()) {
            String before = "De rederij vaart in de winter ";
            double mark = 203 + page.width(9, before.strip());
            page.text(mark, 97, 6, "1");
            page.text(203, 100, 9, before);
            page.text(mark + 3.4 + 2.5, 100, 9, "minder vaak dan in de zomer.");

            assertThat(texts(page)).containsExactly("De rederij vaart in de winter 1 minder vaak dan in de zomer.");
        }
    }

    private static List<String> texts(Typesetter page) throws IOException {
        return Reading.lines(page.bytes()).stream().map(Line::text).toList();
    }
}

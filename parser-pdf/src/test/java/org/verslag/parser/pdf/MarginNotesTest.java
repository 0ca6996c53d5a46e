package org.verslag.parser.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
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
    void takesNumbersLeftOfTheTextForNoNotes() throws IOException {
        try (Typesetter page = new Typesetter()) {
            page.lines(203, 100, 9, 11, FULL, FULL, "Slot.", FULL, "Slot.");
            page.text(37, 100, 6.5, "1");
            page.text(37, 133, 6.5, "2");

            assertThat(texts(page)).containsExactly("1", FULL, FULL, "Slot.", "2", FULL, "Slot.");
        }
    }

    private static List<String> texts(Typesetter page) throws IOException {
        return Reading.lines(page.bytes()).stream().map(Line::text).toList();
    }
}

package org.verslag.parser.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.verslag.parser.pdf.Reading.lines;
import static org.verslag.parser.pdf.Reading.texts;

import java.io.IOException;
import java.util.Set;
import org.apache.pdfbox.cos.COSName;
import org.junit.jupiter.api.Test;
import org.verslag.layout.Line;
import org.verslag.layout.Run;

/** From glyphs to characters. */
class CharactersTest {
    @Test
    void setsAccentsOnTheirLetters() throws IOException {
        try (Typesetter page = new Typesetter()) {
            // Behind the letter without a gap, as the official template does it; over the letter before; over the one
            // after.
            page.text(100, 100, 10, "Kostic\u00B4 en Yes\u00B8ilg\u00F6z");
            float end = page.text(100, 120, 10, "Kostic");
            page.text(end - page.width(10, "\u00B4") / 2 - page.width(10, "c") / 2, 120, 10, "\u00B4");
            page.text(100, 140, 10, "\u00B4");
            page.text(100, 140, 10, "ere");

            assertThat(texts(page.bytes()))
                    .containsExactly("Kosti\u0107 en Ye\u015Filg\u00F6z", "Kosti\u0107", "\u00E9re");
        }
    }

    @Test
    void leavesAccentsThatStandAlone() throws IOException {
        try (Typesetter page = new Typesetter()) {
            page.text(100, 100, 10, "een \u00B4 en 5\u00B4, foto\u00B4s");

            assertThat(texts(page.bytes())).containsExactly("een \u00B4 en 5\u00B4, foto\u00B4s");
        }
    }

    @Test
    void takesLigaturesApart() throws IOException {
        try (Typesetter page = new Typesetter()) {
            page.text(100, 100, 10, "de \uFB01nanci\u00EBn");

            assertThat(texts(page.bytes())).containsExactly("de financi\u00EBn");
        }
    }

    @Test
    void readsSoftHyphensAtLineEndsAndHardSpaces() throws IOException {
        try (Typesetter page = new Typesetter()) {
            page.text(100, 100, 10, "36\u00A0450 beleids\u00AD");
            page.text(100, 112, 10, "instrument");

            assertThat(texts(page.bytes())).containsExactly("36 450 beleids-", "instrument");
        }
    }

    @Test
    void dropsShadows() throws IOException {
        try (Typesetter page = new Typesetter()) {
            page.text(100, 100, 12, "Dubbel gedrukt");
            page.text(100.4, 100.4, 12, "Dubbel gedrukt");
            page.text(100, 120, 12, "nee nee");

            assertThat(texts(page.bytes())).containsExactly("Dubbel gedrukt", "nee nee");
        }
    }

    @Test
    void dropsInvisibleTextUnlessThereIsNoOther() throws IOException {
        try (Typesetter page = new Typesetter()) {
            page.text(100, 100, 10, "Dit ziet men wel.");
            page.hidden(100, 112, 10, "Dit ziet men niet.");
            page.nextPage().hidden(100, 100, 10, "Onder het beeld herkende tekst.");

            assertThat(texts(page.bytes())).containsExactly("Dit ziet men wel.", "Onder het beeld herkende tekst.");
        }
    }

    @Test
    void readsRaisedFiguresOfTheFontAsRaisedType() throws IOException {
        try (Typesetter page = new Typesetter()) {
            page.text(100, 100, 10, "met 12,5%\u00B9 op 40 m\u00B2 dek");

            Line line = lines(page.bytes()).get(0);

            assertThat(line.text()).isEqualTo("met 12,5%1 op 40 m\u00B2 dek");
            assertThat(line.runs()).containsExactly(new Run(9, 10, Set.of(Run.Style.RAISED)));
        }
    }

    @Test
    void partsTheNumberOfAnItemFromItsWordsWhereTagsPartThem() throws IOException {
        try (Typesetter page = new Typesetter()) {
            page.content().beginMarkedContent(COSName.getPDFName("Lbl"));
            float end = page.text(100, 100, 10, "10.");
            page.content().endMarkedContent();
            page.content().beginMarkedContent(COSName.getPDFName("LBody"));
            page.text(end + 1.5f, 100, 10, "Wat is de stand van zaken?");
            page.content().endMarkedContent();

            assertThat(texts(page.bytes())).containsExactly("10. Wat is de stand van zaken?");
        }
    }

    @Test
    void partsTheNumberOfAnItemFromItsText() throws IOException {
        try (Typesetter page = new Typesetter()) {
            float end = page.text(100, 100, 10, "a)");
            page.text(end + 1, 100, 10, "aanvraag bij de provincie");
            end = page.text(100, 112, 10, "een");
            page.text(end + 0.3, 112, 10, "heid");

            assertThat(texts(page.bytes())).containsExactly("a) aanvraag bij de provincie", "eenheid");
        }
    }
}

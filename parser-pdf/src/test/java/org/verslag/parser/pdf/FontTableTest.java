package org.verslag.parser.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.font.PDFontFactory;
import org.junit.jupiter.api.Test;

class FontTableTest {
    @Test
    void widthsOfStandardFontsAreTheSameOnAllMachines() throws IOException {
        FontTable table = new FontTable(PDFontFactory.createFont(timesWithDotlessI()));

        // By the metrics of Times, whatever stands in for it here
        assertThat(table.glyph('a').width()).isEqualTo(0.444f);
        assertThat(table.glyph('W').width()).isEqualTo(0.944f);
        assertThat(table.glyph(1)).isEqualTo(new Glyph("ı", 0.278f, Glyph.Kind.TEXT));
    }

    @Test
    void widthsInTheDocumentGoFirst() throws IOException {
        COSDictionary times = timesWithDotlessI();
        COSArray widths = new COSArray();
        widths.add(new COSFloat(500));
        times.setInt(COSName.FIRST_CHAR, 'a');
        times.setInt(COSName.LAST_CHAR, 'a');
        times.setItem(COSName.WIDTHS, widths);

        assertThat(new FontTable(PDFontFactory.createFont(times)).glyph('a').width())
                .isEqualTo(0.5f);
    }

    private static COSDictionary timesWithDotlessI() {
        COSArray differences = new COSArray();
        differences.add(COSInteger.ONE);
        differences.add(COSName.getPDFName("dotlessi"));
        COSDictionary encoding = new COSDictionary();
        encoding.setItem(COSName.TYPE, COSName.ENCODING);
        encoding.setItem(COSName.BASE_ENCODING, COSName.WIN_ANSI_ENCODING);
        encoding.setItem(COSName.DIFFERENCES, differences);
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TYPE1);
        font.setName(COSName.BASE_FONT, "Times-Roman");
        font.setItem(COSName.ENCODING, encoding);
        return font;
    }
}

/**
 * Reads reports from PDF.
 *
 * @provides org.verslag.spi.LayoutParser
 */
module org.verslag.parser.pdf {
    requires java.desktop;
    requires static transitive org.jspecify;
    requires org.apache.fontbox;
    requires org.apache.pdfbox;
    requires org.apache.pdfbox.io;
    requires transitive org.verslag.core;

    exports org.verslag.parser.pdf;

    provides org.verslag.spi.LayoutParser with
            org.verslag.parser.pdf.PdfLayoutParser;
}

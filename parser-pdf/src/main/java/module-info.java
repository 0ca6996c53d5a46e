/**
 * Reads reports from PDF.
 *
 * @provides org.verslag.spi.LayoutParser
 */
module org.verslag.parser.pdf {
    requires java.desktop;
    requires static org.jspecify;
    // PDFBox's jars have no descriptors, so nobody else brings in what they log with, and how they let go of memory
    requires jdk.unsupported;
    requires org.apache.commons.logging;
    requires org.apache.fontbox;
    requires org.apache.pdfbox;
    requires org.apache.pdfbox.io;
    requires transitive org.verslag.core;

    exports org.verslag.parser.pdf;

    provides org.verslag.spi.LayoutParser with
            org.verslag.parser.pdf.PdfLayoutParser;
}

/**
 * The report model, the front door, and what plugins implement.
 *
 * @uses org.verslag.spi.LayoutParser
 * @uses org.verslag.spi.ReportParser
 * @uses org.verslag.spi.ReportExporter
 */
module org.verslag.core {
    requires static org.jspecify;

    exports org.verslag;
    exports org.verslag.layout;
    exports org.verslag.model;
    exports org.verslag.spi;

    uses org.verslag.spi.LayoutParser;
    uses org.verslag.spi.ReportExporter;
    uses org.verslag.spi.ReportParser;
}

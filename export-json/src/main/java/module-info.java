/**
 * Reports as JSON and JSON Lines, and back.
 *
 * @provides org.verslag.spi.ReportExporter
 * @provides org.verslag.spi.ReportParser
 */
module org.verslag.export.json {
    requires static org.jspecify;
    requires com.fasterxml.jackson.core;
    requires transitive org.verslag.core;

    exports org.verslag.export.json;

    provides org.verslag.spi.ReportExporter with
            org.verslag.export.json.JsonExporter,
            org.verslag.export.json.JsonLinesExporter;
    provides org.verslag.spi.ReportParser with
            org.verslag.export.json.JsonReportParser;
}

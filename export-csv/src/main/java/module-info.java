/**
 * Reports as tables.
 *
 * @provides org.verslag.spi.ReportExporter
 */
module org.verslag.export.csv {
    requires static org.jspecify;
    requires de.siegmar.fastcsv;
    requires transitive org.verslag.core;

    exports org.verslag.export.csv;

    provides org.verslag.spi.ReportExporter with
            org.verslag.export.csv.CsvExporter;
}

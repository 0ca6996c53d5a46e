/** Reads reports from plain text. */
module org.verslag.parser.text {
    requires transitive org.verslag.core;
    requires static org.jspecify;

    exports org.verslag.parser.text;

    provides org.verslag.spi.LayoutParser with
            org.verslag.parser.text.TextLayoutParser;
}

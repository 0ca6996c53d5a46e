/**
 * The {@code verslag} command. A program, not a library: it exports nothing.
 *
 * @provides ch.qos.logback.classic.spi.Configurator sends the libraries' log nowhere, unless somebody debugs
 */
module org.verslag.cli {
    requires static org.jspecify;
    requires ch.qos.logback.classic;
    requires ch.qos.logback.core;
    requires de.siegmar.fastcsv;
    requires info.picocli;
    requires org.slf4j;
    requires org.verslag.core;
    requires org.verslag.export.csv;
    requires org.verslag.export.json;
    requires org.verslag.parser.pdf;
    requires org.verslag.parser.text;

    opens org.verslag.cli to
            info.picocli;

    provides ch.qos.logback.classic.spi.Configurator with
            org.verslag.cli.LogConfigurator;
}

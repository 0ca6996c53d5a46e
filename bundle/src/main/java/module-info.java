module org.verslag {
    requires transitive org.verslag.core;
    requires org.verslag.export.csv;
    requires org.verslag.export.json;
    requires org.verslag.parser.pdf;
    requires org.verslag.parser.text;
}

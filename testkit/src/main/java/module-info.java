module org.verslag.testkit {
    requires static org.jspecify;
    requires transitive net.jqwik.api;
    requires transitive org.verslag.core;

    exports org.verslag.testkit;
}

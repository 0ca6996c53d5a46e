package org.verslag.testkit;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.verslag.spi.Source;

/** Sources of other formats, and of none. */
final class ForeignSources {
    /** A source and the media types whose parsers may claim it. */
    record Foreign(Source source, List<String> mediaTypes) {}

    private ForeignSources() {}

    static List<Foreign> all() {
        byte[] garbage = new byte[4096];
        new Random(1).nextBytes(garbage);
        return List.of(
                foreign("leeg", ""),
                new Foreign(new MemorySource("ruis", garbage), List.of()),
                new Foreign(new MemorySource("nullen", new byte[2048]), List.of()),
                foreign("tekst", "Geachte Voorzitter,\n\nHierbij stuur ik u een brief.\n", "text/plain"),
                foreign("pdf", "%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n", "application/pdf"),
                foreign("json", "{\"naam\": \"iets anders\", \"waarden\": [1, 2, 3]}", "application/json"),
                foreign("html", "<!DOCTYPE html><html><head><title>Brief</title></head></html>", "text/html"),
                foreign(
                        "xml",
                        "<?xml version=\"1.0\"?><brief><alinea>Tekst</alinea></brief>",
                        "application/xml",
                        "text/xml"),
                foreign("rtf", "{\\rtf1\\ansi Brief}", "application/rtf", "text/rtf"),
                foreign("zip", "PK\u0003\u0004\u0014\u0000\u0000\u0000", "application/zip"),
                foreign("csv", "naam;waarde\nVVD;1\nCDA;2\n", "text/csv", "text/plain"),
                new Foreign(
                        new MemorySource("plaatje", new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'}),
                        List.of("image/png")));
    }

    private static Foreign foreign(String name, String content, String... mediaTypes) {
        return new Foreign(new MemorySource(name, content.getBytes(StandardCharsets.ISO_8859_1)), List.of(mediaTypes));
    }
}

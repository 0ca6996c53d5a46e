package org.verslag.testkit;

import java.util.List;

/** Strings that break careless formats. */
final class OddText {
    static final List<String> STRINGS = List.of(
            "gewone tekst",
            "",
            " spaties aan beide kanten ",
            "«aanhaling» en \"dubbele\" en 'enkele' aanhalingstekens",
            "regel één\nregel twee",
            "regel één\r\nregel twee\r",
            "tab\ten nul\u0000teken",
            "komma, puntkomma; en sluisteken|",
            "=1+1",
            "+31 20 123 45 67",
            "-5 graden",
            "@SOM(A1:A2)",
            "<b>vet</b> &amp; <!-- weg --> ]]>",
            "{\"sleutel\": [\"waarde\", null]}",
            "\\schuin \\n \\\" \\u0041",
            "# kop\n* punt\n`code` **vet** [link](x)",
            "${jndi:x} %s %d {0}",
            "\uD83D\uDE00 emoji \uD83D\uDC69\u200D\uD83D\uDCBB en vlag \uD83C\uDDF3\uD83C\uDDF1",
            "Yeşilgöz, Kostić, Øresund, straße, İstanbul, ısı",
            "Kostic\u0301 met een los accent",
            "مرحبا שלום \u202Eomgekeerd\u202C",
            "zacht\u00ADkoppelteken en vaste\u00A0spatie en \uFEFFmerk",
            "scheiding\u2028van regels\u2029en alinea’s\u0085",
            "NULL",
            "007");

    private OddText() {}
}

package org.verslag.checks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.verslag.Verslag;
import org.verslag.model.Exchange;
import org.verslag.model.Report;
import org.verslag.model.Table;

/** Text whose columns are kept by spaces, as {@code pdftotext -layout} writes it: tables are tables, and nothing else is. */
class SpacedTablesTest {
    private static final String HEAD = """
            Tweede Kamer der Staten-Generaal                                              2
            Vergaderjaar 2031–2032

            99 501          Veerverbindingen en vuurtorens

            Nr. 12          VERSLAG VAN EEN SCHRIFTELIJK OVERLEG
                            Vastgesteld 12 maart 2032

                            Inhoudsopgave                                           blz.

                            I     Vragen en opmerkingen vanuit de fracties           2
                                  Vragen en opmerkingen van de VVD-fractie           2
                            II    Volledige agenda                                   4

                            I     Vragen en opmerkingen vanuit de fracties en reactie van
                                  de bewindspersoon

                            Vragen en opmerkingen van de leden van de VVD-fractie

                            De leden van de VVD-fractie vragen hoeveel reizigers er in de
                            afgelopen jaren zijn vervoerd.

                            Antwoord

                            Het aantal reizigers is als volgt (x 1.000):

            """;

    private static Report read(String answer) throws Exception {
        return Verslag.read((HEAD + answer.indent(16)).getBytes(UTF_8), "layout.txt");
    }

    private static List<String> tables(Report report) {
        Exchange exchange = report.exchanges().get(0);
        return exchange.answer().stream()
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .map(table -> table.cells().stream()
                        .map(cell -> cell.row() + "," + cell.column() + " "
                                + cell.paragraphs().get(0).text())
                        .collect(Collectors.joining(" | ")))
                .toList();
    }

    @Test
    void severalColumns() throws Exception {
        Report report = read("""
                            2029        2030        2031
                Winter      120,5       130,1       128,0
                Zomer       500,2                   530,3

                Daarmee is sprake van een lichte groei.
                """);

        assertThat(tables(report))
                .containsExactly("0,1 2029 | 0,2 2030 | 0,3 2031 | 1,0 Winter | 1,1 120,5 | 1,2 130,1 | 1,3 128,0"
                        + " | 2,0 Zomer | 2,1 500,2 | 2,3 530,3");
        assertThat(report.exchanges().get(0).answerText())
                .isEqualTo("Het aantal reizigers is als volgt (x 1.000):\nDaarmee is sprake van een lichte groei.");
        assertThat(report.exchanges().get(0).part())
                .contains("I Vragen en opmerkingen vanuit de fracties en reactie van de bewindspersoon");
    }

    @Test
    void textAndFigures() throws Exception {
        assertThat(tables(read("""
                Jaar                Opbrengst
                2030                € 3.100.000
                2031                € 3.200.000
                """)))
                .containsExactly("0,0 Jaar | 0,1 Opbrengst | 1,0 2030 | 1,1 € 3.100.000 | 2,0 2031 | 2,1 € 3.200.000");
    }

    @Test
    void tabsPartCellsOfAnyWidth() throws Exception {
        assertThat(tables(read("Vaartuig\tReizigers\nDe Meeuw\t640.000\nDe Jonge Stern van Westerkade\t1.200\n")))
                .containsExactly("0,0 Vaartuig | 0,1 Reizigers | 1,0 De Meeuw | 1,1 640.000"
                        + " | 2,0 De Jonge Stern van Westerkade | 2,1 1.200");
    }

    @Test
    void numbersOfQuestionsAndPagesAreNone() throws Exception {
        assertThat(tables(read("""
                Zie de volgende hoofdstukken.

                Over de boot         12
                Over de steiger      13
                Over de toren        14
                """))).isEmpty();
    }

    @Test
    void wordsUnderEachOtherAreATableToo() throws Exception {
        Report report = read("""
                Maatregel          Uitvoerder         Planning
                Campagne           Gemeenten          Voorjaar
                Onderzoek          Ministerie         Najaar
                """);

        assertThat(tables(report))
                .containsExactly("0,0 Maatregel | 0,1 Uitvoerder | 0,2 Planning | 1,0 Campagne | 1,1 Gemeenten"
                        + " | 1,2 Voorjaar | 2,0 Onderzoek | 2,1 Ministerie | 2,2 Najaar");
    }

    @Test
    void theWidestCellMayStandTwoSpacesFromTheNext() throws Exception {
        assertThat(tables(read("""
                Maatregel          Uitvoerder          Planning
                Campagne           Gemeenten           Voorjaar
                Onderzoek op zee   Ministerie van Zee  Najaar
                Subsidie           Kustwacht           1 mei
                """)))
                .containsExactly("0,0 Maatregel | 0,1 Uitvoerder | 0,2 Planning | 1,0 Campagne | 1,1 Gemeenten"
                        + " | 1,2 Voorjaar | 2,0 Onderzoek op zee | 2,1 Ministerie van Zee | 2,2 Najaar"
                        + " | 3,0 Subsidie | 3,1 Kustwacht | 3,2 1 mei");
    }

    @Test
    void namesAndWordsOnThemAreATable() throws Exception {
        assertThat(tables(read("""
                Wetsvoorstel             Stand
                Vuurtorenwet             Aanhangig bij de Tweede Kamer
                Verzamelwet veren        In voorbereiding
                """)))
                .containsExactly("0,0 Wetsvoorstel | 0,1 Stand | 1,0 Vuurtorenwet | 1,1 Aanhangig bij de Tweede Kamer"
                        + " | 2,0 Verzamelwet veren | 2,1 In voorbereiding");
    }

    @Test
    void sentencesBesideEachOtherAreNone() throws Exception {
        assertThat(tables(read("""
                De haven is open.        De steiger is gesloten.
                De vuurtoren brandt.     De boei ligt op de kade.
                De veerman wacht.        De vissers zijn terug.
                """))).isEmpty();
    }

    @Test
    void tabsPartWords() throws Exception {
        assertThat(tables(read("Maatregel\tUitvoerder\tPlanning\nCampagne\tGemeenten\tVoorjaar\n"
                        + "Onderzoek op zee\tMinisterie van Zee\tNajaar\n")))
                .containsExactly("0,0 Maatregel | 0,1 Uitvoerder | 0,2 Planning | 1,0 Campagne | 1,1 Gemeenten"
                        + " | 1,2 Voorjaar | 2,0 Onderzoek op zee | 2,1 Ministerie van Zee | 2,2 Najaar");
    }

    @Test
    void goesOnOverThePage() throws Exception {
        assertThat(tables(read("""
                            2029        2030        2031

                Tweede Kamer, vergaderjaar 2031–2032, 99 501, nr. 12            2
                \f                Winter      120,5       130,1       128,0
                Zomer       500,2       510,3       530,3
                """)))
                .containsExactly("0,1 2029 | 0,2 2030 | 0,3 2031 | 1,0 Winter | 1,1 120,5 | 1,2 130,1 | 1,3 128,0"
                        + " | 2,0 Zomer | 2,1 500,2 | 2,2 510,3 | 2,3 530,3");
    }
}

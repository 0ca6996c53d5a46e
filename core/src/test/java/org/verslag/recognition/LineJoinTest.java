package org.verslag.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.verslag.layout.Line;

class LineJoinTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nieuwe maatre-|gelen genomen|nieuwe maatregelen genomen",
                "in Nagorno-|Karabach|in Nagorno-Karabach",
                "de Minister-|President|de Minister-President",
                "een WIA-|uitkering|een WIA-uitkering",
                "de G7-|verklaring|de G7-verklaring",
                "de GroenLinks-PvdA-|fractie|de GroenLinks-PvdA-fractie",
                "nieuwe wet-|en regelgeving|nieuwe wet- en regelgeving",
                "middel-|dan wel lange termijn|middel- dan wel lange termijn",
                "land-|of tuinbouw|land- of tuinbouw",
                "besluiten zo-|als deze|besluiten zoals deze",
                "Even-|als de leden|Evenals de leden",
                "welke opties/|scenario’s zijn er|welke opties/scenario’s zijn er",
                "een niet-|ingezetene|een niet-ingezetene",
                "een nie-|tig besluit|een nietig besluit",
                "een e-|mail|een e-mail",
                "een staakt-het-|vuren|een staakt-het-vuren",
                "een staakt-|het-vuren|een staakt-het-vuren",
                "een een-op-|een-gesprek|een een-op-een-gesprek",
                "een een-|op-een-gesprek|een een-op-een-gesprek",
                "de defensie-in-|dustrie|de defensie-industrie",
                "het len-|te-offensief|het lente-offensief",
                "scholen-|respectievelijk leerlingen|scholen- respectievelijk leerlingen",
                "een auto-|ongeluk|een auto-ongeluk",
                "de industri-|eel|de industrieel",
                "is geëvalu-|eerd|is geëvalueerd",
                "een individu-|ele keuze|een individuele keuze",
                "een menu-|element|een menu-element",
                "het milieu-|effect|het milieueffect",
                "de SP-|ers|de SP-ers",
                "een non-|profitorganisatie|een non-profitorganisatie",
                "het btw-|tarief|het btw-tarief",
                "een hbo-|student|een hbo-student",
                "de Wmo-|consulent|de Wmo-consulent",
                "de stra-|ten|de straten",
                "een niet-|temin goed plan|een niettemin goed plan",
                "dit niet-|tegenstaande|dit niettegenstaande",
                "een non-|chalant besluit|een nonchalant besluit",
                "een sociaal-|psychologisch rapport|een sociaalpsychologisch rapport",
                "de brigade-|generaal|de brigadegeneraal",
                "de minister-|presidenten|de minister-presidenten",
                "een up-|date|een update",
                "in Bhu-|tan|in Bhutan",
                "in Tbi-|lisi|in Tbilisi",
                "het lid Cnos-|sen|het lid Cnossen",
                "de fta-|laten|de ftalaten",
                "een Ško-|da|een Škoda",
                "in Trø-|ndelag|in Trøndelag",
                "een tsje-|chische wra-|een tsjechische wra-",
                "een pfas-|verbod|een pfas-verbod",
                "de directeur-|generaal|de directeur-generaal",
                "de minister-|president|de minister-president",
                "een juridisch-|technische vraag|een juridisch-technische vraag",
                "de sociaal-|economische positie|de sociaal-economische positie",
                "een sociaal-|democratisch plan|een sociaaldemocratisch plan",
                "een start-|up|een start-up",
                "de start-|uppen|de startuppen",
                "een end-|of-lifeverklaring|een end-of-lifeverklaring",
                "de ChristenUnie-|fractie|de ChristenUnie-fractie",
                "de Volt-|leden|de Volt-leden",
                "de Kamer-|fracties|de Kamerfracties",
                "zie https://www.voorbeeld.nl/een-|twee-drie/|zie https://www.voorbeeld.nl/een-twee-drie/",
                "zie www.voorbeeld.nl/pad/|naar-iets.pdf|zie www.voorbeeld.nl/pad/naar-iets.pdf",
                "zie https://www.voorbeeld.nl/een- twee-|drie vier|zie https://www.voorbeeld.nl/een- twee-drie vier",
                "(https://www.voorbeeld.nl/x).|Daarna volgt|(https://www.voorbeeld.nl/x). Daarna volgt",
                "het jaar 2023 –|zo blijkt|het jaar 2023 – zo blijkt",
                "de wetgeving|. Deze wet|de wetgeving. Deze wet",
                "gewone|regel|gewone regel",
            })
    void joinsAsDutchSpellingAsks(String first, String second, String joined) {
        assertThat(join(List.of(), first, second)).isEqualTo(joined);
    }

    @Test
    void theReportsOwnWordsDecideWhereTheRulesDoNot() {
        List<String> elsewhere = List.of("de aanpak van sanctie-omzeiling blijft belangrijk");

        assertThat(join(elsewhere, "tegen sanctie-", "omzeiling")).isEqualTo("tegen sanctie-omzeiling");
        assertThat(join(List.of(), "tegen sanctie-", "omzeiling")).isEqualTo("tegen sanctieomzeiling");
    }

    @Test
    void aNameThatIsWrittenWholeElsewhereWasBrokenByWrapping() {
        List<String> elsewhere = List.of("de leden van GroenLinks vragen", "de leden van GroenLinks-PvdA vragen");

        assertThat(join(elsewhere, "leden van Groen-", "Links vragen")).isEqualTo("leden van GroenLinks vragen");
        assertThat(join(elsewhere, "leden van Groen-", "Links-PvdA-fractie vragen"))
                .isEqualTo("leden van GroenLinks-PvdA-fractie vragen");
        assertThat(join(elsewhere, "leden van Groen-", "Rood vragen")).isEqualTo("leden van Groen-Rood vragen");
    }

    @Test
    void aNameThatIsBrokenBehindACapitalIsReadAsTheReportWritesIt() {
        List<String> elsewhere = List.of("de leden van de ChristenUnie-fractie vragen", "volgens de VVDers is dat zo");

        assertThat(join(elsewhere, "van de ChristenU-", "nie-fractie vragen"))
                .isEqualTo("van de ChristenUnie-fractie vragen");
        assertThat(join(elsewhere, "van de ChristenU-", "nie vragen")).isEqualTo("van de ChristenUnie vragen");
        assertThat(join(elsewhere, "van de VVD-", "ers vragen")).isEqualTo("van de VVD-ers vragen");
        assertThat(join(List.of("de opmerkingen van de leden"), "VRAGEN EN OPMER-", "KINGEN VAN"))
                .isEqualTo("VRAGEN EN OPMERKINGEN VAN");
        assertThat(join(List.of(), "van de ChristenU-", "nie vragen")).isEqualTo("van de ChristenU-nie vragen");
    }

    @Test
    void saysWhenItGuessed() {
        LineJoin join = new LineJoin(Vocabulary.of(List.of()));

        assertThat(join.decide("een auto-", "ongeluk").sure()).isFalse();
        assertThat(join.decide("nieuwe maatre-", "gelen").sure()).isTrue();
    }

    static String join(List<String> elsewhere, String... lines) {
        List<Row> vocabulary = new ArrayList<>();
        for (String line : elsewhere) {
            vocabulary.add(new Row(Line.builder(line).build(), vocabulary.size()));
        }
        List<Row> rows = new ArrayList<>();
        for (String line : lines) {
            rows.add(new Row(Line.builder(line).build(), rows.size()));
        }
        vocabulary.addAll(rows);
        return JoinedText.of(rows, new LineJoin(Vocabulary.of(vocabulary))).text();
    }
}

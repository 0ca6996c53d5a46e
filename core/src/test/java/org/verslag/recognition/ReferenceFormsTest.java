package org.verslag.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.verslag.model.CrossReference;
import org.verslag.model.DocumentReference;

/** The forms that documents and exchanges are named in, and what only looks like one. */
class ReferenceFormsTest {
    private static final Mentions MENTIONS = new Mentions(Set.of("21501-02"), numbers());

    /** Two groups that ask questions from 1 on, and an exchange of each. */
    private static ExchangeNumbers numbers() {
        ExchangeNumbers numbers = new ExchangeNumbers();
        for (int number = 1; number <= 5; number++) {
            numbers.add(Integer.toString(number), number, List.of("VVD"));
        }
        for (int number = 1; number <= 3; number++) {
            numbers.add(Integer.toString(number), number + 10, List.of("D66"));
        }
        return numbers;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Handelingen II, vergaderjaar 2030–2031, Aanhangsel 2212|aanhangsel ah-tk-20302031-2212",
                "Handelingen II 2030/31, Aanhangsel, nr. 2212|aanhangsel ah-tk-20302031-2212",
                "Handelingen TK 1999–2000, Aanhangsel, nr. 12|aanhangsel ah-tk-19992000-12",
                "Tweede Kamer, vergaderjaar 2030–2031, Aanhangsel, nr. 2212|aanhangsel ah-tk-20302031-2212",
                "Kamervragen II 2030/31, Aanhangsel nr. 2212|aanhangsel ah-tk-20302031-2212",
                "Aanhangsel bij de Handelingen II 2030/31, 2212|aanhangsel ah-tk-20302031-2212",
                "Aanhangsel Handelingen Tweede Kamer, vergaderjaar 2030–2031, nrs. 12 t/m 14|aanhangsel ah-tk-20302031-12;aanhangsel ah-tk-20302031-13;aanhangsel ah-tk-20302031-14",
                "Aanhangsel der Handelingen II, vergaderjaar 1998–1999, nr. 1212, blz. 2501|aanhangsel ah-tk-19981999-1212",
                "Handelingen Eerste Kamer, vergaderjaar 2030–2031, nr. 12, item 3|handelingen h-ek-20302031-12-3",
                "Handelingen II 2030–2031, nr. 57, items 7, 10 en 12|handelingen h-tk-20302031-57-7;handelingen h-tk-20302031-57-10;handelingen h-tk-20302031-57-12",
                "Handelingen II, vergaderjaar 2030–2031|''",
                "het aanhangsel bij het rapport van 2030–2031, nr. 12|''",
                "Stb. 2031, 44 en 45|gazette stb-2031-44;gazette stb-2031-45",
                "Stcrt. 2031, 44, 45 en 46.|gazette stcrt-2031-44;gazette stcrt-2031-45;gazette stcrt-2031-46",
                "Stb. 2031, nrs. 44 en 45|gazette stb-2031-44;gazette stb-2031-45",
                "Trb. 1951, 154 en 1967, 76|gazette trb-1951-154;gazette trb-1967-76",
                "Staatscourant van 12 maart 2031, nr. 1234|gazette stcrt-2031-1234",
                "Staatscourant nr. 12345, 2031|gazette stcrt-2031-12345",
                "de wet van 12 maart 2030 (Stb. 2030, 90)|gazette stb-2030-90",
                "Stb. 2031, 44 en 45 gemeenten|gazette stb-2031-44",
                "Stb. 2031, nr. 44 en 12 maart|gazette stb-2031-44",
                "kst-36200-VI-47 en kst-21501-02-2784.|kamerstuk kst-36200-VI-47;kamerstuk kst-21501-02-2784",
                "kst-36200-A|kamerstuk kst-36200-A",
                "blg-1234567|kamerstuk blg-1234567",
                "ah-tk-20302031-2212, ah-1234567|aanhangsel ah-tk-20302031-2212;aanhangsel ah-1234567",
                "h-tk-20302031-12-3|handelingen h-tk-20302031-12-3",
                "stb-2031-44, stcrt-2031-1234 en trb-2012-120|gazette stb-2031-44;gazette stcrt-2031-1234;gazette trb-2012-120",
                "https://voorbeeld.nl/kst-36200-47.html|url https://voorbeeld.nl/kst-36200-47.html",
                "36200 VI, 47|kamerstuk kst-36200-VI-47",
                "36 200-VI-47|kamerstuk kst-36200-VI-47",
                "Kamerstukken II 2031/32, 36200, 47|kamerstuk kst-36200-47",
                "Kamerstukken II 2031/32, 36 200 VI, 47 en 48.|kamerstuk kst-36200-VI-47;kamerstuk kst-36200-VI-48",
                "Kamerstuk 21 501-02, 2784|kamerstuk kst-21501-02-2784",
                "Kamerstuk 36 200 VI, nrs. 8 t/m 10|kamerstuk kst-36200-VI-8;kamerstuk kst-36200-VI-9;kamerstuk kst-36200-VI-10",
                "Kamerstuk 36 200 VI, nrs. 8 tot en met 10|kamerstuk kst-36200-VI-8;kamerstuk kst-36200-VI-9;kamerstuk kst-36200-VI-10",
                "Kamerstuk 36 200 VI, nr. 8 t/m 10|kamerstuk kst-36200-VI-8;kamerstuk kst-36200-VI-9;kamerstuk kst-36200-VI-10",
                "Kamerstuk 36 200 VI, nrs. 8–10|kamerstuk kst-36200-VI-8;kamerstuk kst-36200-VI-9;kamerstuk kst-36200-VI-10",
                "Kamerstuk 36 200 VI, nrs. 8 en 9|kamerstuk kst-36200-VI-8;kamerstuk kst-36200-VI-9",
                "Kamerstukken II 1998–1999, 26 200, nr. 3, 4 en 5|kamerstuk kst-26200-3;kamerstuk kst-26200-4;kamerstuk kst-26200-5",
                "Kamerstuk 25 424, nrs. 679 en 36 100, nr. 3|kamerstuk kst-25424-679;kamerstuk kst-36100-3",
                "Kamerstuk 36 200, nrs. 8 en 12 maart|kamerstuk kst-36200-8",
                "Kamerstuk 36 200-64 en 36 200-65.|kamerstuk kst-36200-64;kamerstuk kst-36200-65",
                "Kamerstukken I 2031/32, 36 200, C en D|kamerstuk kst-36200-C;kamerstuk kst-36200-D",
                "Kamerstukken 35 925 en 35 830|dossier 35925;dossier 35830",
                "de wetsvoorstellen 36 450, 36 451 en 36 452|dossier 36450;dossier 36451;dossier 36452",
                "Kamerstukken 36 600 XII en 36 600 A.|dossier 36600-XII;dossier 36600-A",
                "wetsvoorstel 36 450, 12 artikelen|dossier 36450",
                "Kamerstukken II 2031/32, 36 200, 2031|dossier 36200",
                "Kamerstuk 36 200, 3 maart 2031|dossier 36200",
                "36 200, 47 en 12 gemeenten|''",
                "€ 36 200, 47 cent|''",
                "tussen 36 200-47 000 personen|''",
                "het huis op 36200 VI, 47 meter verder|''",
                "COM/2032/454|eu COM(2032)454",
                "COM (2032) 454 final|eu COM(2032)454",
                "COM(2032)454 def.|eu COM(2032)454",
                "COM (2032), 454|eu COM(2032)454",
                "COM 2032/454|eu COM(2032)454",
                "COM(98) 123 def.|eu COM(1998)123",
                "COM (2032) 454 en 455|eu COM(2032)454;eu COM(2032)455",
                "Verordening EG 883/2004|eu 32004R0883",
                "CELEX:32016R0679|eu 32016R0679",
                "2031/0106 (COD)|eu 2031/0106(COD)",
                "zaak C‑621/18|case-law C-621/18",
                "LJN: AB1234|case-law LJN AB1234",
                "(zie https://voorbeeld.nl/a(b)).|url https://voorbeeld.nl/a(b)",
                "https://voorbeeld.nl/a…|url https://voorbeeld.nl/a",
                "Handelingen der Tweede Kamer, vergaderjaar 2030–2031, nr. 53, item 4|handelingen h-tk-20302031-53-4",
                "Handelingen II 2030/31, nr. 53, item 4 en 5|handelingen h-tk-20302031-53-4;handelingen h-tk-20302031-53-5",
                "Handelingen II 2030/31, nr. 53, items 4 t/m 6|handelingen h-tk-20302031-53-4;handelingen h-tk-20302031-53-5;handelingen h-tk-20302031-53-6",
                "Handelingen II 2030/31, nr. 53, item 4 en nr. 54, item 6|handelingen h-tk-20302031-53-4;handelingen h-tk-20302031-54-6",
                "Handelingen II 2030/31, nr. 71, item 15, 53-69|handelingen h-tk-20302031-71-15",
                "Handelingen II 2030/31, nrs. 53 en 54|handelingen h-tk-20302031-53;handelingen h-tk-20302031-54",
                "Handelingen I, 1996–1997, 24 692, nr. 228b|kamerstuk kst-24692-228b",
                "de handelingen van 2030–2031, nr. 3|''",
                "Aanhangsel van de Handelingen der Tweede Kamer, vergaderjaar 2030–2031, nr. 403|aanhangsel ah-tk-20302031-403",
                "Aanhangsel bij Handelingen, vergaderjaar 2030–2031, nr. 403|aanhangsel ah-tk-20302031-403",
                "aanhangsel van de handelingen, vergaderjaar 2030–2031, nr. 403|aanhangsel ah-tk-20302031-403",
                "Aanhangsel, vergaderjaar 2030–2031, nr. 403|aanhangsel ah-tk-20302031-403",
                "Aanhangsel nr. 403, vergaderjaar 2030–2031|aanhangsel ah-tk-20302031-403",
                "Aanhangsel van de Handelingen nr. 403 van het vergaderjaar 2030–2031|aanhangsel ah-tk-20302031-403",
                "Tweede Kamer 2030–2031, Aanhangsel Handelingen nr. 403|aanhangsel ah-tk-20302031-403",
                "Aanhangsel Handelingen, vergaderjaar 2030–2031, nr. 403 en 2031–2032, nr. 12|aanhangsel ah-tk-20302031-403;aanhangsel ah-tk-20312032-12",
                "Aanhangsel Handelingen II 2030/31, nr. 403; 2031/32, nr. 12|aanhangsel ah-tk-20302031-403;aanhangsel ah-tk-20312032-12",
                "Kamervragen met antwoord 2030–2031, nr. 403|aanhangsel ah-tk-20302031-403",
                "Kamervragen 2030–2031, nr. 403|aanhangsel ah-tk-20302031-403",
                "kamervragen 2030–2031, 300 in totaal|''",
                "Stcrt. 2031/3251|gazette stcrt-2031-3251",
                "Stb. 2031, no. 479|gazette stb-2031-479",
                "Stb. 1881, 35|gazette stb-1881-35",
                "Stcrt. nr. 123 van 3 mei 2031|gazette stcrt-2031-123",
                "Staatscourant, jaargang 2031, nr. 3251|gazette stcrt-2031-3251",
                "Staatscourant (2031, nr. 3251)|gazette stcrt-2031-3251",
                "Staatscourant van 3 mei 2031 (nr. 3251)|gazette stcrt-2031-3251",
                "Stcrt. 2031, 12 maart|''",
                "Kamerstukken Eerste Kamer 36 200 nr. AA|kamerstuk kst-36200-AA",
                "Kamerstukken II 2031/32, 36200.VIII, 32|kamerstuk kst-36200-VIII-32",
                "Kamerstuk 36 200 , nr. 12|kamerstuk kst-36200-12",
                "Kamerstuk 36 200 – nr. 12|kamerstuk kst-36200-12",
                "Kamerstuk 36 200 (nr. 12)|kamerstuk kst-36200-12",
                "Kamerstuk 36 200 (nrs. 3 en 4)|kamerstuk kst-36200-3;kamerstuk kst-36200-4",
                "Kamerstuk 36 200, nrs. 12, 13 & 14|kamerstuk kst-36200-12;kamerstuk kst-36200-13;kamerstuk kst-36200-14",
                "Kamerstuk 36 200, nr. 12 respectievelijk nr. 13|kamerstuk kst-36200-12;kamerstuk kst-36200-13",
                "wetsvoorstel met nummer 36 200|dossier 36200",
                "(zie 36 200-12)|kamerstuk kst-36200-12",
                "(36 200-12; 36 201-13)|kamerstuk kst-36200-12;kamerstuk kst-36201-13",
                "(KST 36200-12)|kamerstuk kst-36200-12",
                "[36 200-12]|kamerstuk kst-36200-12",
                "(10 000-500)|''",
                "12 000, nr. 3|''",
                "€ 36 200 (nr. 3)|''",
                "Kaderrichtlijn Water (2000/60/EG)|eu 32000L0060",
                "Habitatrichtlijn (92/43/EEG)|eu 31992L0043",
                "richtlijn hernieuwbare energie (EU) 2018/2001|eu 32018L2001",
                "Richtlijn industriële emissies (RIE, 2010/75/EU)|eu 32010L0075",
                "de richtlijn en de verordening (EU) 2016/679|eu 32016R0679",
                "Verordening (EU), no. 1308/2013|eu 32013R1308",
                "Verordening (EG, Euratom) nr. 966/2012|eu 32012R0966",
                "Kaderbesluit 2002/584/JBZ|eu 32002F0584",
                "het kabinetsbesluit over de jaren (2030/2031)|''",
                "COM(2032)0084|eu COM(2032)84",
                "COM 2032, 380|eu COM(2032)380",
                "COM 2032, 12 maart|''",
                "EUCO 14/1/23|eu EUCO 14/1/23",
                "2031/0106/COD|eu 2031/0106(COD)",
                "zaak C–621/18|case-law C-621/18",
                "ECLI: NL: RVS: 2019: 1603|case-law ECLI:NL:RVS:2019:1603",
                "Kamerstukken II 2031/32, 36200-XV, nr. 12 en 13 (motie)|kamerstuk kst-36200-XV-12;kamerstuk kst-36200-XV-13",
                "Kamerstukken II 2031/32, 36200-XV, 12 en 13 (motie)|kamerstuk kst-36200-XV-12;kamerstuk kst-36200-XV-13",
                "Kamerstuknummer: 36200-12|kamerstuk kst-36200-12",
                "TK 2030–2031, Aanhangsel Handelingen, nr. 403|aanhangsel ah-tk-20302031-403",
                "het wetsvoorstel Regels voor veren (36 450)|dossier 36450",
                "het wetsvoorstel geldt voor veren. De reizigers (36 450)|''",
                "Verordening (EEG) 1408/71|eu 31971R1408",
                "EU-besluit 2019/12|eu 32019D0012",
                "de NVAO-richtlijn 2030/2031|''",
                "artikel 12, 47 en 48|''",
                "in 2031, 44 en 45 procent|''"
            })
    void documents(String text, String expected) {
        assertThat(documentsIn(text)).isEqualTo(expected);
    }

    /** The documents that a text names, each with its kind. */
    static String documentsIn(String text) {
        return MENTIONS.in(text, 0, 0).stream()
                .filter(DocumentReference.class::isInstance)
                .map(mention -> mention.kind() + " " + ((DocumentReference) mention).id())
                .collect(Collectors.joining(";"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "vraag 1 van de VVD-fractie|1 [1]",
                "vraag 1 van de leden van de D66-fractie|1 [11]",
                "vraag 1 van de fractie van D66|1 [11]",
                "het antwoord op vraag 3 van de leden van de D66-fractie|3 [13]",
                "Zie het antwoord op vraag 3.|3 [3]",
                "vraag 4b|4b [4]",
                "Zie het antwoord onder 3.|3 [3]",
                "Zie ook onder 3 en 4.|3+4 [3, 4]",
                "de beantwoording van de vragen onder 3 en 4|3+4 [3, 4]",
                "vragen 3 tot en met 5|3+4+5 [3, 4, 5]",
                "vraag 3 en vraag 4|3 [3];4 [4]",
                "vraag 5 van de D66-fractie|unresolved vraag 5",
                "vraag 99|unresolved vraag 99",
                "vraag 3 uit de vorige lijst|''",
                "het antwoord op vraag 3 van het schriftelijk overleg van 3 mei|''",
                "het antwoord op vraag 3 van de feitelijke vragen|''",
                "vraag 3 van het lid Wierda|''",
                "vraagnummers 3 en 4|3+4 [3, 4]",
                "vragen 3 & 4|3+4 [3, 4]",
                "Zie de antwoorden op 3 en 4.|3+4 [3, 4]",
                "zie bij 3|3 [3]",
                "antwoord op 2 van de 3 vragen|''",
                "vraag 3 van de Kamervragen over|''",
                "vraag 3 in mijn brief van 3 mei|''",
                "vraag 3 van het VSO|''",
                "vraag 3 van de enquête|''",
                "vraag 3 (Kamerstuk 36 200, nr. 12)|''",
                "vraag 3 in Kamerstuk 36 200, nr. 12|''",
                "Kamerstuk 36 200, nr. 12, vraag 3|''",
                "Aanhangsel Handelingen II 2030/31, nr. 403 (vraag 3)|''",
                "Zie hierboven.|''",
                "antwoord onder 3 leerlingen|''",
                "bij antwoord 3 tot 4 weken|''",
                "antwoord op 3 vragen|''",
                "vraag 3.2|''"
            })
    void exchangesFromTheSecondOfTheFirstGroup(String text, String expected) {
        String found = MENTIONS.in(text, 0, 2).stream()
                .filter(CrossReference.class::isInstance)
                .map(mention -> ((CrossReference) mention).id() + " " + ((CrossReference) mention).exchanges())
                .collect(Collectors.joining(";"));
        String unresolved =
                MENTIONS.unresolved().stream().map("unresolved "::concat).collect(Collectors.joining(";"));

        assertThat(found + unresolved).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"2,1", "12,11", "0,''"})
    void numbersThatStartAnewAreThoseOfTheOwnGroup(int own, String expected) {
        assertThat(MENTIONS.in("Zie het antwoord op vraag 1.", 0, own).stream()
                        .filter(CrossReference.class::isInstance)
                        .map(mention ->
                                ((CrossReference) mention).exchanges().get(0).toString())
                        .collect(Collectors.joining(";")))
                .isEqualTo(expected);
        assertThat(MENTIONS.unresolved()).hasSize(own == 0 ? 1 : 0);
    }
}

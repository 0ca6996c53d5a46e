package org.verslag.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.verslag.model.CrossReference;
import org.verslag.model.DocumentReference;

class MentionsTest {
    private static final Mentions MENTIONS = new Mentions(Set.of("21501-02"), numbers());

    private static ExchangeNumbers numbers() {
        ExchangeNumbers numbers = new ExchangeNumbers();
        for (int number : new int[] {3, 4, 5, 6, 7, 21, 22}) {
            numbers.add(Integer.toString(number), number, List.of());
        }
        return numbers;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "(Kamerstuk 21 501-02, nr. 2784)|kamerstuk kst-21501-02-2784",
                "Kamerstukken II 2023/24, 36 410 XIII, nr. 45.|kamerstuk kst-36410-XIII-45",
                "Kamerstuk 32 620 nr. 239|kamerstuk kst-32620-239",
                "(21 501-31, nr. 205)|kamerstuk kst-21501-31-205",
                "Kamerstuk, 28 828, nr. 70|kamerstuk kst-28828-70",
                "Kamerstukken ll, 25 424, nr 874|kamerstuk kst-25424-874",
                "Tweede Kamer, vergaderjaar 2022–2023, 26 485, nr. 415|kamerstuk kst-26485-415",
                "TK 2023/24, 31 839, nr. 1024|kamerstuk kst-31839-1024",
                "(36 471-64)|kamerstuk kst-36471-64",
                "Kamerstuk 36 200, A|kamerstuk kst-36200-A",
                "Kamerstuk 25 424, nrs. 679, 684 en 685|kamerstuk kst-25424-679;kamerstuk kst-25424-684;kamerstuk kst-25424-685",
                "Kamerstuk 36 410 XIII|dossier 36410-XIII",
                "het wetsvoorstel (36 450)|dossier 36450",
                "Zie ook Aanhangsel Handelingen, vergaderjaar 2014–2015, nr. 403|aanhangsel ah-tk-20142015-403",
                "Handelingen II 2022/23, nr. 84, item 12|handelingen h-tk-20222023-84-12",
                "(zaaknummer 2023Z16408)|case 2023Z16408",
                "Stcrt. 2023, 3251.|gazette stcrt-2023-3251",
                "Stb. 2017, nr. 479|gazette stb-2017-479",
                "Trb. 2012, 120|gazette trb-2012-120",
                "Richtlijn 2011/92/EU|eu 32011L0092",
                "Verordening (EU) 2016/679|eu 32016R0679",
                "Verordening (EG) nr. 883/2004|eu 32004R0883",
                "COM(2012)84|eu COM(2012)84",
                "JOIN (2023) 20|eu JOIN(2023)20",
                "EUCO 14/23|eu EUCO 14/23",
                "ECLI:NL:HR:2019:2006|case-law ECLI:NL:HR:2019:2006",
                "zaak C-621/18.|case-law C-621/18",
                "(https://www.voorbeeld.nl/een-twee/).|url https://www.voorbeeld.nl/een-twee/",
                "(https://www.voorbeeld.nl/een- twee-drie/).|url https://www.voorbeeld.nl/een-twee-drie/",
                "zie https://www.voorbeeld.nl/een- en tweede keer|url https://www.voorbeeld.nl/een-",
                "Zie www.voorbeeld.nl.|url www.voorbeeld.nl",
                "Zie ook beantwoording vraag 21 en 22.|exchange 21+22",
                "zie vraag 3|exchange 3",
                "mijn antwoord 4, 5 en 6|exchange 4+5+6",
                "de vragen 5 tot en met 7|exchange 5+6+7",
                "de Awb, de NIS2-richtlijn en ISO 27001|''",
                "antwoord op deze vragen van 3 oktober 2014|''",
                "vraag 12 staat hier niet|''",
            })
    void asTheTableOfReferencesSays(String text, String expected) {
        List<String> found = MENTIONS.in(text, 0, 0).stream()
                .filter(mention -> mention instanceof DocumentReference || mention instanceof CrossReference)
                .map(mention -> mention instanceof CrossReference cross
                        ? "exchange " + cross.id()
                        : mention.kind() + " " + ((DocumentReference) mention).id())
                .toList();

        assertThat(found.stream().collect(Collectors.joining(";"))).isEqualTo(expected);
    }
}

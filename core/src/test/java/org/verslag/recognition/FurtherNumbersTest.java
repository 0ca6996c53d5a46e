package org.verslag.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.verslag.model.DocumentReference;

/** Several documents of one dossier or several, of which only the first has all that names it. */
class FurtherNumbersTest {
    private static final DocumentReferences REFERENCES = new DocumentReferences(Set.of());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Kst. 99 501, 12 en 99 502, 45.|kst-99501-12;kst-99502-45",
                "Kamerstukken II 2030/31, 99 501, 12; 99 502, 45.|kst-99501-12;kst-99502-45",
                "Kamerstukken 99 501, 12, 13 en 99 502, nr. 45.|kst-99501-12;kst-99501-13;kst-99502-45",
                "Kamerstukken II 2030/31, 99 501, 12 & 13.|kst-99501-12;kst-99501-13",
                "Kamerstukken 99 501, B en 99 502, C.|kst-99501-B;kst-99502-C",
                "Kamerstukken 99 501, B en nr. 12.|kst-99501-B;kst-99501-12",
                "Kamerstukken 99 501, B, nrs. 12 en 14.|kst-99501-B;kst-99501-12;kst-99501-14",
                "Kamerstukken 99 501, B en 12.|kst-99501-B;kst-99501-12",
                "Kamerstukken 99 501, nr. 3 en B.|kst-99501-3;kst-99501-B",
                "Kamerstukken 99 501, nr. 3 en B. De Minister|kst-99501-3;kst-99501-B",
                "Kamerstukken 99 501, nr. 3 en B. Zeegers|kst-99501-3",
                "Kamerstukken 99 501, nr. 3 en B. van der Zee vroeg|kst-99501-3",
                "Kamerstukken 99 501, nr. 3, A.B. Zeegers|kst-99501-3",
                "Kamerstukken 99 501, nr. 3 en letters B en C.|kst-99501-3;kst-99501-B;kst-99501-C",
                "Kamerstuk 99 501, nr. 12 t/m 14 en 18.|kst-99501-12;kst-99501-13;kst-99501-14;kst-99501-18",
                "Kamerstuk 99 501, nr. 1–3.|kst-99501-1;kst-99501-2;kst-99501-3",
                "Kamerstukken 99 500 VI en 99 500 VII, nr. 12.|99500-VI;kst-99500-VII-12",
                "Kamerstukken II 2030/31, 99 500, hfdst. XV, nr. 3.|kst-99500-XV-3",
                "Kamerstuk 99 501, B en 12 schepen|kst-99501-B",
                "Kamerstuk 99 501, nr. 3 en 99 502 reizigers|kst-99501-3",
                "de haven telt 99 501, 12 en 99 502, 45|''",
            })
    void eachIsNamed(String text, String expected) {
        assertThat(REFERENCES.in(text, 0).stream().map(DocumentReference::id).collect(Collectors.joining(";")))
                .isEqualTo(expected);
    }
}

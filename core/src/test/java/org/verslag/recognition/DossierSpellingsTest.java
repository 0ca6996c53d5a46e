package org.verslag.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dossiers, their parts and the numbers in them as they are spelt with less care. */
class DossierSpellingsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "36 200 (nr. 3 van de lijst)|''",
                "Kamerstuk 36 200 (nr. 3 van de agenda)|dossier 36200",
                "21-501-20, nr. 2784|kamerstuk kst-21501-20-2784",
                "(21-501-20)|dossier 21501-20",
                "(20-501-20)|''",
                "Kamerstuk 21 501 20, nr. 2784|kamerstuk kst-21501-20-2784",
                "Kamerstuk 29 398, nr. 1.230 en 1.231|kamerstuk kst-29398-1230;kamerstuk kst-29398-1231",
                "Kamerstuk 29 398, nr 1 230.|kamerstuk kst-29398-1230",
                "Kamerstuk 29 398, nr. 12. 100 reizigers|kamerstuk kst-29398-12",
                "Kamerstuk 36 200, nr. 4, p. 12 en 13, en nr. 6|kamerstuk kst-36200-4;kamerstuk kst-36200-6",
                "Kamerstuk 36 200, nr. 4 (blz. 12) en nrs. 6 en 7, p. 2|kamerstuk kst-36200-4;kamerstuk kst-36200-6;kamerstuk kst-36200-7",
                "Kamerstuk 36 200, nr. 4, blz. 12-13 van de brief|kamerstuk kst-36200-4",
                "Kamerstuk 36 200, de nrs. 4 t/m 6|kamerstuk kst-36200-4;kamerstuk kst-36200-5;kamerstuk kst-36200-6",
                "Kamerstuk 36 200, onder nr. 12|kamerstuk kst-36200-12",
                "Kamerstuk 36 200, nr.: 12|kamerstuk kst-36200-12",
                "Kamerstuk 36 200, nr. 12 / nr. 13 en/of nr. 14|kamerstuk kst-36200-12;kamerstuk kst-36200-13;kamerstuk kst-36200-14",
                "Kamerstukken II 2031/32, 36200XIV, nr. 12|kamerstuk kst-36200-XIV-12",
                "Kamerstukken II 2031/32, 36 200 (XIV), nr. 12|kamerstuk kst-36200-XIV-12",
                "Kamerstuk 36200/XIV, nr. 12|kamerstuk kst-36200-XIV-12",
                "Kamerstuk 36 200 XIV/36 201, nr. 12|kamerstuk kst-36200-XIV-12",
                "Kamerstukken-II 36200-12|kamerstuk kst-36200-12",
                "Kamerstukken I 2031/32, 36 200, letter B|kamerstuk kst-36200-B",
                "Kamerstukken I 2031/32, 36 200, A t/m C en E|kamerstuk kst-36200-A;kamerstuk kst-36200-B;kamerstuk kst-36200-C;kamerstuk kst-36200-E",
                "Kamerstukken I 2031/32, 36 200, C t/m A|kamerstuk kst-36200-C;kamerstuk kst-36200-A",
                "de motie 36 200-12 en amendement 36 200-13|kamerstuk kst-36200-12;kamerstuk kst-36200-13",
                "kv-tk-2031Z01234, nds-tk-2031D51234|case 2031Z01234;case 2031D51234"
            })
    void documents(String text, String expected) {
        assertThat(ReferenceFormsTest.documentsIn(text)).isEqualTo(expected);
    }
}

package org.verslag.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verslag.model.ReportType;

class KindsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "VERSLAG",
                "VOORLOPIG VERSLAG VAN DE VASTE COMMISSIE VOOR FINANCIËN1",
                "NADER VERSLAG",
                "VERSLAG VAN EEN COMMISSIEDEBAT",
                "VERSLAG VAN EEN ALGEMEEN OVERLEG",
                "NOTA VAN WIJZIGING",
                "TWEEDE NOTA VAN WIJZIGING",
                "VOORSTEL VAN WET",
                "MOTIE VAN HET LID ZEEGERS C.S."
            })
    void namesAnotherKind(String title) {
        assertThat(Kinds.isOther(title)).isTrue();
        assertThat(Kinds.ofTitle(title)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NOTA NAAR AANLEIDING VAN HET VERSLAG",
                "NOTA NAAR AANLEIDING VAN HET NADER VERSLAG",
                "MEMORIE VAN ANTWOORD",
                "NADERE MEMORIE VAN ANTWOORD"
            })
    void namesANote(String title) {
        assertThat(Kinds.isOther(title)).isFalse();
        assertThat(Kinds.ofTitle(title)).contains(ReportType.NOTE_ON_REPORT);
    }

    /** A letter may hold questions with answers. */
    @ParameterizedTest
    @ValueSource(strings = {"BRIEF VAN DE MINISTER VAN FINANCIËN", "VERSLAG VAN EEN NADER SCHRIFTELIJK OVERLEG"})
    void namesNoOtherKind(String title) {
        assertThat(Kinds.isOther(title)).isFalse();
    }
}

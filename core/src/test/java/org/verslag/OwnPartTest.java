package org.verslag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.verslag.model.ReadException;
import org.verslag.model.ReadException.Reason;

/** A bug of ours is told as one, and is the affair of one source. */
class OwnPartTest {
    @Test
    void givesWhatItMade() throws ReadException {
        assertThat(OwnPart.of("a.txt", () -> "made")).isEqualTo("made");
    }

    @Test
    void aBugNamesTheSourceAndAsksToBeReported() {
        IllegalStateException bug = new IllegalStateException("oops");

        assertThatThrownBy(() -> OwnPart.of("a.txt", () -> {
                    throw bug;
                }))
                .isInstanceOfSatisfying(ReadException.class, e -> {
                    assertThat(e.reason()).isEqualTo(Reason.INTERNAL_ERROR);
                    assertThat(e.source()).isEqualTo("a.txt");
                })
                .hasMessageStartingWith("a.txt: internal error (")
                .hasMessageContaining("oops")
                .hasMessageContaining("please report this")
                .hasCause(bug);
    }

    @Test
    void whatTheMachineSaysOfItselfIsNoBug() {
        assertThatThrownBy(() -> OwnPart.of("a.txt", () -> {
                    throw new OutOfMemoryError("of a test");
                }))
                .isInstanceOf(OutOfMemoryError.class);
    }
}

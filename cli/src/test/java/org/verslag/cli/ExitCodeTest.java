package org.verslag.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.verslag.model.ReadException;
import org.verslag.model.ReadException.Reason;

class ExitCodeTest {
    private static final Input INPUT = new Input("a.pdf", Optional.of(Path.of("a.pdf")), "a");

    @Test
    void oneForEachReason() {
        Map<Reason, Integer> codes = new EnumMap<>(Reason.class);
        for (Reason reason : Reason.values()) {
            codes.put(reason, ExitCode.of(reason));
        }

        assertThat(codes)
                .isEqualTo(Map.of(
                        Reason.INTERNAL_ERROR, 1,
                        Reason.UNREADABLE, 3,
                        Reason.NO_TEXT, 4,
                        Reason.UNKNOWN_FORMAT, 5,
                        Reason.NOT_A_REPORT, 6,
                        Reason.ENCRYPTED, 8,
                        Reason.DAMAGED, 9,
                        Reason.LIMIT_REACHED, 10,
                        Reason.PLUGIN_FAILED, 11,
                        Reason.NEWER_VERSION, 11));
    }

    @Test
    void memoryIsALimit() {
        assertThat(Failure.reading(INPUT, new OutOfMemoryError()).code()).isEqualTo(ExitCode.LIMIT_REACHED);
    }

    @Test
    void ourOwnErrorsAskToBeReported() {
        Failure failure = Failure.reading(INPUT, new IllegalStateException("oops"));

        assertThat(failure.code()).isEqualTo(ExitCode.MIXED_OR_INTERNAL);
        assertThat(failure.message()).startsWith("a.pdf: internal error (").contains("oops", "please report");
    }

    @Test
    void soDoThoseThatTheLibraryTells() {
        ReadException e = new ReadException(Reason.INTERNAL_ERROR, "a.pdf", "a.pdf: internal error (oops)");

        assertThat(Failure.reading(INPUT, e).message())
                .isEqualTo("a.pdf: internal error (oops); --debug shows where it happened");
    }

    @Test
    void theOptionOfALimitIsThatOfTheMessageWhateverTheFileIsCalled() {
        Input input = new Input("bytes of pages.pdf", INPUT.path(), "x");

        assertThat(Failure.reading(input, limit("bytes of pages.pdf: takes longer than the time that is allowed"))
                        .message())
                .endsWith(" (--timeout)");
        assertThat(Failure.reading(input, limit("bytes of pages.pdf: nests deeper than the 99 levels that are allowed"))
                        .message())
                .endsWith("allowed");
    }

    private static ReadException limit(String message) {
        return new ReadException(Reason.LIMIT_REACHED, "bytes of pages.pdf", message);
    }

    @Test
    void theFileIsAlwaysNamed() {
        ReadException e = new ReadException(Reason.DAMAGED, "a.pdf", "no trailer");

        assertThat(Failure.reading(INPUT, e).message()).isEqualTo("a.pdf: no trailer");
    }
}

package org.verslag.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ProgressTest {
    private static final long SECOND = 1_000_000_000L;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final Progress progress = new Progress(new PrintStream(bytes, true, StandardCharsets.UTF_8), 40, 0);

    private String shown() {
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @Test
    void tellsHowFarAndHowLong() {
        for (int i = 1; i <= 10; i++) {
            progress.fileDone(6, 2, i * 2 * SECOND);
        }

        assertThat(shown()).endsWith("\r\033[K10 of 40 files, 2 failed, 3 pages/s, 1 min 0 s left");
    }

    @Test
    void isNotShownTooOften() {
        progress.fileDone(6, 0, 1);
        progress.fileDone(6, 0, 2);

        assertThat(shown()).isEmpty();
        progress.clear();
        assertThat(shown()).isEmpty();
    }

    @Test
    void cleansUp() {
        progress.fileDone(6, 0, SECOND);
        progress.clear();
        progress.clear();

        assertThat(shown()).endsWith("left\r\033[K");
    }

    @Test
    void durations() {
        assertThat(Progress.duration(59)).isEqualTo("59 s");
        assertThat(Progress.duration(61)).isEqualTo("1 min 1 s");
        assertThat(Progress.duration(7260)).isEqualTo("2 h 1 min");
    }
}

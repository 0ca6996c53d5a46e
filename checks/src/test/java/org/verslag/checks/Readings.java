package org.verslag.checks;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.verslag.Verslag;
import org.verslag.model.ReadException;
import org.verslag.model.Report;

/** Reads and writes through the front door. */
final class Readings {
    private static final String NAME = "text.txt";

    private Readings() {}

    /** A text that is a report. */
    static Report read(String text) throws ReadException {
        return Verslag.read(text.getBytes(UTF_8), NAME);
    }

    /** A text that may be none; anything but a refusal goes through. */
    static Optional<Report> tryToRead(String text) {
        try {
            return Optional.of(read(text));
        } catch (ReadException e) {
            // Text that starts as JSON does is taken for damaged JSON
            boolean json =
                    e.reason() == ReadException.Reason.DAMAGED && text.strip().startsWith("{");
            if (!json
                    && e.reason() != ReadException.Reason.NOT_A_REPORT
                    && e.reason() != ReadException.Reason.NO_TEXT
                    && e.reason() != ReadException.Reason.UNKNOWN_FORMAT) {
                throw new AssertionError("refused for a wrong reason: " + e.reason(), e);
            }
            return Optional.empty();
        }
    }

    static byte[] json(Report report) {
        return write(report, "json");
    }

    static byte[] write(Report report, String format) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            Verslag.exporter(format).write(report, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}

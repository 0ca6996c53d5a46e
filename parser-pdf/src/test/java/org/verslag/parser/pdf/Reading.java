package org.verslag.parser.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.verslag.layout.Layout;
import org.verslag.layout.Line;
import org.verslag.model.ReadException;
import org.verslag.spi.ParseContext;
import org.verslag.spi.ReadLimits;
import org.verslag.spi.Source;

/** Reads bytes in tests. */
final class Reading {
    private Reading() {}

    static Layout layout(byte[] bytes) {
        try {
            return layout(bytes, ReadLimits.defaults());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Layout layout(byte[] bytes, ReadLimits limits) throws IOException {
        return new PdfLayoutParser().parse(source("test.pdf", bytes), context(limits));
    }

    static List<Line> lines(byte[] bytes) {
        return layout(bytes).lines();
    }

    static List<String> texts(byte[] bytes) {
        return lines(bytes).stream().map(Line::text).toList();
    }

    static Line line(List<Line> lines, String start) {
        return lines.stream()
                .filter(line -> line.text().startsWith(start))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no line starts with " + start + ": " + lines));
    }

    static Source source(String name, byte[] bytes) {
        return new Source() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public byte[] head(int length) {
                return Arrays.copyOf(bytes, Math.min(length, bytes.length));
            }

            @Override
            public byte[] bytes() {
                return bytes;
            }

            @Override
            public Optional<Path> path() {
                return Optional.empty();
            }
        };
    }

    private static ParseContext context(ReadLimits limits) {
        long end =
                limits.timeout().map(time -> System.nanoTime() + time.toNanos()).orElse(Long.MAX_VALUE);
        return new ParseContext() {
            @Override
            public ReadLimits limits() {
                return limits;
            }

            @Override
            public void checkTime() throws ReadException {
                if (System.nanoTime() > end) {
                    throw new ReadException(ReadException.Reason.LIMIT_REACHED, "test.pdf", "time is over");
                }
            }
        };
    }
}

package org.verslag.export.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.verslag.Verslag;
import org.verslag.model.ReadException;
import org.verslag.model.Report;
import org.verslag.spi.ExportOptions;
import org.verslag.spi.ReportExporter;
import org.verslag.spi.ReportWriter;

/** Writes and reads for the tests. */
final class Json {

    private Json() {}

    static byte[] bytes(ReportExporter exporter, Map<String, String> options, Report... reports) {
        MemorySink sink = new MemorySink();
        try (ReportWriter writer = exporter.open(sink, ExportOptions.of(exporter.id(), exporter.options(), options))) {
            for (Report report : reports) {
                writer.write(report);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (sink.isClosed()) {
            throw new AssertionError("the stream is the sink's to close");
        }
        return sink.bytes();
    }

    static byte[] compact(Report report) {
        return bytes(new JsonExporter(), Map.of(), report);
    }

    static byte[] pretty(Report report) {
        return bytes(new JsonExporter(), Map.of("pretty", "true"), report);
    }

    static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** Through the front door, so that what is registered is what is tested. */
    static Report read(byte[] bytes) throws ReadException {
        return Verslag.read(bytes, "export.json");
    }

    static Report read(String json) throws ReadException {
        return read(json.getBytes(StandardCharsets.UTF_8));
    }
}

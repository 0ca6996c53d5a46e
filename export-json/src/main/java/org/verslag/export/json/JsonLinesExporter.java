package org.verslag.export.json;

import java.io.IOException;
import java.io.OutputStream;
import org.verslag.model.Report;
import org.verslag.spi.ExportOptions;
import org.verslag.spi.ReportExporter;
import org.verslag.spi.ReportWriter;
import org.verslag.spi.Sink;

/** Writes reports as JSON Lines: each line is the JSON object that {@link JsonExporter} writes. */
public final class JsonLinesExporter implements ReportExporter {

    /** Makes the exporter; it holds no state. */
    public JsonLinesExporter() {}

    @Override
    public String id() {
        return "jsonl";
    }

    @Override
    public String description() {
        return "reports as JSON Lines, one JSON object a line";
    }

    @Override
    public String mediaType() {
        return "application/jsonl";
    }

    @Override
    public String fileExtension() {
        return "jsonl";
    }

    @Override
    public ReportWriter open(Sink sink, ExportOptions options) throws IOException {
        return new LinesWriter(sink.open("reports.jsonl"));
    }

    private record LinesWriter(OutputStream out) implements ReportWriter {
        @Override
        public void write(Report report) throws IOException {
            ReportEncoder.write(report, out, false);
        }

        @Override
        public void close() {
            // Every line was passed on when it was written, and the sink closes the stream.
        }
    }
}

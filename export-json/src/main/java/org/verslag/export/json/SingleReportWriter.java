package org.verslag.export.json;

import java.io.IOException;
import org.verslag.model.Report;
import org.verslag.spi.ReportWriter;
import org.verslag.spi.Sink;

/** Takes one report. Opens its file with it, so that no file without an object appears. */
final class SingleReportWriter implements ReportWriter {
    private final Sink sink;
    private final boolean pretty;
    private boolean written;

    SingleReportWriter(Sink sink, boolean pretty) {
        this.sink = sink;
        this.pretty = pretty;
    }

    @Override
    public void write(Report report) throws IOException {
        if (written) {
            throw new IOException("a JSON file holds one report, and '" + report.name()
                    + "' is the second: write each to a file of its own, or use the exporter 'jsonl'");
        }
        written = true;
        ReportEncoder.write(report, sink.open("report.json"), pretty);
    }

    @Override
    public void close() {
        // The report was passed on when it was written, and the sink closes the stream.
    }
}

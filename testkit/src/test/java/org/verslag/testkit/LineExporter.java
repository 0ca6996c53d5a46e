package org.verslag.testkit;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.verslag.model.Report;
import org.verslag.spi.ExportOption;
import org.verslag.spi.ExportOptions;
import org.verslag.spi.ReportExporter;
import org.verslag.spi.ReportWriter;
import org.verslag.spi.Sink;

/** An exporter that keeps the contract; the tests break it in one place each. */
class LineExporter implements ReportExporter {
    @Override
    public String id() {
        return "lines";
    }

    @Override
    public String description() {
        return "One line a report";
    }

    @Override
    public String mediaType() {
        return "text/plain";
    }

    @Override
    public String fileExtension() {
        return "txt";
    }

    @Override
    public List<ExportOption> options() {
        return List.of(new ExportOption("case", "The case of letters", List.of("upper", "lower"), "lower"));
    }

    @Override
    public ReportWriter open(Sink sink, ExportOptions options) throws IOException {
        boolean upper = options.get("case").equals("upper");
        OutputStream stream = sink.open("reports.txt");
        Writer writer = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
        return new ReportWriter() {
            @Override
            public void write(Report report) throws IOException {
                writer.write((upper ? "REPORT " : "report ") + line(report) + "\n");
            }

            @Override
            public void close() throws IOException {
                end(writer);
            }
        };
    }

    String line(Report report) {
        return report.name() + " " + report.exchanges().size();
    }

    void end(Writer writer) throws IOException {
        writer.flush();
    }
}

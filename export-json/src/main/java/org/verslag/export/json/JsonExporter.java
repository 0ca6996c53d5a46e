package org.verslag.export.json;

import java.util.List;
import org.verslag.spi.ExportOption;
import org.verslag.spi.ExportOptions;
import org.verslag.spi.ReportExporter;
import org.verslag.spi.ReportWriter;
import org.verslag.spi.Sink;

/**
 * Writes one report as a JSON object, with everything that the model knows. Its option {@code pretty} breaks and indents
 * the lines. For many reports in one file there is {@link JsonLinesExporter}.
 */
public final class JsonExporter implements ReportExporter {
    private static final String PRETTY = "pretty";

    /** Makes the exporter; it holds no state. */
    public JsonExporter() {}

    @Override
    public String id() {
        return "json";
    }

    @Override
    public String description() {
        return "a report as a JSON object, with all that is known of it";
    }

    @Override
    public String mediaType() {
        return "application/json";
    }

    @Override
    public String fileExtension() {
        return "json";
    }

    @Override
    public List<ExportOption> options() {
        return List.of(
                new ExportOption(PRETTY, "whether lines are broken and indented", List.of("false", "true"), "false"));
    }

    @Override
    public boolean holdsManyReports() {
        return false;
    }

    @Override
    public ReportWriter open(Sink sink, ExportOptions options) {
        return new SingleReportWriter(sink, Boolean.parseBoolean(options.get(PRETTY)));
    }
}

package org.verslag.cli;

import org.verslag.Plugins;
import org.verslag.Plugins.Plugin;
import org.verslag.spi.ExportOption;
import org.verslag.spi.ReportExporter;
import org.verslag.spi.SourceParser;

/** The parsers and exporters as text for people. */
final class FormatList {
    private final StringBuilder text = new StringBuilder(1024);

    FormatList(Plugins plugins) {
        line(0, "Parsers");
        plugins.parsers().forEach(plugin -> describe(plugin, () -> parser(plugin.service())));
        line(0, "");
        line(0, "Exporters");
        plugins.exporters().forEach(plugin -> describe(plugin, () -> exporter(plugin.service())));
    }

    String text() {
        return text.toString();
    }

    /** A plugin that cannot even describe itself is listed with the reason. */
    private void describe(Plugin<?> plugin, Runnable description) {
        int start = text.length();
        try {
            description.run();
        } catch (RuntimeException | LinkageError e) {
            text.setLength(start);
            line(2, plugin.service().getClass().getName() + " failed when asked what it is (" + e + ")");
        }
        line(6, "from " + plugin.origin());
    }

    private void parser(SourceParser parser) {
        head(parser.id(), parser.description());
        line(6, "reads " + String.join(", ", parser.mediaTypes()));
    }

    private void exporter(ReportExporter exporter) {
        head(exporter.id(), exporter.description());
        line(
                6,
                "writes ." + exporter.fileExtension() + ", " + exporter.mediaType() + ", "
                        + (exporter.holdsManyReports() ? "many reports in a file" : "one report in a file"));
        for (ExportOption option : exporter.options()) {
            String values = option.values().isEmpty() ? "TEXT" : String.join("|", option.values());
            line(6, "--option " + option.name() + "=" + values);
            line(
                    10,
                    option.description()
                            + (option.defaultValue().isEmpty() ? "" : " (default: " + option.defaultValue() + ")"));
        }
    }

    private void head(String id, String description) {
        line(2, id + ": " + description);
    }

    /** What plugins say of themselves may hold anything. */
    private void line(int indent, String content) {
        String clean = Messages.oneLine(content);
        text.append(" ".repeat(clean.isEmpty() ? 0 : indent)).append(clean).append('\n');
    }
}

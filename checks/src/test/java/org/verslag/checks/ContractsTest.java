package org.verslag.checks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verslag.Plugins;
import org.verslag.Verslag;
import org.verslag.model.Report;
import org.verslag.spi.ReportExporter;
import org.verslag.spi.SourceParser;
import org.verslag.testkit.ExporterContract;
import org.verslag.testkit.MemorySource;
import org.verslag.testkit.ParserContract;

/** Our own plugins pass the checks that we give to others. */
class ContractsTest {

    static List<ReportExporter> exporters() {
        return Plugins.standard().exporters().stream()
                .map(Plugins.Plugin::service)
                .toList();
    }

    static List<SourceParser> parsers() {
        return Plugins.standard().parsers().stream()
                .map(Plugins.Plugin::service)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("exporters")
    void exporterKeepsItsContract(ReportExporter exporter) {
        ExporterContract.check(exporter);
    }

    @ParameterizedTest
    @MethodSource("parsers")
    void parserKeepsItsContract(SourceParser parser) throws IOException {
        ParserContract.check(parser, samples().get(parser.id()));
    }

    @Test
    void everyParserHasASample() throws IOException {
        assertThat(samples().keySet())
                .containsExactlyInAnyOrderElementsOf(
                        parsers().stream().map(SourceParser::id).toList());
    }

    private static Map<String, List<MemorySource>> samples() throws IOException {
        String example = Project.example();
        Report report = Verslag.read(example.getBytes(UTF_8), "example.txt");
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        Verslag.exporter("json").write(report, json);
        return Map.of(
                "json", List.of(new MemorySource("example.json", json.toByteArray())),
                "pdf", List.of(new MemorySource("example.pdf", Pdf.of(example))),
                "text",
                        List.of(
                                MemorySource.ofText("example.txt", example),
                                MemorySource.ofText("windows.txt", example.replace("\n", "\r\n"))));
    }
}

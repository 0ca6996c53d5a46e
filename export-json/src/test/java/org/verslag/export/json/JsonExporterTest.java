package org.verslag.export.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.verslag.Verslag;
import org.verslag.model.Mention;
import org.verslag.model.OtherMention;
import org.verslag.model.Paragraph;
import org.verslag.model.Report;
import org.verslag.model.ReportType;
import org.verslag.model.Section;
import org.verslag.model.SectionKind;
import org.verslag.model.TextBlock;
import org.verslag.model.TextBlockKind;
import org.verslag.spi.ExportOptions;
import org.verslag.spi.ReportWriter;

class JsonExporterTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    @Test
    void startsWithWhatItIs() {
        assertThat(Json.text(Json.compact(SmallReport.make())))
                .startsWith("{\"format\":\"verslag-report\",\"version\":\"1.0\",\"name\":\"kst-21501-02-2800\",")
                .endsWith("}\n");
    }

    @Test
    void anExchangeHoldsItsParagraphsAndTheDocumentPointsToThem() throws IOException {
        JsonNode report = MAPPER.readTree(Json.compact(SmallReport.make()));

        JsonNode exchange = report.at("/exchanges/0");
        assertThat(exchange.get("party").toString()).isEqualTo("[\"VVD\"]");
        assertThat(exchange.get("number").toString()).isEqualTo("[\"5\",\"6\"]");
        assertThat(exchange.get("topic").asText()).isEqualTo("Rusland");
        assertThat(exchange.at("/question/0/text").asText()).isEqualTo("Kent u het Kamerstuk 21 501-02, nr. 2784?");
        assertThat(exchange.at("/answer/1/cells/0/columnSpan").asInt()).isEqualTo(2);
        assertThat(exchange.has("label")).isFalse();

        JsonNode blocks = report.at("/document/0/blocks");
        assertThat(blocks.at("/0/content/0/text").asText()).startsWith("De leden van de VVD-fractie danken");
        assertThat(blocks.at("/1/content").toString()).isEqualTo("[{\"ref\":\"p3\"}]");
        assertThat(blocks.at("/2/content").toString()).isEqualTo("[{\"ref\":\"p4\"},{\"ref\":\"t1\"}]");
    }

    @Test
    void namesAreLowerCaseWithHyphensInEveryLocale() throws IOException {
        JsonNode report = MAPPER.readTree(Json.compact(SmallReport.make()));

        assertThat(report.get("type").asText()).isEqualTo("written-consultation");
        assertThat(report.at("/frontMatter/chamber").asText()).isEqualTo("house-of-representatives");
        assertThat(report.at("/frontMatter/adoptedOn").asText()).isEqualTo("2023-11-13");
        assertThat(report.at("/document/0/kind").asText()).isEqualTo("contribution");
        assertThat(report.at("/document/0/blocks/0/kind").asText()).isEqualTo("introduction");
        assertThat(report.at("/furniture/0/kind").asText()).isEqualTo("page-number");
        assertThat(report.at("/diagnostics/0/severity").asText()).isEqualTo("info");
        assertThat(report.at("/document/0/heading/emphases/0/style").asText()).isEqualTo("bold");
    }

    @Test
    void aMentionsFieldsStandBesideItsPlace() throws IOException {
        JsonNode mention = MAPPER.readTree(Json.compact(SmallReport.make())).at("/exchanges/0/question/0/mentions/0");

        assertThat(mention.toString())
                .isEqualTo("{\"kind\":\"kamerstuk\",\"start\":10,\"end\":40,\"id\":\"kst-21501-02-2784\","
                        + "\"url\":\"https://zoek.officielebekendmakingen.nl/kst-21501-02-2784\"}");
    }

    @Test
    void prettyBreaksLinesAlikeOnAllSystems() {
        assertThat(Json.text(Json.pretty(SmallReport.make())))
                .startsWith("{\n  \"format\": \"verslag-report\",\n  \"version\": \"1.0\",\n")
                .contains("\"topicPath\": [\n        \"Rusland\"\n      ],\n      \"party\"", "\"members\": [],")
                .doesNotContain("\r");
    }

    @Test
    void aSecondReportIsRefusedWithAWayOut() throws IOException {
        JsonExporter exporter = new JsonExporter();
        ExportOptions options = ExportOptions.of("json", exporter.options(), Map.of());
        try (ReportWriter writer = exporter.open(new MemorySink(), options)) {
            writer.write(SmallReport.make());

            assertThat(exporter.holdsManyReports()).isFalse();
            assertThatThrownBy(() -> writer.write(SmallReport.make().withName("tweede")))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("'tweede'")
                    .hasMessageContaining("jsonl");
        }
    }

    @Test
    void withoutAReportNoFileIsOpened() throws IOException {
        JsonExporter exporter = new JsonExporter();
        MemorySink sink = new MemorySink();
        exporter.open(sink, ExportOptions.of("json", exporter.options(), Map.of()))
                .close();

        assertThat(sink.isOpened()).isFalse();
    }

    @Test
    void noReportsAreNoLines() {
        assertThat(Json.bytes(new JsonLinesExporter(), Map.of())).isEmpty();
    }

    @Test
    void bothAreRegistered() {
        assertThat(Verslag.exporter("json").plugin()).isInstanceOf(JsonExporter.class);
        assertThat(Verslag.exporter("jsonl").plugin()).isInstanceOf(JsonLinesExporter.class);
    }

    @Test
    void aMentionWithAStrangeFieldIsRefusedByKind() {
        Report report = withMention(new OtherMention("plugin-x", 0, 1, Map.of("a", List.of(new AtomicReference<>()))));

        assertThatThrownBy(() -> write(report))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("'plugin-x'")
                .hasMessageContaining("AtomicReference");
    }

    @Test
    void fieldsNamedLikeOurOwnComeBack() throws IOException {
        Report report =
                withMention(new OtherMention("plugin-x", 0, 1, Map.of("kind", "mine", "fields", 7L, "a", true)));

        assertThat(Json.read(Json.compact(report))).isEqualTo(report);
    }

    @Test
    void deepSectionsAreWritten() {
        Section section = Section.builder(SectionKind.TOPIC).build();
        for (int i = 0; i < 100; i++) {
            section = Section.builder(SectionKind.TOPIC).add(section).build();
        }
        Report report = Report.builder("deep", ReportType.NOTE_ON_REPORT)
                .addSection(section)
                .build();

        assertThat(Json.text(Json.compact(report)).split("\"topic\"", -1)).hasSize(102);
    }

    private static void write(Report report) throws IOException {
        JsonExporter exporter = new JsonExporter();
        try (ReportWriter writer =
                exporter.open(new MemorySink(), ExportOptions.of("json", exporter.options(), Map.of()))) {
            writer.write(report);
        }
    }

    static Report withMention(Mention... mentions) {
        Paragraph.Builder paragraph = Paragraph.builder("p1", "text");
        List.of(mentions).forEach(paragraph::addMention);
        return Report.builder("r", ReportType.QUESTION_LIST)
                .addSection(Section.builder(SectionKind.PART)
                        .add(TextBlock.of(TextBlockKind.TEXT, List.of(paragraph.build())))
                        .build())
                .build();
    }
}

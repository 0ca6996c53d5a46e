package org.verslag.export.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.verslag.model.Report;

class SchemaProperties {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final JsonNode published = published();
    private final Schema schema = schema(published);

    /** The published schema allows what it does not name, for the sake of later versions; this one does not. */
    private final Schema closed = schema(closed(published.deepCopy()));

    @Provide
    Arbitrary<Report> reports() {
        return ArbitraryReports.reports();
    }

    @Property(tries = 150)
    void whatIsWrittenFollowsTheSchemaAndHoldsNothingElse(@ForAll("reports") Report report) {
        assertThat(closed.validate(Json.text(Json.compact(report)), InputFormat.JSON))
                .isEmpty();
    }

    @Example
    void aSmallReportFollowsIt() {
        assertThat(schema.validate(Json.text(Json.pretty(SmallReport.make())), InputFormat.JSON))
                .isEmpty();
    }

    @Example
    void theSchemaIsOne() throws IOException {
        Schema draft = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(com.networknt.schema.SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));

        assertThat(draft.validate(published)).isEmpty();
    }

    @Example
    void itRefusesWhatIsNoReport() {
        String good = Json.text(Json.compact(SmallReport.make()));

        assertThat(schema.validate(good.replace("verslag-report", "other"), InputFormat.JSON))
                .isNotEmpty();
        assertThat(schema.validate(good.replace("\"1.0\"", "\"2.0\""), InputFormat.JSON))
                .isNotEmpty();
        assertThat(schema.validate(good.replace("\"ordinal\":1", "\"ordinal\":\"1\""), InputFormat.JSON))
                .isNotEmpty();
        assertThat(schema.validate(good.replace("\"text\":\"Ja.\"", "\"txt\":\"Ja.\""), InputFormat.JSON))
                .isNotEmpty();
        assertThat(schema.validate(good.replace("\"document\"", "\"dokument\""), InputFormat.JSON))
                .isNotEmpty();
        assertThat(closed.validate(good.replace("\"respondent\"", "\"antwoorder\""), InputFormat.JSON))
                .isNotEmpty();
    }

    @Example
    void itTakesTheVersionsThatAreReadAndNoOthers() {
        String good = Json.text(Json.compact(SmallReport.make()));

        for (String version : List.of("1.0", "1.7", "1.12", "1.999999999", "1.00")) {
            String json = good.replace("\"1.0\"", "\"" + version + "\"");
            assertThat(schema.validate(json, InputFormat.JSON)).as(version).isEmpty();
            assertThatCode(() -> Json.read(json)).as(version).doesNotThrowAnyException();
        }
        for (String version :
                List.of("1", "1.", "1.0.1", "01.0", "0.9", "2", "2.0", "2.0-rc1", "1.1234567890", "", "one")) {
            String json = good.replace("\"1.0\"", "\"" + version + "\"");
            assertThat(schema.validate(json, InputFormat.JSON)).as(version).isNotEmpty();
            assertThatThrownBy(() -> Json.read(json))
                    .as(version)
                    .hasMessageContaining(
                            version.startsWith("2") ? "newer release" : "is no version; versions look like 1.0");
        }
    }

    private static JsonNode published() {
        try (InputStream stream = JsonExporter.class.getResourceAsStream("verslag-report.schema.json")) {
            return MAPPER.readTree(Objects.requireNonNull(stream));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Schema schema(JsonNode node) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(node);
    }

    /** Mentions stay open: so are their kinds. */
    private static JsonNode closed(JsonNode node) {
        if (node instanceof ObjectNode object
                && object.path("type").asText().equals("object")
                && object.has("properties")
                && !object.has("allOf")) {
            object.put("additionalProperties", false);
        }
        node.forEach(SchemaProperties::closed);
        return node;
    }
}

package org.verslag.export.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.verslag.model.Exchange;
import org.verslag.model.ReadException;
import org.verslag.model.Report;

class RoundTripProperties {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    @Provide
    Arbitrary<Report> reports() {
        return ArbitraryReports.reports();
    }

    @Property(tries = 300)
    void thereAndBackIsTheSame(@ForAll("reports") Report report) throws ReadException {
        Statistics.label("exchanges").collect(Math.min(report.exchanges().size(), 3));
        assertThat(Json.read(Json.compact(report))).isEqualTo(report);
    }

    @Property(tries = 100)
    void prettyHoldsTheSame(@ForAll("reports") Report report) throws IOException {
        byte[] pretty = Json.pretty(report);
        assertThat(MAPPER.readTree(pretty)).isEqualTo(MAPPER.readTree(Json.compact(report)));
        assertThat(Json.read(pretty)).isEqualTo(report);
    }

    @Property(tries = 100)
    void sameBytesTwice(@ForAll("reports") Report report) throws ReadException {
        byte[] once = Json.compact(report);
        assertThat(Json.compact(report)).isEqualTo(once);
        assertThat(Json.compact(Json.read(once))).isEqualTo(once);
    }

    @Property(tries = 100)
    void linesHoldWhatSingleFilesHold(@ForAll("reports") Report first, @ForAll("reports") Report second) {
        byte[] lines = Json.bytes(new JsonLinesExporter(), Map.of(), first, second);
        assertThat(Json.text(lines)).isEqualTo(Json.text(Json.compact(first)) + Json.text(Json.compact(second)));
        assertThat(Json.text(lines).chars().filter(c -> c == '\n')).hasSize(2);
    }

    @Property(tries = 100)
    void everythingIsWrittenOnceAndPointedToOnce(@ForAll("reports") Report report) throws IOException {
        JsonNode tree = MAPPER.readTree(Json.compact(report));
        assertThat(tree.findParents("id").stream()
                        .filter(node -> node.has("text") || node.has("cells") || node.has("paragraphs"))
                        .map(node -> node.get("id").asText()))
                .doesNotHaveDuplicates();
        List<String> inExchanges = new ArrayList<>();
        for (Exchange exchange : report.exchanges()) {
            exchange.question().forEach(content -> inExchanges.add(content.id()));
            exchange.answer().forEach(content -> inExchanges.add(content.id()));
        }
        assertThat(tree.findValuesAsText("ref")).containsExactlyInAnyOrderElementsOf(inExchanges);
    }

    @Property(tries = 100)
    void fieldsMayComeInAnyOrder(@ForAll("reports") Report report) throws IOException {
        JsonNode reversed = reversed(MAPPER.readTree(Json.compact(report)));
        byte[] bytes = MAPPER.writeValueAsBytes(reversed);
        assertThat(new JsonReportParser().parse(new BytesSource("x.json", bytes), Unlimited.CONTEXT))
                .isEqualTo(report);
    }

    @Property(tries = 30)
    void everyPrefixIsRefusedAndNothingElseHappens(@ForAll("reports") Report report) {
        byte[] bytes = Json.compact(report);
        // Without its last brace and line feed, the document is never whole
        int step = Math.max(1, bytes.length / 60);
        for (int length = 0; length < bytes.length - 1; length += step) {
            byte[] prefix = Arrays.copyOf(bytes, length);
            assertThat(org.assertj.core.api.Assertions.catchThrowable(
                            () -> new JsonReportParser().parse(new BytesSource("x.json", prefix), Unlimited.CONTEXT)))
                    .isInstanceOf(ReadException.class);
        }
    }

    private static JsonNode reversed(JsonNode node) {
        if (node instanceof ObjectNode object) {
            List<String> names = new ArrayList<>();
            object.fieldNames().forEachRemaining(names::add);
            Collections.reverse(names);
            ObjectNode copy = MAPPER.createObjectNode();
            names.forEach(name -> copy.set(name, reversed(object.get(name))));
            return copy;
        }
        if (node.isArray()) {
            var copy = MAPPER.createArrayNode();
            node.forEach(element -> copy.add(reversed(element)));
            return copy;
        }
        return node;
    }
}

package org.verslag.export.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.verslag.Verslag;
import org.verslag.model.CrossReference;
import org.verslag.model.Diagnostic;
import org.verslag.model.DocumentReference;
import org.verslag.model.MotionMention;
import org.verslag.model.OtherMention;
import org.verslag.model.Paragraph;
import org.verslag.model.Person;
import org.verslag.model.PersonMention;
import org.verslag.model.ReadException;
import org.verslag.model.ReadException.Reason;
import org.verslag.model.Report;
import org.verslag.model.SectionKind;
import org.verslag.model.TextBlock;
import org.verslag.model.TextBlockKind;
import org.verslag.spi.Confidence;
import org.verslag.spi.ParseContext;
import org.verslag.spi.ReadLimits;

class JsonReportParserTest {
    private static final String MINIMAL =
            "{\"format\":\"verslag-report\",\"version\":\"1.0\",\"name\":\"r\",\"type\":\"question-list\"}";

    @Test
    void readsBackWhatWasWritten() throws ReadException {
        Report report = SmallReport.make();

        assertThat(Json.read(Json.compact(report))).isEqualTo(report);
        assertThat(Json.read(Json.pretty(report))).isEqualTo(report);
    }

    @Test
    void everyKindOfMentionComesBackAsItsType() throws ReadException {
        Report report = JsonExporterTest.withMention(
                new DocumentReference("case", 0, 1, "2023Z1", Optional.empty()),
                new CrossReference(0, 1, List.of("21", "22"), List.of(3, 4)),
                new MotionMention(
                        0, 4, List.of(new Person("X", Optional.of("SP")), new Person("Y", Optional.empty())), true),
                new PersonMention(2, 3, new Person("Erkens", Optional.of("VVD"))));

        assertThat(Json.read(Json.compact(report))).isEqualTo(report);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \r\n\t", "\uFEFF", "\uFEFF \n"})
    void isCertainOfOurMarkerAheadOfWhichThereIsNothing(String ahead) throws IOException {
        assertThat(confidence("x", ahead + MINIMAL)).isEqualTo(Confidence.CERTAIN);
        assertThat(Json.read(ahead + MINIMAL).name()).isEqualTo("r");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "{}",
                "[" + MINIMAL + "]",
                "{\"data\":" + MINIMAL + "}",
                "{\"format\":\"other\"}",
                "{\"text\":\"\\\"format\\\":\\\"verslag-report\\\"\"}",
                "%PDF-1.7 \"format\":\"verslag-report\"",
                "{ \"format\" \"verslag-report\" }",
                "{\"format\":[\"verslag-report\"]}"
            })
    void isNotSureOfAnythingElse(String foreign) throws IOException {
        boolean object = foreign.equals("{}") || foreign.startsWith("{\"");
        Confidence expected = object ? Confidence.POSSIBLE : Confidence.NONE;

        assertThat(confidence("report.json", foreign)).isEqualTo(expected);
    }

    @Test
    void readsFieldsInAnyOrder() throws IOException {
        String body = MINIMAL.substring(1, MINIMAL.length() - 1);
        String marker = "\"format\":\"verslag-report\",";
        assertThat(body).startsWith(marker);
        String sorted = "{" + body.substring(marker.length()) + "," + marker.substring(0, marker.length() - 1) + "}";

        assertThat(Json.read(sorted).name()).isEqualTo("r");
        assertThat(confidence("x", "{\"a\":\"" + "a".repeat(10_000) + "\"," + body + "}"))
                .isEqualTo(Confidence.POSSIBLE);
    }

    @Test
    void knowsItsMarkerWhenTheRestIsLongAndInUtf16() throws IOException {
        String longDocument = MINIMAL.replace("\"r\"", "\"" + "r".repeat(10_000) + "\"");

        assertThat(confidence("x", longDocument)).isEqualTo(Confidence.CERTAIN);
        byte[] utf16 = ("\uFEFF" + longDocument).getBytes(StandardCharsets.UTF_16LE);
        assertThat(new JsonReportParser().confidence(new BytesSource("x", utf16)))
                .isEqualTo(Confidence.CERTAIN);
        assertThat(Json.read(utf16).name()).hasSize(10_000);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{\"format\":\"verslag-report\",\\n \"version\":\"1.0\",, | line 2, column 18",
                "{\"format\":\"verslag-report\", | line 1, column 28",
                "{\"format\":\"verslag-report\",\"version\":\"1.0\",\"version\":\"1.0\"} | stands twice",
                "{\"format\":\"verslag-report\",\"version\":\"1.0\"} | 'type' is missing",
                "{\"format\":\"verslag-report\",\"version\":\"one\"} | 'one' is no version",
                "{\"format\":\"verslag-report\",\"version\":1} | 'version' is not a string",
                "@\"pages\":[{\"index\":\"1\"}]} | 'index' is not a whole number",
                "@\"pages\":[{\"index\":99999999999}]} | 'index' is too large",
                "@\"pages\":[7]} | 'pages' is not an array of objects",
                "@\"frontMatter\":{\"adoptedOn\":\"13 november\"}} | '13 november' is no date",
                "@\"exchanges\":[{\"ordinal\":0}]} | ordinals are counted from 1",
                "@\"exchanges\":[{\"ordinal\":1,\"question\":[{\"id\":\"p\",\"text\":\"\"}]}]} | not in the document",
                "@\"document\":[{\"kind\":\"part\",\"blocks\":[{\"kind\":\"text\",\"content\":[{\"ref\":\"p\"}]}]}]} | points to 'p'",
                "@\"footnotes\":[{\"id\":\"n\",\"number\":\"1\",\"location\":[{\"page\":0}]}]} | pages are counted from 1",
                "@\"footnotes\":[{\"id\":\"n\",\"number\":\"1\"},{\"id\":\"n\",\"number\":\"2\"}]} | two elements have the id n",
            })
    void damageIsSaidWithItsPlace(String json, String message) {
        ReadException e = refusal(json.replace("\\n", "\n").replace("@", MINIMAL.replace("}", ",")));

        assertThat(e.reason()).isEqualTo(Reason.DAMAGED);
        assertThat(e)
                .hasMessageStartingWith("x.json: ")
                .hasMessageContaining(message)
                .hasMessageContaining("line ");
    }

    @Test
    void bytesThatAreNoTextAreDamage() {
        byte[] bytes = MINIMAL.getBytes(StandardCharsets.UTF_8);
        bytes[MINIMAL.indexOf("\"r\"") + 1] = (byte) 0xC3;

        assertThat(refusal(new BytesSource("x.json", bytes), Unlimited.CONTEXT).reason())
                .isEqualTo(Reason.DAMAGED);
    }

    @Test
    void somethingAfterTheReportIsDamage() {
        assertThat(refusal(MINIMAL + " 7").reason()).isEqualTo(Reason.DAMAGED);
    }

    @Test
    void aFileOfManyReportsIsRefusedWithAWayOut() {
        Report report = SmallReport.make();
        String lines = Json.text(Json.bytes(new JsonLinesExporter(), Map.of(), report, report));

        assertThat(refusal(lines))
                .hasMessageContaining("more than one report (the second starts in line 2)")
                .extracting(ReadException::reason)
                .isEqualTo(Reason.NOT_A_REPORT);
    }

    @Test
    void aFileOfOneLineIsRead() throws ReadException {
        Report report = SmallReport.make();

        assertThat(Verslag.read(Json.bytes(new JsonLinesExporter(), Map.of(), report), "one.jsonl"))
                .isEqualTo(report);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "7", "\"text\"", "", "{}", "{\"format\":\"other\"}"})
    void otherJsonIsNoReport(String foreign) {
        assertThat(refusal(foreign).reason()).isEqualTo(Reason.NOT_A_REPORT);
    }

    @Test
    void aNewerMajorVersionIsRefusedWhateverItHolds() {
        ReadException e = refusal("{\"format\":\"verslag-report\",\"version\":\"2.0\",\"name\":{\"nl\":\"r\"}}");

        assertThat(e.reason()).isEqualTo(Reason.NEWER_VERSION);
        assertThat(e).hasMessageContaining("version 2.0").hasMessageContaining("newer release");
    }

    @Test
    void aNewTypeOfReportIsANewerVersion() {
        assertThat(refusal(MINIMAL.replace("question-list", "plenary-debate")).reason())
                .isEqualTo(Reason.NEWER_VERSION);
    }

    @Test
    void aNewerMinorVersionIsReadAsFarAsItIsKnown() throws ReadException {
        Report report = Json.read("""
                {"format": "verslag-report", "version": "1.7", "name": "r", "type": "question-list",
                 "future": [null, {"a": 1.5e3}], "frontMatter": {"chamber": "joint-session", "mood": "good"},
                 "document": [{"kind": "interlude", "future": null, "blocks": [
                   {"kind": "aside", "content": [{"id": "p", "text": "abc", "colour": "red",
                     "emphases": [{"start": 0, "end": 1, "style": "underlined"}],
                     "mentions": [{"kind": "law", "start": 0, "end": 3, "article": 7, "parts": ["a", null], "in": {"x": true}},
                                  {"kind": "person", "start": 0, "end": 3, "name": "X", "born": "1970-01-01"},
                                  {"kind": "person", "start": 0, "end": 3, "fullName": "X"}]}]},
                   {"kind": "aside", "content": []}]}]}
                """);

        assertThat(report.sections().get(0).kind()).isEqualTo(SectionKind.TOPIC);
        TextBlock block = (TextBlock) report.sections().get(0).blocks().get(0);
        assertThat(block.kind()).isEqualTo(TextBlockKind.TEXT);
        Paragraph paragraph = (Paragraph) block.content().get(0);
        assertThat(paragraph.emphases()).isEmpty();
        assertThat(paragraph.mentions())
                .containsExactly(
                        new OtherMention(
                                "law", 0, 3, Map.of("article", 7L, "parts", List.of("a"), "in", Map.of("x", true))),
                        new PersonMention(0, 3, new Person("X", Optional.empty())),
                        new OtherMention("person", 0, 3, Map.of("fullName", "X")));
        assertThat(report.frontMatter().chamber()).isEmpty();
        assertThat(report.diagnostics())
                .hasSize(5)
                .extracting(Diagnostic::message)
                .contains(
                        "The value 'aside' of TextBlockKind is not known to this version, so it is read as 'text'.",
                        "The source has version 1.7 of the layout, and this release knows 1.0: fields that came later are"
                                + " left out, also where the report is written again.");
        assertThat(report.diagnostics())
                .extracting(Diagnostic::code)
                .containsOnlyOnce("json-newer-version")
                .contains("json-unknown-value");
    }

    /** What was lost stays known, though the document has the version of its writer now. */
    @Test
    void aLossIsToldOnceHoweverOftenItIsWrittenAndRead() throws ReadException {
        Report report = Json.read(MINIMAL.replace("1.0", "1.1"));

        String again = Json.text(Json.compact(report));

        assertThat(again).contains("\"version\":\"1.0\"").containsOnlyOnce("json-newer-version");
        assertThat(Json.read(again)).isEqualTo(report);
    }

    @Test
    void depthHasALimit() {
        String deep = MINIMAL.replace("}", ",\"a\":" + "[".repeat(100_000));

        assertThat(refusal(deep).reason()).isEqualTo(Reason.LIMIT_REACHED);
        // The command has no option for it
        assertThat(refusal(deep)).hasMessageContaining("see what wrote it").hasMessageNotContaining("raise");
        ParseContext shallow = context(ReadLimits.defaults().withMaxDepth(3));
        BytesSource small = new BytesSource("x.json", Json.compact(SmallReport.make()));
        assertThat(refusal(small, shallow)).hasMessageContaining("deeper than the 3 levels");
    }

    @Test
    void timeIsLookedAt() {
        String much = MINIMAL.replace("}", ",\"a\":[" + "0,".repeat(10_000) + "0]}");
        ParseContext over = new ParseContext() {
            @Override
            public ReadLimits limits() {
                return ReadLimits.defaults();
            }

            @Override
            public void checkTime() throws ReadException {
                throw new ReadException(Reason.LIMIT_REACHED, "x.json", "over");
            }
        };

        assertThat(refusal(new BytesSource("x.json", much), over)).hasMessage("over");
    }

    @Test
    void aLongTextIsReadWhole() throws ReadException {
        String name = "ß".repeat(25_000_000);

        assertThat(Json.read(MINIMAL.replace("\"r\"", "\"" + name + "\"")).name())
                .isEqualTo(name);
    }

    private static Confidence confidence(String name, String text) throws IOException {
        return new JsonReportParser().confidence(new BytesSource(name, text));
    }

    private static ReadException refusal(String json) {
        return refusal(new BytesSource("x.json", json), Unlimited.CONTEXT);
    }

    private static ReadException refusal(BytesSource source, ParseContext context) {
        return catchThrowableOfType(ReadException.class, () -> new JsonReportParser().parse(source, context));
    }

    private static ParseContext context(ReadLimits limits) {
        return new ParseContext() {
            @Override
            public ReadLimits limits() {
                return limits;
            }

            @Override
            public void checkTime() {
                // There is always time
            }
        };
    }
}

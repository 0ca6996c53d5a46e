package org.verslag.checks;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.verslag.Verslag;
import org.verslag.model.Diagnostic;
import org.verslag.model.DiagnosticCode;
import org.verslag.model.ReadException;
import org.verslag.model.ReadException.Reason;
import org.verslag.model.Report;

/** One text in the encodings that texts come in. */
class DecodingTest {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final String MARK = "\uFEFF";

    static Stream<Arguments> encodings() {
        String text = Project.example();
        return Stream.of(
                Arguments.of("UTF-8 with a mark", (MARK + text).getBytes(UTF_8)),
                Arguments.of("UTF-16LE with a mark", (MARK + text).getBytes(UTF_16LE)),
                Arguments.of("UTF-16BE with a mark", (MARK + text).getBytes(UTF_16BE)),
                Arguments.of("UTF-16LE", text.getBytes(UTF_16LE)),
                Arguments.of("UTF-16BE", text.getBytes(UTF_16BE)),
                Arguments.of("Windows-1252", text.getBytes(WINDOWS_1252)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("encodings")
    void givesTheSameReport(String encoding, byte[] bytes) throws ReadException {
        Report expected = Verslag.read(Project.example().getBytes(UTF_8), "example.txt");

        Report report = Verslag.read(bytes, "example.txt");

        assertThat(report.exchanges()).hasSize(9).isEqualTo(expected.exchanges());
        assertThat(report).isEqualTo(expected);
    }

    /** Else the test above would show nothing. */
    @Test
    void theEncodingsDiffer() {
        String text = Project.example();

        assertThat(text).contains("é", "ë", "’", "€", "–", "«", "»");
        assertThat(new String(text.getBytes(WINDOWS_1252), WINDOWS_1252)).isEqualTo(text);
        assertThat(encodings()
                        .map(arguments -> Arrays.toString((byte[]) arguments.get()[1])))
                .doesNotHaveDuplicates();
    }

    @Test
    void tellsWhatCouldNotBeDecoded() throws ReadException {
        byte[] bytes = Project.example().getBytes(UTF_8);
        int place = Project.example().getBytes(UTF_8).length / 2;
        bytes[place] = (byte) 0xFF;

        Report report = Verslag.read(bytes, "damaged.txt");

        assertThat(report.diagnostics())
                .filteredOn(diagnostic -> diagnostic.code().equals(DiagnosticCode.MALFORMED_BYTES))
                .singleElement()
                .extracting(Diagnostic::location)
                .satisfies(location -> assertThat(location.firstLine()).hasValue(lineOf(bytes, place)));
    }

    /** Where a tool that took the text out of a PDF knew no letter. */
    @Test
    void oneNulIsACharacterThatIsNotKnown() throws ReadException {
        String text = Project.example().replaceFirst("haven", "ha\0en");
        byte[] bytes = text.getBytes(UTF_8);

        Report report = Verslag.read(bytes, "nul.txt");

        assertThat(report.exchanges())
                .hasSize(9)
                .anySatisfy(exchange -> assertThat(exchange.questionText() + exchange.answerText())
                        .contains("ha\uFFFDen"));
        assertThat(report.diagnostics())
                .filteredOn(diagnostic -> diagnostic.code().equals(DiagnosticCode.MALFORMED_BYTES))
                .singleElement()
                .extracting(Diagnostic::location)
                .satisfies(location -> assertThat(location.firstLine())
                        .hasValue(lineOf(
                                bytes, text.substring(0, text.indexOf('\0')).getBytes(UTF_8).length)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ha\0\0en", "h\0a\0v\0e\0n", "h\0\0\0a\0\0\0v\0\0\0e\0\0\0n\0\0\0"})
    void whatIsFilledWithThemIsNoText(String start) {
        byte[] data = (start + "\0\0\0" + Project.example()).getBytes(UTF_8);

        ReadException refusal = catchThrowableOfType(ReadException.class, () -> Verslag.read(data, "data.txt"));

        assertThat(refusal.reason()).isEqualTo(Reason.UNKNOWN_FORMAT);
    }

    private static int lineOf(byte[] bytes, int place) {
        return (int) new String(bytes, 0, place, ISO_8859_1)
                        .chars()
                        .filter(c -> c == '\n')
                        .count()
                + 1;
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u00A0", "\u200B\n", "\uFEFF\uFEFF", " \u2007\u202F\t\r\n", "\f\f", "\u00AD \u200B"})
    void whatShowsNothingIsNoText(String text) {
        ReadException refusal =
                catchThrowableOfType(ReadException.class, () -> Verslag.read(text.getBytes(UTF_8), "leeg.txt"));

        assertThat(refusal.reason()).isEqualTo(Reason.NO_TEXT);
        assertThat(refusal).hasMessageStartingWith("leeg.txt: ");
    }
}

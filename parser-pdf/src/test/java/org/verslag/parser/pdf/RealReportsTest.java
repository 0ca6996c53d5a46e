package org.verslag.parser.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verslag.layout.Certainty;
import org.verslag.layout.Line;
import org.verslag.layout.Run;

/** No letter of a real report's questions and answers is lost. Skipped where the reports are not beside the repository. */
class RealReportsTest {
    private static final Path REPORTS = Path.of("..", "..", "shared", "reports");
    private static final String STRING = "\"[^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+\"";
    private static final Pattern STRINGS = Pattern.compile(STRING);

    /** A question or answer: a list of paragraphs. */
    private static final Pattern TEXT =
            Pattern.compile("\"(?:question|answer)\"\\s*+:\\s*+\\[((?:\\s*+" + STRING + "\\s*+,?)*+)\\s*+]");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nota-36450-6",
                "written-consultation-typeset",
                "written-questions-20142015-698",
                "written-questions-20232024-1178",
                "written-questions-20232024-1314",
                "written-questions-20232024-1786",
                "written-questions-20232024-1999",
                "written-questions-20232024-2210",
                "written-questions-20232024-2271",
                "written-questions-20232024-2367"
            })
    void holdsEveryTextOfTheGold(String name) throws IOException {
        Path pdf = REPORTS.resolve(name + ".pdf");
        assumeTrue(Files.exists(pdf), "no reports beside the repository");
        String body = body(Reading.lines(Files.readAllBytes(pdf)));

        List<String> missing = new ArrayList<>();
        Matcher texts = TEXT.matcher(Files.readString(REPORTS.resolve(name + ".gold.json")));
        int count = 0;
        while (texts.find()) {
            Matcher paragraphs = STRINGS.matcher(texts.group(1));
            while (paragraphs.find()) {
                count++;
                String paragraph = paragraphs.group().translateEscapes();
                if (!body.contains(letters(paragraph))) {
                    missing.add(paragraph);
                }
            }
        }
        assertThat(count).isPositive();
        assertThat(missing).isEmpty();
    }

    /** The body's letters in order: without furniture, footnotes, tables and raised marks, hyphens and spaces. */
    private static String body(List<Line> lines) {
        StringBuilder body = new StringBuilder();
        for (Line line : lines) {
            boolean aside = line.certainty(Certainty.FURNITURE).isPresent()
                    || line.certainty(Certainty.TABLE_CELL).isPresent()
                    || line.size().orElse(1) < 0.9;
            if (!aside) {
                StringBuilder text = new StringBuilder(line.text());
                for (int i = line.runs().size() - 1; i >= 0; i--) {
                    Run run = line.runs().get(i);
                    if (run.styles().contains(Run.Style.RAISED)) {
                        text.delete(run.start(), run.end());
                    }
                }
                body.append(letters(text.toString()));
            }
        }
        return body.toString();
    }

    private static String letters(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]", "");
    }
}

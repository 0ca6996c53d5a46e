package org.verslag.checks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.verslag.Verslag;
import org.verslag.model.ExplainedLine;
import org.verslag.testkit.ReportDraft;
import org.verslag.testkit.Reports;
import org.verslag.testkit.TextForm;

/** Every line of a source is explained: none was taken for nothing. */
class ExplanationProperties {

    @Property(tries = 30)
    void everyLineIsTakenForSomething(@ForAll("drafts") ReportDraft draft, @ForAll("forms") TextForm form)
            throws Exception {
        String text = form.write(draft);
        Path file = Files.createTempFile("draft", ".txt");
        try {
            Files.write(file, text.getBytes(UTF_8));

            List<ExplainedLine> lines = Verslag.reader().build().explain(file);

            assertThat(lines)
                    .hasSize((int) text.lines().filter(line -> !line.isBlank()).count());
            assertThat(lines)
                    .noneMatch(line ->
                            line.takenFor().equals("nothing") || line.takenFor().isEmpty());
        } finally {
            Files.delete(file);
        }
    }

    @Example
    void saysWhatAndWhy() throws Exception {
        List<ExplainedLine> lines =
                Verslag.reader().build().explain(Project.root().resolve("examples/written-consultation.pdf"));

        assertThat(lines)
                .anySatisfy(line -> {
                    assertThat(line.takenFor()).isEqualTo("label, exchange 1");
                    assertThat(line.text()).isEqualTo("1. Antwoord van het kabinet");
                    assertThat(line.why()).contains("wording of a label");
                })
                .anySatisfy(line -> assertThat(line.takenFor()).isEqualTo("footnote 1"))
                .anySatisfy(line -> assertThat(line.why()).contains("speaks for who answers"));
    }

    @Provide
    Arbitrary<ReportDraft> drafts() {
        return Reports.drafts();
    }

    @Provide
    Arbitrary<TextForm> forms() {
        return Reports.forms();
    }
}

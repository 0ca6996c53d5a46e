package org.example.verslag;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;
import org.verslag.Verslag;
import org.verslag.model.Exchange;
import org.verslag.model.Paragraph;
import org.verslag.model.Report;
import org.verslag.model.ReportType;
import org.verslag.model.Section;
import org.verslag.model.SectionKind;
import org.verslag.model.TextBlock;
import org.verslag.model.TextBlockKind;
import org.verslag.testkit.ExporterContract;
import org.verslag.testkit.Reports;

class MarkdownExporterTest {
    private static final Parser MARKDOWN =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();

    @Test
    void keepsTheContract() {
        ExporterContract.check(new MarkdownExporter());
    }

    /** Through the front door, so this shows too that the registration is right. */
    private static String markdown(Report report) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Verslag.exporter("markdown").write(report, out);
        return out.toString(UTF_8);
    }

    @Test
    void isReadable() throws IOException {
        Paragraph asked = Paragraph.builder("q", "Wat kost dit?").build();
        Paragraph answered = Paragraph.builder("a", "1. Niets *extra*.").build();
        Report report = Report.builder("veerdienst", ReportType.WRITTEN_CONSULTATION)
                .addSection(Section.builder(SectionKind.CONTRIBUTION)
                        .heading(Paragraph.builder("h", "Vragen van de leden van de VVD-fractie")
                                .build())
                        .add(TextBlock.of(TextBlockKind.QUESTION, List.of(asked)))
                        .add(TextBlock.of(TextBlockKind.ANSWER, List.of(answered)))
                        .build())
                .addExchange(Exchange.builder(1)
                        .addQuestion(asked)
                        .addAnswer(answered)
                        .build())
                .build();

        assertThat(markdown(report)).isEqualTo("""
                # veerdienst

                ## Vragen van de leden van de VVD-fractie

                > Wat kost dit?

                1\\. Niets \\*extra\\*.
                """);
    }

    /** Whatever a report holds, a reader of Markdown shows the words of every paragraph as they are. */
    @Property(tries = 200, seed = "2031")
    void losesNoWord(@ForAll("reports") Report report) throws IOException {
        StringBuilder words = new StringBuilder();
        // This parser knows no footnotes, and would take one for the address of a link
        String markdown = markdown(report).replaceAll("(?m)^(\\[\\^\\d+]):", "$1");
        MARKDOWN.parse(markdown).accept(new AbstractVisitor() {
            @Override
            public void visit(Text text) {
                words.append(text.getLiteral());
            }
        });
        String shown = plain(words.toString());

        report.forEachParagraph(paragraph -> assertThat(shown).contains(plain(paragraph.text())));
    }

    @Provide
    Arbitrary<Report> reports() {
        return Reports.models();
    }

    /** Without white space, control characters and footnote marks. */
    private static String plain(String text) {
        return text.replaceAll("\\[\\^\\d+\\]|\\(\\w*\\)|[\\s\\p{Z}\\p{C}\uFFFD]", "");
    }
}

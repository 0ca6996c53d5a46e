package org.verslag.testkit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.verslag.model.Exchange;
import org.verslag.model.Paragraph;
import org.verslag.model.Report;
import org.verslag.model.ReportType;
import org.verslag.model.Section;
import org.verslag.model.SectionKind;
import org.verslag.model.TextBlock;
import org.verslag.model.TextBlockKind;

/** Reports that every exporter has to take. */
final class SampleReports {
    private static final int GROWN = 12;

    private SampleReports() {}

    static Map<String, Report> all() {
        Map<String, Report> reports = new LinkedHashMap<>();
        reports.put("a report with two exchanges", full("voorbeeld"));
        reports.put(
                "an empty report",
                Report.builder("leeg", ReportType.QUESTION_LIST).build());
        reports.put(
                "a report without a name",
                Report.builder("", ReportType.WRITTEN_QUESTIONS).build());
        for (String odd : OddText.STRINGS) {
            reports.put("a report of the text '" + odd + "'", odd(odd));
        }
        for (int seed = 0; seed < GROWN; seed++) {
            reports.put(
                    "a report of every element of the model (" + seed + ")",
                    new ModelGrower(OddText.STRINGS, 4, seed).report(ReportType.WRITTEN_CONSULTATION));
        }
        return reports;
    }

    static Report full(String name) {
        return report(name, "Kan de Minister dit toelichten?", "Het kabinet licht dit graag toe.");
    }

    private static Report odd(String text) {
        return report("vreemd", text, text);
    }

    private static Report report(String name, String question, String answer) {
        Section.Builder section = Section.builder(SectionKind.CONTRIBUTION)
                .heading(Paragraph.builder("h", question).build())
                .addParty(answer);
        Report.Builder report =
                Report.builder(name, ReportType.WRITTEN_CONSULTATION).source(name + ".txt");
        for (int i = 1; i <= 2; i++) {
            Paragraph asked = Paragraph.builder("q" + i, question).build();
            Paragraph answered = Paragraph.builder("a" + i, answer).build();
            Paragraph label = Paragraph.builder("l" + i, i + ". Antwoord").build();
            section.add(TextBlock.of(TextBlockKind.QUESTION, List.of(asked)))
                    .add(new TextBlock(TextBlockKind.ANSWER, Optional.of(label), List.of(answered)));
            report.addExchange(Exchange.builder(i)
                    .addNumber(String.valueOf(i))
                    .addParty(answer)
                    .addTopic(question)
                    .addQuestion(asked)
                    .addAnswer(answered)
                    .build());
        }
        return report.addSection(section.build()).build();
    }
}

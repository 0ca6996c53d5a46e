package org.verslag.testkit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.verslag.model.Diagnostic;
import org.verslag.model.DiagnosticCode;
import org.verslag.model.DocumentReference;
import org.verslag.model.Exchange;
import org.verslag.model.Footnote;
import org.verslag.model.FootnoteMark;
import org.verslag.model.Location;
import org.verslag.model.Paragraph;
import org.verslag.model.Report;
import org.verslag.model.ReportType;
import org.verslag.model.Section;
import org.verslag.model.SectionKind;
import org.verslag.model.Severity;
import org.verslag.model.TextBlock;
import org.verslag.model.TextBlockKind;

/** Reports that every exporter has to take. */
final class SampleReports {
    private static final int GROWN = 12;

    private SampleReports() {}

    static Map<String, Report> all() {
        Map<String, Report> reports = new LinkedHashMap<>();
        reports.put("a report of two exchanges and one of everything else", full("voorbeeld"));
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

    /** Something of every kind that an exporter may pick out, so that two of these are more than one for all of them. */
    static Report full(String name) {
        String text = "Zie Kamerstuk 36 450, nr. 6";
        Paragraph item = Paragraph.builder("v1", text)
                .addMention(new DocumentReference("kamerstuk", 4, text.length(), "kst-36450-6", Optional.empty()))
                .addMention(new FootnoteMark(text.length(), "1", Optional.of("n1")))
                .build();
        Paragraph note = Paragraph.builder("n1p", "Zie de bijlage").build();
        return report(name, "Kan de Minister dit toelichten?", "Het kabinet licht dit graag toe.").toBuilder()
                .addSection(Section.builder(SectionKind.AGENDA)
                        .add(TextBlock.of(TextBlockKind.TEXT, List.of(item)))
                        .build())
                .addFootnote(new Footnote("n1", "1", List.of(note), Location.unknown()))
                .addDiagnostic(Diagnostic.of(
                        DiagnosticCode.NUMBERING_GAP, Severity.INFO, "nummer 3 ontbreekt", Location.unknown()))
                .build();
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

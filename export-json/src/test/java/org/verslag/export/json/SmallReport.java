package org.verslag.export.json;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.verslag.model.Box;
import org.verslag.model.Chamber;
import org.verslag.model.Diagnostic;
import org.verslag.model.DiagnosticCode;
import org.verslag.model.DocumentReference;
import org.verslag.model.Dossier;
import org.verslag.model.Emphasis;
import org.verslag.model.Exchange;
import org.verslag.model.Footnote;
import org.verslag.model.FootnoteMark;
import org.verslag.model.FrontMatter;
import org.verslag.model.Furniture;
import org.verslag.model.Location;
import org.verslag.model.PageInfo;
import org.verslag.model.Paragraph;
import org.verslag.model.Person;
import org.verslag.model.Region;
import org.verslag.model.Report;
import org.verslag.model.ReportType;
import org.verslag.model.Section;
import org.verslag.model.SectionKind;
import org.verslag.model.Severity;
import org.verslag.model.Table;
import org.verslag.model.TableCell;
import org.verslag.model.TextBlock;
import org.verslag.model.TextBlockKind;

/** A report of one question, with one of everything that is common. */
final class SmallReport {
    private static final Paragraph HEADING = Paragraph.builder("p1", "Vragen van de leden van de VVD-fractie")
            .addEmphasis(new Emphasis(0, 38, Emphasis.Style.BOLD))
            .build();
    private static final Paragraph INTRODUCTION = Paragraph.builder(
                    "p2", "De leden van de VVD-fractie danken de Minister.")
            .build();
    private static final Paragraph QUESTION = Paragraph.builder("p3", "Kent u het Kamerstuk 21 501-02, nr. 2784?")
            .addMention(new DocumentReference(
                    "kamerstuk",
                    10,
                    40,
                    "kst-21501-02-2784",
                    Optional.of("https://zoek.officielebekendmakingen.nl/kst-21501-02-2784")))
            .addMention(new FootnoteMark(41, "1", Optional.of("n1")))
            .location(Location.of(Region.ofBox(2, new Box(72, 100.5, 400, 12))))
            .build();
    private static final Paragraph ANSWER = Paragraph.builder("p4", "Ja.").build();
    private static final Table FIGURES = new Table(
            "t1",
            List.of(new TableCell(
                    0, 0, 1, 2, List.of(Paragraph.builder("p5", "Bedragen").build()))),
            List.of(),
            Location.unknown());

    private SmallReport() {}

    static Report make() {
        return Report.builder("kst-21501-02-2800", ReportType.WRITTEN_CONSULTATION)
                .source("kst-21501-02-2800.pdf")
                .frontMatter(FrontMatter.builder()
                        .chamber(Chamber.HOUSE_OF_REPRESENTATIVES)
                        .addDossier(new Dossier("21 501-02", Optional.of("Raad Algemene Zaken")))
                        .adoptedOn(LocalDate.of(2023, 11, 13))
                        .build())
                .addSection(Section.builder(SectionKind.CONTRIBUTION)
                        .heading(HEADING)
                        .addParty("VVD")
                        .addMember(new Person("Erkens", Optional.of("VVD")))
                        .add(TextBlock.of(TextBlockKind.INTRODUCTION, List.of(INTRODUCTION)))
                        .add(TextBlock.of(TextBlockKind.QUESTION, List.of(QUESTION)))
                        .add(TextBlock.of(TextBlockKind.ANSWER, List.of(ANSWER, FIGURES)))
                        .build())
                .addExchange(Exchange.builder(1)
                        .addNumber("5")
                        .addNumber("6")
                        .addTopic("Rusland")
                        .addParty("VVD")
                        .respondent("de Minister")
                        .addQuestion(QUESTION)
                        .addAnswer(ANSWER)
                        .addAnswer(FIGURES)
                        .build())
                .addFootnote(new Footnote(
                        "n1",
                        "1",
                        List.of(Paragraph.builder("p6", "Zie aldaar.").build()),
                        Location.of(Region.ofPage(2))))
                .addPage(new PageInfo(1, Optional.of("1"), Optional.of(new Box(0, 0, 595, 842))))
                .addFurniture(new Furniture(Furniture.Kind.PAGE_NUMBER, "1", Location.of(Region.ofPage(1))))
                .addDiagnostic(Diagnostic.of(
                                DiagnosticCode.UNSURE_BOUNDARY,
                                Severity.INFO,
                                "The end of the answer is unsure.",
                                Location.unknown())
                        .about("p4"))
                .build();
    }
}

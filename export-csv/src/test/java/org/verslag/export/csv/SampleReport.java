package org.verslag.export.csv;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.verslag.model.Chamber;
import org.verslag.model.CrossReference;
import org.verslag.model.Diagnostic;
import org.verslag.model.DocumentReference;
import org.verslag.model.Dossier;
import org.verslag.model.Exchange;
import org.verslag.model.Footnote;
import org.verslag.model.FootnoteMark;
import org.verslag.model.FrontMatter;
import org.verslag.model.Location;
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

/** A report in two parts: a party group asks under a topic in the first, the Minister answers in the second. */
final class SampleReport {
    private SampleReport() {}

    static Report make() {
        Paragraph question = Paragraph.builder("q1", "Kent u Kamerstuk 36 410, nr. 3? Zie ook vraag 2.")
                .addMention(reference("kamerstuk", 7, 30, "kst-36410-3"))
                .addMention(mark(31, "7", "n1"))
                .addMention(new CrossReference(40, 47, List.of("2"), List.of(2)))
                .location(pages(2, 3))
                .build();
        Paragraph more = Paragraph.builder("q2", "En zo ja?")
                .addMention(new FootnoteMark(9, "8", Optional.empty()))
                .location(pages(3, 3))
                .build();
        Paragraph answer = Paragraph.builder("a1", "Ja; \"zeker\", zie de tabel.")
                .addMention(mark(4, "7", "n1"))
                .location(pages(8, 8))
                .build();
        Table table = new Table(
                "t1",
                List.of(new TableCell(
                        0,
                        0,
                        1,
                        1,
                        List.of(Paragraph.builder("c1", "Bedrag")
                                .addMention(mark(6, "a", "n9"))
                                .build()))),
                List.of(note("n9", "a", Paragraph.builder("f9", "In euro's.").build(), Location.unknown())),
                pages(9, 9));
        Paragraph second =
                Paragraph.builder("q3", "Wanneer?").location(pages(4, 4)).build();
        return Report.builder("verslag", ReportType.WRITTEN_CONSULTATION)
                .source("verslag.pdf")
                .frontMatter(FrontMatter.builder()
                        .chamber(Chamber.HOUSE_OF_REPRESENTATIVES)
                        .parliamentaryYear("2023–2024")
                        .addDossier(new Dossier("21 501-02", Optional.empty()))
                        .addDossier(new Dossier("36 410 XIII", Optional.of("Begroting")))
                        .number("2784")
                        .adoptedOn(LocalDate.of(2023, 11, 13))
                        .publicationId("kst-21501-02-2784")
                        .build())
                .addSection(Section.builder(SectionKind.FRONT_PAGE)
                        .add(text("o1", "De commissie heeft vragen."))
                        .add(Section.builder(SectionKind.AGENDA)
                                .heading(plain("h0", "Volledige agenda"))
                                .add(text("g1", "1. Brief"))
                                .add(text("g2", "2. Nota"))
                                .build())
                        .build())
                .addSection(Section.builder(SectionKind.PART)
                        .heading(plain("h1", "I Vragen"))
                        .add(Section.builder(SectionKind.CONTRIBUTION)
                                .heading(plain("h2", "Inbreng VVD en D66"))
                                .addParty("VVD")
                                .addParty("D66")
                                .add(TextBlock.of(TextBlockKind.INTRODUCTION, List.of(plain("i1", "Dank."))))
                                .add(Section.builder(SectionKind.TOPIC)
                                        .heading(plain("h3", "Rusland"))
                                        .add(TextBlock.of(TextBlockKind.QUESTION, List.of(question, more)))
                                        .add(TextBlock.of(TextBlockKind.REMARK, List.of(plain("r1", "Goed."))))
                                        .build())
                                .add(TextBlock.of(TextBlockKind.QUESTION, List.of(second)))
                                .build())
                        .build())
                .addSection(Section.builder(SectionKind.PART)
                        .heading(plain("h4", "II Antwoorden"))
                        .add(TextBlock.of(TextBlockKind.QUOTATION, List.of(plain("u1", "Kent u?"))))
                        .add(new TextBlock(
                                TextBlockKind.ANSWER, Optional.of(plain("l1", "1. Antwoord:")), List.of(answer, table)))
                        .add(Section.builder(SectionKind.LETTER)
                                .add(text("b1", "Geachte voorzitter"))
                                .add(TextBlock.of(TextBlockKind.SIGNATURE, List.of(plain("s1", "De Minister"))))
                                .build())
                        .build())
                .addExchange(Exchange.builder(1)
                        .addNumber("5")
                        .addNumber("6")
                        .part("I Vragen")
                        .addTopic("Buitenland")
                        .addTopic("Rusland")
                        .addParty("VVD")
                        .addParty("GroenLinks-PvdA")
                        .addMember(new Person("Erkens", Optional.of("VVD")))
                        .addMember(new Person("Piri", Optional.empty()))
                        .addJoinedBy("D66")
                        .addJoinedBy("SP")
                        .respondent("de Minister")
                        .addQuestion(question)
                        .addQuestion(more)
                        .addAnswer(answer)
                        .addAnswer(table)
                        .build())
                .addExchange(
                        Exchange.builder(2).addParty("VVD").addQuestion(second).build())
                .addFootnote(note(
                        "n1",
                        "7",
                        Paragraph.builder("f1", "Zie 2023Z01234 en Kamerstuk 36 410, nr. 3.")
                                .addMention(reference("case", 4, 14, "2023Z01234"))
                                .addMention(reference("kamerstuk", 18, 41, "kst-36410-3"))
                                .build(),
                        pages(2, 2)))
                .addFootnote(note(
                        "n2",
                        "8",
                        Paragraph.builder("f2", "https://example.org")
                                .addMention(new DocumentReference(
                                        "url", 0, 19, "https://example.org", Optional.of("https://example.org")))
                                .location(pages(3, 3))
                                .build(),
                        Location.unknown()))
                .addDiagnostic(diagnostic("unsure-boundary", Severity.WARNING).about("a1"))
                .addDiagnostic(diagnostic("unsure-join", Severity.INFO).about("q1"))
                .addDiagnostic(diagnostic("unsure-boundary", Severity.INFO).about("c1"))
                .addDiagnostic(diagnostic("leftover-text", Severity.ERROR).about("l1"))
                .build();
    }

    private static Diagnostic diagnostic(String code, Severity severity) {
        Region lines = Region.ofLines(OptionalInt.of(4), 120, 121);
        return Diagnostic.of(code, severity, "A sentence.", Location.of(lines));
    }

    private static DocumentReference reference(String kind, int start, int end, String id) {
        return new DocumentReference(kind, start, end, id, Optional.empty());
    }

    private static FootnoteMark mark(int start, String number, String note) {
        return new FootnoteMark(start, number, Optional.of(note));
    }

    private static Footnote note(String id, String number, Paragraph paragraph, Location location) {
        return new Footnote(id, number, List.of(paragraph), location);
    }

    private static Location pages(int first, int last) {
        return new Location(List.of(Region.ofPage(first), Region.ofPage(last)));
    }

    private static Paragraph plain(String id, String text) {
        return Paragraph.builder(id, text).build();
    }

    private static TextBlock text(String id, String text) {
        return TextBlock.of(TextBlockKind.TEXT, List.of(plain(id, text)));
    }

    /** A report of one exchange with this text as its question. */
    static Report asking(String name, String text) {
        Paragraph question = plain("q", text);
        return Report.builder(name, ReportType.QUESTION_LIST)
                .addSection(Section.builder(SectionKind.PART)
                        .add(TextBlock.of(TextBlockKind.QUESTION, List.of(question)))
                        .build())
                .addExchange(Exchange.builder(1).addQuestion(question).build())
                .build();
    }
}

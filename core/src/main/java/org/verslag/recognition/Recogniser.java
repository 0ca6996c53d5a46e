package org.verslag.recognition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.verslag.layout.Layout;
import org.verslag.layout.Line;
import org.verslag.model.Diagnostic;
import org.verslag.model.DiagnosticCode;
import org.verslag.model.FrontMatter;
import org.verslag.model.Furniture;
import org.verslag.model.Location;
import org.verslag.model.PageInfo;
import org.verslag.model.Report;
import org.verslag.model.ReportType;
import org.verslag.model.SectionKind;
import org.verslag.recognition.Anchor.Kind;

/**
 * Recognises the structure of a report in lines with evidence. Never throws on content: whatever comes gives a report.
 *
 * <p>One flow of steps, each a plain function over what came before: furniture, front page, footnotes and marks, headings
 * and labels by wording, paragraphs, topics, the stack of open sections with questions and answers, the model.
 */
public final class Recogniser {
    /** In paragraphs, where a ministry's own title stands. */
    private static final int FRONT_PAGE = 20;

    /** In characters; the front pages that are known have a few thousand. */
    private static final int LONGEST_FRONT = 100_000;

    private final Layout layout;
    private final Findings findings = new Findings();
    private final List<Furniture> furniture = new ArrayList<>();

    private Recogniser(Layout layout) {
        this.layout = layout;
    }

    /**
     * Recognises a report.
     *
     * @param layout the lines
     * @param name what the report is called
     * @param source the file name of the source
     * @param facts what the caller knows; it wins over what the source says
     */
    public static Recognition recognise(Layout layout, String name, String source, FrontMatter facts) {
        return new Recogniser(layout).run(name, source, facts);
    }

    private Recognition run(String name, String source, FrontMatter facts) {
        List<Row> read = new ArrayList<>();
        for (Line line : layout.lines()) {
            Row row = new Row(line, read.size());
            if (!row.text.isEmpty()) {
                read.add(row);
            }
        }
        List<Row> rows = InlineLabels.part(
                LooseMarks.plain(GluedFooters.part(UnbrokenText.part(BracketedNotes.plain(read), findings))));
        FurnitureStep.Result pages = FurnitureStep.run(rows);
        furniture.addAll(pages.furniture());
        FrontPageStep.Result front = FrontPageStep.run(pages.body());
        furniture.addAll(front.furniture());
        Traits traits = Traits.of(front.body());
        List<Row> marked = MastheadMarks.rows(rows);
        FootnoteStep.Result footnotes = FootnoteStep.run(front.body(), marked, traits);
        List<Row> body = footnotes.body();
        MarkStep.run(body, marked, footnotes.notes());
        MastheadMarks.tie(marked, footnotes.notes());
        LineJoin join = new LineJoin(Vocabulary.of(rows));
        int start = rows.stream()
                .filter(row -> row.furniture == Furniture.Kind.MASTHEAD)
                .mapToInt(row -> row.index)
                .min()
                .orElse(0);
        AnchorStep.run(body, start, traits, join);
        List<Para> paras = PartySpelling.run(QuestionSets.part(ParagraphStep.run(body, start, traits, join), join));
        Optional<ReportType> titled = front.facts().title().flatMap(Kinds::ofTitle);
        boolean note = titled.filter(ReportType.NOTE_ON_REPORT::equals).isPresent();
        HeadingStep.run(paras, traits, !front.furniture().isEmpty(), note);

        boolean labelled = paras.stream().anyMatch(para -> para.is(Kind.ANSWER_LABEL));
        Voice voice = new Voice(
                CertainVoices.contrast(paras, labelled, traits),
                Quotations.in(paras),
                Retelling.in(paras),
                SpeakingParty.isUsual(paras));
        boolean answered = labelled || Answered.in(paras, front.facts().title().or(() -> plainTitle(paras)));
        StretchReader reader =
                new StretchReader(voice, labelled, answered, Answered.apart(paras), groupsSpeak(paras), findings);
        List<Node> roots = StructureStep.run(paras, reader, note);
        SeparateParts.run(roots, reader.drafts);
        List<Para> frontParas = behindMasthead(frontParas(roots), start);
        OpeningSentence opening = OpeningSentence.in(
                String.join(
                        " ",
                        openings(roots, frontParas).stream()
                                .map(para -> para.text)
                                .toList()),
                groupsSpeak(paras));
        FrontMatter known = facts.orElse(layout.facts())
                .orElse(FrontFacts.of(
                        frontParas, paras, furniture, front.facts().orElse(opening.facts())));
        boolean list = titled.or(() -> plainTitle(paras).flatMap(Kinds::ofTitle))
                .filter(ReportType.QUESTION_LIST::equals)
                .isPresent();
        Askers.run(roots, reader.drafts, opening, list);
        Respondents.run(roots, paras, frontParas, opening.respondent(), known.addressee(), reader.drafts);
        Joining.run(roots, reader.drafts);
        NumberingCheck.run(reader.drafts, findings);
        AnswerCheck.run(reader.drafts, findings);

        ModelBuilder model =
                new ModelBuilder(footnotes.notes(), join, reader.drafts, mentions(known, reader.drafts), findings);
        Optional<ReportType> type = type(known, paras, reader.drafts);
        if (reader.drafts.isEmpty() && !rows.isEmpty()) {
            findings.warn(DiagnosticCode.NO_EXCHANGES, "no questions were found in this report", rows.get(0));
        }
        Report.Builder report = Report.builder(name, type.orElse(ReportType.WRITTEN_CONSULTATION))
                .source(source)
                .frontMatter(known);
        roots.forEach(node -> report.addSection(model.section(node)));
        for (int i = 0; i < reader.drafts.size(); i++) {
            report.addExchange(model.exchange(reader.drafts.get(i), i + 1));
        }
        model.footnotes().forEach(report::addFootnote);
        furniture.forEach(report::addFurniture);
        addPages(report, pages.printedNumbers());
        layout.diagnostics().forEach(report::addDiagnostic);
        unsureJoins(paras);
        findings.all.forEach(finding -> report.addDiagnostic(diagnostic(finding, model)));
        return new Recognition(
                report.build(),
                type.isPresent() ? Optional.empty() : Optional.of(refusal(known, rows)),
                () -> Explanation.of(rows, footnotes.notes(), roots, reader.drafts, voice));
    }

    private static Mentions mentions(FrontMatter known, List<Draft> drafts) {
        Set<String> dossiers = new HashSet<>();
        known.dossiers().forEach(dossier -> dossiers.add(dossier.number().replaceFirst("^(\\d{2}) ", "$1")));
        return new Mentions(dossiers, ExchangeNumbers.of(drafts));
    }

    private static boolean groupsSpeak(List<Para> paras) {
        return paras.stream().anyMatch(para -> para.is(Kind.GROUP))
                || paras.stream()
                                .filter(para -> para.isText() && VoiceWording.namesGroup(para.text))
                                .limit(2)
                                .count()
                        > 1;
    }

    /** Pages on the web say things of their own ahead of the report's head. */
    private static List<Para> behindMasthead(List<Para> front, int start) {
        List<Para> behind =
                front.stream().filter(para -> para.first().index >= start).toList();
        return behind.isEmpty() ? front : behind;
    }

    /** All that stands ahead of the first heading: in a source without one, no more of it than a front page could be. */
    private static List<Para> frontParas(List<Node> roots) {
        List<Para> paras = new ArrayList<>();
        int characters = 0;
        for (Node node : roots) {
            if (node.kind == SectionKind.FRONT_PAGE) {
                for (Part part : node.parts) {
                    if (part instanceof Piece piece) {
                        for (Para para : piece.paras) {
                            if (characters < LONGEST_FRONT) {
                                paras.add(para);
                                characters += para.text.length();
                            }
                        }
                    }
                }
            }
        }
        return paras;
    }

    /** Who answers can stand over the answers only: "Antwoord | Antwoord van minister … (Ontvangen …)". */
    private static List<Para> openings(List<Node> roots, List<Para> front) {
        List<Para> paras = new ArrayList<>(front);
        for (Node node : roots) {
            if (node.kind == SectionKind.PART && node.heading != null && AnswersBelow.tellsWho(node.heading.text)) {
                paras.add(node.heading);
            } else if (node.kind == SectionKind.PART
                    && node.heading != null
                    && Wording.ANSWER_LABEL.matches(node.heading.text)
                    // Another heading can stand right below it
                    && !node.parts.isEmpty()
                    && node.parts.get(0) instanceof Piece piece) {
                paras.addAll(piece.paras);
            }
        }
        return paras;
    }

    private static Optional<ReportType> type(FrontMatter known, List<Para> paras, List<Draft> drafts) {
        Optional<ReportType> named = known.title()
                .or(() -> drafts.isEmpty() ? Optional.empty() : plainTitle(paras))
                .flatMap(Kinds::ofTitle);
        if (named.isPresent()) {
            boolean unanswered = named.get() == ReportType.WRITTEN_CONSULTATION && Answered.isStillToCome(paras);
            return unanswered ? Optional.of(ReportType.CONTRIBUTION_ONLY) : named;
        }
        long groups = paras.stream().filter(para -> para.is(Kind.GROUP)).count();
        long answers = paras.stream().filter(para -> para.is(Kind.ANSWER_LABEL)).count();
        boolean asked = paras.stream()
                .anyMatch(para -> para.is(Kind.QUESTION_LABEL) && Wording.NAMED_QUESTION_LABEL.matches(para.text));
        if (drafts.isEmpty() || known.title().filter(Kinds::isOther).isPresent()) {
            return Optional.empty();
        }
        long letters = paras.stream().filter(para -> para.is(Kind.LETTER)).count();
        if (groups > 0 || letters > 1 && drafts.stream().anyMatch(draft -> !draft.quotations.isEmpty())) {
            boolean answered = drafts.stream().anyMatch(draft -> !draft.answers.isEmpty());
            return Optional.of(answered ? ReportType.WRITTEN_CONSULTATION : ReportType.CONTRIBUTION_ONLY);
        }
        boolean numbered = paras.stream().anyMatch(para -> para.is(Kind.QUESTION_LABEL));
        boolean byMembers = numbered && groups == 0 && !drafts.get(0).members.isEmpty();
        if (asked && answers > 0 || byMembers) {
            return Optional.of(ReportType.WRITTEN_QUESTIONS);
        }
        if (answers == 0) {
            boolean contribution =
                    paras.stream().anyMatch(para -> para.is(Kind.PART) && ContributionHead.matches(para.text));
            return contribution && groupsSpeak(paras) ? Optional.of(ReportType.CONTRIBUTION_ONLY) : Optional.empty();
        }
        return Optional.of(numbered ? ReportType.QUESTION_LIST : ReportType.WRITTEN_CONSULTATION);
    }

    /** "Lijst van vragen en antwoorden", as ministries set it: in small letters, without a front page. */
    private static Optional<String> plainTitle(List<Para> paras) {
        return paras.stream()
                .takeWhile(para -> !para.is(Kind.QUESTION_LABEL) && !para.is(Kind.ANSWER_LABEL))
                .limit(FRONT_PAGE)
                .map(para -> para.text)
                .filter(Kinds::isPlainTitle)
                .findFirst();
    }

    private static String refusal(FrontMatter known, List<Row> rows) {
        return "is no report of a kind that is read here; it seems to be " + Kinds.seemsToBe(known.title(), rows)
                + ". Verslag reads reports of written consultations, lists of questions and answers, notes on reports, "
                + "written questions and contributions";
    }

    private void addPages(Report.Builder report, Map<Integer, String> printed) {
        for (PageInfo page : layout.pages()) {
            report.addPage(new PageInfo(
                    page.index(),
                    page.printedNumber().or(() -> Optional.ofNullable(printed.get(page.index()))),
                    page.size()));
        }
    }

    private void unsureJoins(List<Para> paras) {
        Map<Para, Integer> unsure = new HashMap<>();
        paras.stream().filter(para -> para.unsureJoins > 0).forEach(para -> unsure.put(para, para.unsureJoins));
        for (Para para : paras) {
            if (unsure.containsKey(para)) {
                findings.info(
                        DiagnosticCode.UNSURE_JOIN,
                        unsure.get(para) + " word(s) broken at a line's end were joined on thin evidence",
                        para);
            }
        }
    }

    private static Diagnostic diagnostic(Findings.Finding finding, ModelBuilder model) {
        Location place = finding.row() == null
                ? Location.unknown()
                : finding.row().line.region().map(Location::of).orElse(Location.unknown());
        Diagnostic diagnostic = Diagnostic.of(finding.code(), finding.severity(), finding.message(), place);
        return finding.para() == null
                ? diagnostic
                : model.id(finding.para()).map(diagnostic::about).orElse(diagnostic);
    }
}

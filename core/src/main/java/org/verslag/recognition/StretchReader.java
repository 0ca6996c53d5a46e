package org.verslag.recognition;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.verslag.model.DiagnosticCode;
import org.verslag.model.SectionKind;
import org.verslag.model.TextBlockKind;
import org.verslag.recognition.Anchor.Kind;

/**
 * Reads the running text between two headings as introductions, questions, answers and remarks. Labels say where an answer
 * or a question starts; where it ends is told by who speaks.
 */
final class StretchReader {
    /** Less evidence than this between two borders is called unsure. */
    private static final double UNSURE = 1.0;

    /** What must speak for a remark after an answer where nothing says that the answer has ended. */
    private static final double REMARK_COST = 1.0;

    /** What the words must say for a question and its answer to be told apart where a label was left out. */
    private static final double CLEAR_VOICE = 2.2;

    /** So many paragraphs a question without a label over its answer may have. */
    private static final int LONGEST_QUESTION = 12;

    /** "Vraag vervallen.", "Deze vraag is komen te vervallen." */
    private static final Phrase VOID = Phrase.of("(?:Deze v|V)raag (?:is )?(?:komen te )?vervallen\\b");

    private final Voice voice;
    private final boolean labelled;
    private final boolean answered;
    private final boolean apart;
    private final boolean groupsSpeak;
    private final Findings findings;
    final List<Draft> drafts = new ArrayList<>();

    /** The numbers of the questions that had no answer where they stand. */
    private final Set<String> unanswered = new HashSet<>();

    private Node section;
    private Labels labels = new Labels(List.of());
    private List<Piece> asked = new ArrayList<>();

    /**
     * A reader for one report.
     *
     * @param labelled whether answers have labels
     * @param answered whether anything is answered
     * @param apart whether a part of its own holds answers
     * @param groupsSpeak whether party groups speak in sentences of their own, and so may make remarks
     */
    StretchReader(
            Voice voice, boolean labelled, boolean answered, boolean apart, boolean groupsSpeak, Findings findings) {
        this.voice = voice;
        this.labelled = labelled;
        this.answered = answered;
        this.apart = apart;
        this.groupsSpeak = groupsSpeak;
        this.findings = findings;
        this.section = new Node(SectionKind.FRONT_PAGE, null, null, java.util.Optional.empty(), List.of());
    }

    /** Reads a stretch into its section; the last stretch of a contribution is told so. */
    void read(List<Para> stretch, Node into, boolean contributionEnds) {
        section = into;
        switch (into.kind) {
            case FRONT_PAGE, AGENDA, ANNEX -> add(TextBlockKind.TEXT, stretch);
            default -> {
                int head = Letters.head(stretch, into);
                add(TextBlockKind.TEXT, stretch.subList(0, head));
                int end = Letters.end(stretch, head, into);
                List<Para> rest = stretch.subList(head, end);
                labels = new Labels(rest);
                int i = lead(rest, contributionEnds);
                while (i < rest.size()) {
                    i = label(rest, i);
                }
                closeQuestions(List.of());
                boolean asking = UnlabelledStretch.isInAskingPart(into);
                add(asking ? TextBlockKind.REMARK : TextBlockKind.TEXT, stretch.subList(end, stretch.size()));
            }
        }
    }

    private void add(TextBlockKind kind, List<Para> paras) {
        if (!paras.isEmpty()) {
            section.parts.add(new Piece(kind, null, paras));
        }
    }

    /** What stands ahead of the first label. */
    private int lead(List<Para> stretch, boolean contributionEnds) {
        int first = labels.next(0);
        List<Para> lead = stretch.subList(0, first);
        boolean opensContribution = section.kind == SectionKind.CONTRIBUTION || !contributionEnds && opensPart(lead);
        if (first == stretch.size()) {
            if (labelled && !(apart && UnlabelledStretch.isInAskingPart(section))) {
                add(unlabelledKind(opensContribution && !contributionEnds, lead), lead);
            } else {
                new UnlabelledStretch(voice, answered, apart, drafts)
                        .read(lead, section, opensContribution, contributionEnds);
            }
        } else if (isAskedBefore(stretch.get(first))) {
            int border = closingQuestions(lead, 0);
            add(TextBlockKind.TEXT, lead.subList(0, border));
            ask(null, lead.subList(border, lead.size()));
        } else if (stretch.get(first).is(Kind.ANSWER_LABEL)) {
            int introduction = opensContribution ? UnlabelledStretch.courtesies(lead) : 0;
            add(TextBlockKind.INTRODUCTION, lead.subList(0, introduction));
            ask(null, lead.subList(introduction, lead.size()));
        } else if (opensContribution) {
            int introduction = lead.size();
            add(TextBlockKind.INTRODUCTION, lead.subList(0, introduction));
        } else {
            add(unlabelledKind(false, lead), lead);
        }
        return first;
    }

    /** Where groups have no headings, what one says ahead of the first topic introduces too. */
    private boolean opensPart(List<Para> lead) {
        return section.kind == SectionKind.PART
                && lead.stream()
                        .allMatch(para ->
                                VoiceWording.opensGroupParagraph(para.text) && VoiceWording.isCourtesy(para.text));
    }

    /** Outside of what groups contribute, only what one of them says can be a remark: a minister's opening words are none. */
    private TextBlockKind unlabelledKind(boolean introduces, List<Para> paras) {
        if (introduces) {
            return TextBlockKind.INTRODUCTION;
        }
        boolean group = section.enclosing(SectionKind.CONTRIBUTION) != null
                || paras.stream().anyMatch(para -> VoiceWording.opensGroupParagraph(para.text));
        boolean within = section.kind != SectionKind.FRONT_PAGE
                        && (section.kind != SectionKind.LETTER || UnlabelledStretch.isInAskingPart(section))
                || section.enclosing(SectionKind.CONTRIBUTION) != null;
        return group && within ? TextBlockKind.REMARK : TextBlockKind.TEXT;
    }

    private int label(List<Para> stretch, int at) {
        Para label = stretch.get(at);
        int next = labels.next(at + 1);
        List<Para> text = stretch.subList(at + 1, next);
        boolean last = next == stretch.size();
        if (label.is(Kind.NOTICE)) {
            closeQuestions(List.of());
            section.parts.add(new Piece(TextBlockKind.TEXT, label, text));
        } else if (label.is(Kind.QUESTION_LABEL)) {
            boolean answerFollows = labels.answerFollows(label, next);
            int end = last || answerFollows ? text.size() : LeadingRemarks.endOfQuestion(text);
            question(label, text.subList(0, end), answerFollows);
            text.subList(end, text.size()).forEach(para -> add(TextBlockKind.REMARK, List.of(para)));
        } else {
            boolean numberFollows = !last && stretch.get(next).is(Kind.QUESTION_LABEL);
            if (!last && isAskedBefore(stretch.get(next))) {
                answerAlone(label, text);
            } else {
                answer(label, text, last, numberFollows);
            }
        }
        return next;
    }

    /** A numbered question; without a label the answer starts at the first paragraph not worded as a question. */
    private void question(Para label, List<Para> text, boolean answerFollows) {
        int border = text.size();
        boolean asksOnly = apart && UnlabelledStretch.isInAskingPart(section);
        if (!answerFollows && !asksOnly && (labelled || answered)) {
            border = 0;
            while (border < text.size()
                    && (border == 0 || isAsked(text.get(border), 1) || Wording.announces(text.get(border - 1).text))) {
                border++;
            }
        }
        ask(label, text.subList(0, border));
        if (text.size() == 1 && VOID.opens(text.get(0).text)) {
            // No answer is to it: what follows is the next question's alone
            closeQuestions(List.of());
        }
        if (border < text.size()) {
            Piece answer = new Piece(TextBlockKind.ANSWER, null, text.subList(border, text.size()));
            section.parts.add(answer);
            closeQuestions(List.of(answer));
        }
    }

    private boolean isAsked(Para para, double least) {
        return VoiceWording.asks(para.text) || VoiceWording.opensGroupParagraph(para.text) || voice.group(para) > least;
    }

    private void ask(@org.jspecify.annotations.Nullable Para label, List<Para> asking) {
        int remarks = label == null ? LeadingRemarks.count(asking) : 0;
        asking.subList(0, remarks).forEach(para -> add(TextBlockKind.REMARK, List.of(para)));
        List<Para> paras = asking.subList(remarks, asking.size());
        if (label == null && paras.isEmpty()) {
            return;
        }
        Piece piece = new Piece(TextBlockKind.QUESTION, label, paras);
        section.parts.add(piece);
        asked.add(piece);
    }

    /** Whether a label names the number of a question of another part that nobody has answered yet. */
    private boolean isAskedBefore(Para label) {
        return label.is(Kind.ANSWER_LABEL)
                && label.anchor != null
                && label.anchor.numbers().stream().anyMatch(unanswered::contains);
    }

    /** An answer ahead of the label of another: nobody asks between them, but a question can be printed again. */
    private void answerAlone(Para label, List<Para> text) {
        int border = closingQuestions(text, Math.min(1, text.size()));
        Piece answer = new Piece(TextBlockKind.ANSWER, label, text.subList(0, border));
        section.parts.add(answer);
        closeQuestions(List.of(answer));
        ask(null, text.subList(border, text.size()));
    }

    /** Where the questions start that stand at the end. */
    private int closingQuestions(List<Para> text, int least) {
        int border = text.size();
        while (border > least && isAsked(text.get(border - 1), 2)) {
            border--;
        }
        return border;
    }

    private void answer(Para label, List<Para> text, boolean last, boolean numberFollows) {
        Piece answer = new Piece(TextBlockKind.ANSWER, label);
        section.parts.add(answer);
        closeQuestions(List.of(answer));
        boolean certain = !last && !numberFollows;
        int most = certain && text.size() > 1 ? text.size() - 1 : text.size();
        int least = certain || groupsSpeak ? Math.min(1, text.size()) : text.size();
        Voice.Split split = voice.split(text, least, most, certain ? 0 : REMARK_COST);
        unlabelled(answer, text.subList(0, split.border()));
        List<Para> rest = text.subList(split.border(), text.size());
        if (split.margin() < UNSURE && most > least) {
            findings.info(
                    DiagnosticCode.UNSURE_BOUNDARY,
                    "the border between this answer and what follows it was decided on thin evidence",
                    text.get(Math.max(0, split.border() - 1)));
        }
        if (certain) {
            ask(null, rest);
        } else {
            rest.forEach(para -> add(TextBlockKind.REMARK, List.of(para)));
        }
    }

    /** An answer may hold a question whose own answer has lost its label: one group clearly asks, then somebody answers. */
    private void unlabelled(Piece answer, List<Para> text) {
        Piece open = answer;
        for (int i = 0; i < text.size(); i++) {
            int reply = i == 0 ? text.size() : reply(text, i);
            if (reply == text.size()) {
                open.paras.add(text.get(i));
                continue;
            }
            ask(null, text.subList(i, reply));
            open = new Piece(TextBlockKind.ANSWER, null, text.subList(reply, reply + 1));
            section.parts.add(open);
            closeQuestions(List.of(open));
            i = reply;
        }
    }

    /** Where the question that starts here is answered; the end if none starts or nobody clearly answers. */
    private int reply(List<Para> text, int start) {
        if (!VoiceWording.opensGroupParagraph(text.get(start).text) || voice.group(text.get(start)) < 2 * CLEAR_VOICE) {
            return text.size();
        }
        int i = start + 1;
        int most = Math.min(text.size(), start + LONGEST_QUESTION);
        while (i < most && voice.group(text.get(i)) > -CLEAR_VOICE) {
            i++;
        }
        return i < most ? i : text.size();
    }

    /** The questions that are open get these answers; those that the answer's numbers leave out get none. */
    private void closeQuestions(List<Piece> answers) {
        List<String> named =
                answers.stream().flatMap(piece -> piece.numbers().stream()).toList();
        List<Piece> answeredNow = asked;
        if (asked.size() > 1 && !named.isEmpty()) {
            List<Piece> matching = asked.stream()
                    .filter(piece -> piece.numbers().stream().anyMatch(named::contains))
                    .toList();
            if (!matching.isEmpty()) {
                answeredNow = matching;
            }
        }
        for (Piece piece : asked) {
            if (answers.isEmpty() || !answeredNow.contains(piece)) {
                Draft draft = new Draft(section);
                draft.questions.add(piece);
                drafts.add(draft);
                unanswered.addAll(piece.numbers());
            }
        }
        if (!answers.isEmpty()) {
            Draft draft = new Draft(section);
            draft.questions.addAll(answeredNow);
            draft.answers.addAll(answers);
            drafts.add(draft);
        }
        asked = new ArrayList<>();
    }
}

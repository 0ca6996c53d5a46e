package org.verslag.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.verslag.model.SectionKind;
import org.verslag.model.TextBlockKind;
import org.verslag.recognition.Anchor.Kind;

/** Reads running text without any label: who speaks tells questions from answers. */
final class UnlabelledStretch {
    private static final Pattern ASKS = Pattern.compile("(?i)\\b(?:vragen|opmerkingen|inbreng)\\b");
    private static final Pattern ANSWERS = Pattern.compile("(?i)\\b(?:reactie|antwoord(?:en)?|beantwoording)\\b");

    /** Under these a group's courtesies introduce what it says further on. */
    private static final Pattern OPENING_TOPIC =
            Pattern.compile("(?i)(?:[\\dIVXA.]+ )?(?:inleiding|algemeen(?: deel)?|algemene opmerkingen)");

    /** "De regering dankt de leden voor hun inbreng.", "Met belangstelling heeft de regering kennisgenomen van de vragen." */
    private static final Pattern THANKS =
            Pattern.compile("\\b(?:dank(?:en|t)?|bedank(?:en|t)?|erkentelijk|kennis ?genomen)\\b");

    private static final Pattern THANKED_FOR =
            Pattern.compile("\\b(?:vragen|opmerkingen|inbreng|bijdragen?|verslag)\\b");

    /** "Hieronder gaat de regering op de vragen in, in de volgorde van het verslag." */
    private static final Pattern ANNOUNCES =
            Pattern.compile("(?i)\\b(?:hieronder|hierna|onderstaande?|in deze nota|volgorde|ingegaan|beantwoord)\\b");

    private static final int LONGEST_THANKS = 600;

    private static final double SWITCH_COST = 1.5;

    /** Whoever announces a list goes on with its items. */
    private static final double WITHIN_LIST_COST = 6;

    /** How much speaks for an answer in what stands right behind a question and opens as none. */
    private static final double ANSWERS_NEXT = 1;

    /** What it costs to start a question with words that refer to the paragraph ahead of it. */
    private static final double DANGLING_COST = 3;

    /** What a change costs behind a question, or ahead of one. */
    private static final double LIKELY_SWITCH_COST = 0.6;

    private final Voice voice;
    private final boolean answered;
    private final boolean apart;
    private final List<Draft> drafts;

    UnlabelledStretch(Voice voice, boolean answered, boolean apart, List<Draft> drafts) {
        this.voice = voice;
        this.answered = answered;
        this.apart = apart;
        this.drafts = drafts;
    }

    void read(List<Para> paras, Node section, boolean opensContribution, boolean contributionEnds) {
        int start = 0;
        if (opensContribution) {
            boolean introduces = !contributionEnds && !isAnswered(paras, section);
            start = !introduces ? courtesies(paras) : answered ? paras.size() : firstAsked(paras);
        }
        addPiece(section, TextBlockKind.INTRODUCTION, paras.subList(0, start));
        List<Para> rest = paras.subList(start, paras.size());
        if (rest.isEmpty()) {
            return;
        }
        if (section.enclosing(SectionKind.CONTRIBUTION) == null && !answered) {
            mixed(rest, section);
        } else if (answered && asksOnly(section)) {
            addPiece(section, TextBlockKind.REMARK, rest);
        } else if (answered) {
            alternate(rest, section);
        } else {
            rest.forEach(para -> ask(para, section));
        }
    }

    private void ask(Para para, Node section) {
        Draft draft = new Draft(section);
        draft.questions.add(addPiece(section, TextBlockKind.QUESTION, List.of(para)));
        drafts.add(draft);
    }

    /** Topics of a contribution without answers, or all of it, under which the groups speak one after the other. */
    private void mixed(List<Para> paras, Node section) {
        boolean part = section.kind == SectionKind.PART && isInAskingPart(section);
        // "I. Inleiding", "Algemeen deel"
        boolean topic = section.kind == SectionKind.TOPIC
                || section.kind == SectionKind.CHAPTER
                || section.kind == SectionKind.PART && section.heading != null && !answers(section.heading.text);
        if (!(part || topic) || section.heading == null || !VoiceWording.opensGroupParagraph(paras.get(0).text)) {
            addPiece(section, TextBlockKind.TEXT, paras);
            return;
        }
        boolean opening = part || OPENING_TOPIC.matcher(section.heading.text).matches();
        for (Para para : paras) {
            if (opening && VoiceWording.isCourtesy(para.text) && !VoiceWording.requests(para.text)) {
                addPiece(section, TextBlockKind.INTRODUCTION, List.of(para));
            } else {
                ask(para, section);
            }
        }
    }

    /** How many paragraphs at the start ask nothing. */
    private static int firstAsked(List<Para> paras) {
        int start = 0;
        while (start < paras.size() && !VoiceWording.asks(paras.get(start).text)) {
            start++;
        }
        return start;
    }

    /** How many paragraphs at the start are courtesies, and announce no list; at least one is left for the question. */
    static int courtesies(List<Para> paras) {
        int start = 0;
        while (start < paras.size() - 1
                && VoiceWording.isCourtesy(paras.get(start).text)
                && !(start > 0 && paras.get(start).text.endsWith(":"))) {
            start++;
        }
        return start;
    }

    /** Whether somebody answers already ahead of a contribution's first topic: then not all of it is an introduction. */
    private boolean isAnswered(List<Para> paras, Node section) {
        if (!answered || asksOnly(section)) {
            return false;
        }
        List<Para> rest = paras.subList(courtesies(paras), paras.size());
        boolean[] asks = speakers(rest);
        for (int i = 1; i < asks.length; i++) {
            if (asks[i - 1] && !asks[i]) {
                return true;
            }
        }
        return false;
    }

    /** Whether the part or letter around a section only asks: what answers it stands in another. */
    private boolean asksOnly(Node section) {
        return apart && isInAskingPart(section);
    }

    /** Whether the heading of the part or letter around a section speaks of questions and of no answers. */
    static boolean isInAskingPart(Node section) {
        Node letter = section.enclosing(SectionKind.LETTER);
        Node around = letter == null ? section.enclosing(SectionKind.PART) : letter;
        return around != null && around.heading != null && asksOnly(around.heading);
    }

    static boolean asksOnly(Para heading) {
        return heading.is(Kind.LETTER) ? isLetterThatAsks(heading.text) : asksOnly(heading.text);
    }

    /** "BRIEF VAN DE VOORZITTER VAN DE VASTE COMMISSIE VOOR …", "BRIEF AAN DE MINISTER …". */
    static boolean isLetterThatAsks(String heading) {
        return heading.contains("COMMISSIE") || heading.startsWith("BRIEF AAN ");
    }

    static boolean asksOnly(String heading) {
        return speaksOfQuestions(heading) && !answers(heading);
    }

    static boolean speaksOfQuestions(String heading) {
        return ASKS.matcher(heading).find();
    }

    static boolean answers(String heading) {
        return ANSWERS.matcher(heading).find();
    }

    private static Piece addPiece(Node section, TextBlockKind kind, List<Para> paras) {
        Piece piece = new Piece(kind, null, paras);
        if (!paras.isEmpty()) {
            section.parts.add(piece);
        }
        return piece;
    }

    /** The likeliest sequence of speakers, where each change must be paid for; then questions with the answers behind them. */
    private void alternate(List<Para> paras, Node section) {
        boolean[] asks = speakers(paras);
        int i = 0;
        while (i < paras.size()) {
            List<Para> question = new ArrayList<>();
            while (i < paras.size() && asks[i]) {
                question.add(paras.get(i++));
            }
            List<Para> answer = new ArrayList<>();
            while (i < paras.size() && !asks[i] && (answer.isEmpty() || !voice.answersItself(paras.get(i)))) {
                answer.add(paras.get(i++));
            }
            if (isThanked(question, answer)) {
                boolean opening = section.heading != null
                        && OPENING_TOPIC.matcher(section.heading.text).matches();
                addPiece(section, opening ? TextBlockKind.INTRODUCTION : TextBlockKind.REMARK, question);
                addPiece(section, TextBlockKind.TEXT, answer);
            } else if (question.isEmpty() && voice.answersItself(answer.get(0))) {
                Draft draft = new Draft(section);
                draft.answers.add(addPiece(section, TextBlockKind.ANSWER, answer));
                drafts.add(draft);
            } else if (question.isEmpty()) {
                addPiece(section, TextBlockKind.TEXT, answer);
            } else if (answer.isEmpty()) {
                addPiece(section, TextBlockKind.REMARK, question);
            } else {
                int remarks = LeadingRemarks.count(question);
                addPiece(section, TextBlockKind.REMARK, question.subList(0, remarks));
                Draft draft = new Draft(section);
                draft.questions.add(
                        addPiece(section, TextBlockKind.QUESTION, question.subList(remarks, question.size())));
                draft.answers.add(addPiece(section, TextBlockKind.ANSWER, answer));
                drafts.add(draft);
            }
        }
    }

    /** Whether groups said no more than that they have read what was sent, and are thanked for it. */
    private static boolean isThanked(List<Para> question, List<Para> answer) {
        return !question.isEmpty()
                && answer.size() == 1
                && question.stream().allMatch(para -> VoiceWording.isCourtesy(para.text))
                && isThanks(answer.get(0).text);
    }

    private static boolean isThanks(String text) {
        if (text.length() > LONGEST_THANKS) {
            return false;
        }
        List<String> sentences = Sentences.of(text);
        String first = sentences.get(0);
        return THANKS.matcher(first).find()
                && THANKED_FOR.matcher(first).find()
                && sentences.stream()
                        .skip(1)
                        .allMatch(sentence -> ANNOUNCES.matcher(sentence).find());
    }

    /** Whether a paragraph that does not open as a group's or a question stands behind one that asks. */
    private static boolean followsQuestion(List<Para> paras, int i) {
        String text = paras.get(i).text;
        return i > 0
                && VoiceWording.requests(paras.get(i - 1).text)
                && !Wording.announces(paras.get(i - 1).text)
                && !VoiceWording.opensGroupParagraph(text)
                && !VoiceWording.asks(text);
    }

    private double cost(List<Para> paras, int i, boolean fromGroup) {
        boolean asked = fromGroup && VoiceWording.requests(paras.get(i).text);
        if (Wording.announces(paras.get(i).text) || !asked && Voice.isItem(paras.get(i + 1))) {
            return WITHIN_LIST_COST;
        }
        String next = paras.get(i + 1).text;
        boolean likely = fromGroup ? asked : VoiceWording.opensGroupParagraph(next) || VoiceWording.asks(next);
        double cost = likely ? LIKELY_SWITCH_COST : SWITCH_COST;
        return cost
                + (!fromGroup && !followsQuestion(paras, i) && voice.leadsTo(paras.get(i), paras.get(i + 1))
                        ? DANGLING_COST
                        : 0);
    }

    private boolean[] speakers(List<Para> paras) {
        int n = paras.size();
        double[][] best = new double[n + 1][2];
        boolean[][] switched = new boolean[n + 1][2];
        for (int i = n - 1; i >= 0; i--) {
            double group = voice.group(paras.get(i)) - (followsQuestion(paras, i) ? ANSWERS_NEXT : 0);
            for (int asks = 0; asks < 2; asks++) {
                double stay = best[i + 1][asks];
                double change = best[i + 1][1 - asks] - (i + 1 < n ? cost(paras, i, asks == 1) : 0);
                switched[i][asks] = i + 1 < n && change > stay;
                best[i][asks] = (asks == 1 ? group : -group) + Math.max(stay, i + 1 < n ? change : stay);
            }
        }
        boolean[] result = new boolean[n];
        int asks = n > 0 && best[0][1] >= best[0][0] ? 1 : 0;
        for (int i = 0; i < n; i++) {
            result[i] = asks == 1;
            if (switched[i][asks]) {
                asks = 1 - asks;
            }
        }
        return result;
    }
}

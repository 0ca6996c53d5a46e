package org.verslag.testkit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.verslag.model.Person;

/** Makes a {@link ReportDraft} of what the generators chose: numbers the exchanges and the notes, fills in who speaks. */
final class Drafting {
    /** Body text holds no smaller number on its own, so that a line which starts with one cannot be taken for a note. */
    static final int MAX_NOTES = 19;

    private static final List<String> MEMBERS = List.of("Van den Brink", "De Groot", "Özdemir", "Jansen-Visser");

    private final Plans.Style style;
    private final List<String> noteTexts;
    private final List<DraftNote> notes = new ArrayList<>();
    private final Deque<Plans.Exchange> unanswered = new ArrayDeque<>();
    private int number;
    private int chapters;

    private Drafting(Plans.Style style, List<String> noteTexts) {
        this.style = style;
        this.noteTexts = noteTexts;
    }

    static ReportDraft draft(
            Plans.Style style, DraftFront front, List<Plans.Group> plans, List<String> noteTexts, List<String> agenda) {
        Drafting drafting = new Drafting(style, noteTexts);
        List<DraftGroup> groups = switch (style.layout()) {
            case INTERLEAVED -> plans.stream().map(drafting::contribution).toList();
            case BY_TOPIC -> drafting.byTopic(plans);
            case WITHOUT_LABELS -> plans.stream().map(drafting::contribution).toList();
            case CONTRIBUTION_ONLY ->
                plans.stream().map(drafting::contributionAlone).toList();
            case SENATE_LETTERS, SEPARATE_QUOTED, SEPARATE_NUMBERED, SEPARATE_BY_HEADING -> drafting.separate(plans);
            case NOTE_ON_REPORT -> plans.stream().map(drafting::chapter).toList();
            case QUESTION_LIST -> List.of(drafting.list(plans, List.of(), List.of()));
            case WRITTEN_QUESTIONS ->
                List.of(drafting.list(plans, plans.get(0).parties(), drafting.members(plans.get(0))));
        };
        boolean consultation = style.layout().isConsultation();
        return new ReportDraft(
                style.layout(),
                style.layout() == DraftLayout.SENATE_LETTERS ? lettered(front) : front,
                style.partNumerals(),
                label(style),
                groups,
                drafting.printedNotes(),
                consultation ? agenda.stream().map(DraftParagraph::of).toList() : List.of());
    }

    private static String label(Plans.Style style) {
        return switch (style.layout()) {
            case INTERLEAVED, BY_TOPIC -> style.answerLabel();
            case WITHOUT_LABELS, CONTRIBUTION_ONLY, SENATE_LETTERS, SEPARATE_QUOTED, SEPARATE_BY_HEADING -> "";
            case SEPARATE_NUMBERED -> "Antwoord op vraag";
            case QUESTION_LIST, WRITTEN_QUESTIONS, NOTE_ON_REPORT -> "Antwoord";
        };
    }

    /** The Senate counts its reports in letters. */
    private static DraftFront lettered(DraftFront front) {
        int number = Integer.parseInt(front.number());
        String letters =
                (number % 2 == 0 ? "" : String.valueOf((char) ('A' + number % 5))) + (char) ('A' + number / 2 % 26);
        return new DraftFront(
                front.parliamentaryYear(),
                front.dossier(),
                front.dossierTitle(),
                letters,
                front.adoptedOn(),
                front.committee(),
                front.chair(),
                front.clerk());
    }

    /** The first topic of each plan together, then the second ones. */
    private List<DraftGroup> byTopic(List<Plans.Group> plans) {
        List<String> headings = plans.stream()
                .flatMap(plan -> plan.topics().stream())
                .map(Plans.Topic::heading)
                .distinct()
                .toList();
        List<DraftGroup> groups = new ArrayList<>();
        int most = plans.stream().mapToInt(plan -> plan.topics().size()).max().orElse(0);
        for (int i = 0; i < most; i++) {
            for (Plans.Group plan : plans) {
                if (i < plan.topics().size()) {
                    Plans.Topic topic = plan.topics().get(i);
                    List<DraftItem> items = topic.exchanges().stream()
                            .<DraftItem>map(
                                    exchange -> exchange(List.of(spoken(exchange)), exchange.answer(), plan.parties()))
                            .toList();
                    groups.add(new DraftGroup(
                            plan.parties(),
                            List.of(),
                            Optional.empty(),
                            List.of(),
                            List.of(new DraftTopic(Optional.of(headings.get(i)), items))));
                }
            }
        }
        return groups;
    }

    /** A contribution to which nobody has replied yet: each paragraph of it stands for itself. */
    private DraftGroup contributionAlone(Plans.Group plan) {
        DraftGroup asked = contribution(Plans.ofOneParagraphEach(plan));
        List<DraftTopic> topics = asked.topics().stream()
                .map(topic -> new DraftTopic(
                        topic.heading(),
                        topic.items().stream()
                                .<DraftItem>map(item -> item instanceof DraftExchange exchange
                                        ? new DraftExchange(0, exchange.question(), List.of())
                                        : item)
                                .toList()))
                .toList();
        return new DraftGroup(asked.parties(), asked.members(), asked.heading(), asked.introduction(), topics);
    }

    /** First what is asked, then what is answered: so the notes are numbered. */
    private List<DraftGroup> separate(List<Plans.Group> plans) {
        List<DraftGroup> asked = plans.stream()
                .map(plan -> switch (style.layout()) {
                    case SEPARATE_BY_HEADING -> Plans.oneUnderEachHeading(plan);
                    // Behind a numbered question nothing would tell a remark from more of it
                    case SEPARATE_NUMBERED -> Plans.withoutRemarks(plan);
                    default -> plan;
                })
                .map(this::contribution)
                .toList();
        return asked.stream().map(this::answered).toList();
    }

    private DraftGroup answered(DraftGroup group) {
        List<DraftTopic> topics = new ArrayList<>();
        for (DraftTopic topic : group.topics()) {
            List<DraftItem> items = new ArrayList<>();
            for (DraftItem item : topic.items()) {
                items.add(
                        item instanceof DraftExchange exchange
                                ? new DraftExchange(
                                        exchange.number(),
                                        exchange.question(),
                                        paragraphs(unanswered.remove().answer(), group.parties()))
                                : item);
            }
            topics.add(new DraftTopic(topic.heading(), items));
        }
        return new DraftGroup(group.parties(), group.members(), group.heading(), group.introduction(), topics);
    }

    private List<Person> members(Plans.Group plan) {
        List<Person> members = new ArrayList<>();
        for (String party : plan.parties()) {
            members.add(new Person(MEMBERS.get(members.size()), Optional.of(party)));
        }
        return members;
    }

    private DraftGroup contribution(Plans.Group plan) {
        List<DraftParagraph> introduction = plan.introduction()
                .map(text -> List.of(paragraph(List.of(text), plan.parties())))
                .orElse(List.of());
        List<DraftTopic> topics = new ArrayList<>();
        if (!plan.withoutTopic().isEmpty()) {
            topics.add(new DraftTopic(Optional.empty(), exchanges(plan.withoutTopic(), plan.parties(), true)));
        }
        for (Plans.Topic topic : plan.topics()) {
            topics.add(topic(topic, plan.parties()));
        }
        return new DraftGroup(
                plan.parties(),
                List.of(),
                Optional.of(Party.heading(style.heading(), plan.parties())),
                introduction,
                topics);
    }

    private DraftTopic topic(Plans.Topic topic, List<String> parties) {
        List<DraftItem> items = new ArrayList<>(exchanges(topic.exchanges(), parties, false));
        topic.remark().ifPresent(text -> items.add(new DraftRemark(paragraph(List.of(text), parties))));
        return new DraftTopic(Optional.of(topic.heading()), items);
    }

    private DraftGroup chapter(Plans.Group plan) {
        List<Plans.Exchange> exchanges = new ArrayList<>(plan.withoutTopic());
        plan.topics().forEach(topic -> exchanges.addAll(topic.exchanges()));
        List<DraftItem> items = new ArrayList<>();
        for (Plans.Exchange exchange : exchanges) {
            items.add(exchange(List.of(spoken(exchange)), exchange.answer(), plan.parties()));
        }
        chapters++;
        return new DraftGroup(
                plan.parties(),
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(new DraftTopic(
                        Optional.of(chapters + ". " + plan.topics().get(0).heading()), items)));
    }

    /** A question whose first sentence tells who asks, where no heading does. */
    private static List<String> spoken(Plans.Exchange exchange) {
        List<String> question =
                new ArrayList<>(exchange.question().get(exchange.question().size() - 1));
        question.add(
                0,
                Wording.ANNOUNCEMENTS
                        .get(0)
                        .replace(String.valueOf(Wording.MARK), "")
                        .replace("{zaak}", "dit voorstel")
                        .replace("{instantie}", "de Afdeling advisering")
                        .replace("{plaats}", "Nederland"));
        return question;
    }

    private DraftGroup list(List<Plans.Group> plans, List<String> parties, List<Person> members) {
        List<DraftItem> items = new ArrayList<>();
        for (Plans.Group plan : plans) {
            List<Plans.Exchange> exchanges = new ArrayList<>(plan.withoutTopic());
            plan.topics().forEach(topic -> exchanges.addAll(topic.exchanges()));
            for (Plans.Exchange exchange : exchanges) {
                items.add(exchange(List.of(impersonal(exchange)), exchange.answer(), parties));
            }
        }
        return new DraftGroup(
                parties, members, Optional.empty(), List.of(), List.of(new DraftTopic(Optional.empty(), items)));
    }

    /** A question without the sentences that speak of a party group. */
    private static List<String> impersonal(Plans.Exchange exchange) {
        List<String> sentences =
                new ArrayList<>(exchange.question().get(exchange.question().size() - 1));
        sentences.removeIf(sentence -> sentence.contains("leden"));
        if (sentences.isEmpty() || !sentences.get(sentences.size() - 1).endsWith("?")) {
            sentences.add("Kan de Minister dit nader toelichten?");
        }
        return sentences;
    }

    /** Without a topic, paragraphs ahead of the first question's last would read as an introduction: they are left out. */
    private List<DraftItem> exchanges(List<Plans.Exchange> plans, List<String> parties, boolean plainStart) {
        List<DraftItem> items = new ArrayList<>();
        for (Plans.Exchange plan : plans) {
            List<List<String>> question = plan.question();
            if (plainStart && items.isEmpty()) {
                question = List.of(question.get(question.size() - 1));
            }
            items.add(exchange(question, plan.answer(), parties));
        }
        return items;
    }

    private boolean printsNumbers() {
        return switch (style.layout()) {
            case INTERLEAVED, BY_TOPIC, NOTE_ON_REPORT -> style.numbered();
            case QUESTION_LIST, WRITTEN_QUESTIONS, SEPARATE_NUMBERED -> true;
            case WITHOUT_LABELS, CONTRIBUTION_ONLY, SENATE_LETTERS, SEPARATE_QUOTED, SEPARATE_BY_HEADING -> false;
        };
    }

    private DraftExchange exchange(List<List<String>> question, List<List<String>> answer, List<String> parties) {
        number++;
        List<DraftParagraph> asked = paragraphs(question, parties);
        if (style.layout().isSeparate()) {
            unanswered.add(new Plans.Exchange(question, answer));
            return new DraftExchange(printsNumbers() ? number : 0, asked, List.of());
        }
        return new DraftExchange(printsNumbers() ? number : 0, asked, paragraphs(answer, parties));
    }

    private List<DraftParagraph> paragraphs(List<List<String>> texts, List<String> parties) {
        return texts.stream().map(sentences -> paragraph(sentences, parties)).toList();
    }

    private DraftParagraph paragraph(List<String> sentences, List<String> parties) {
        String marked = String.join(" ", sentences).replace("{leden}", Party.members(parties));
        StringBuilder text = new StringBuilder();
        List<DraftMark> marks = new ArrayList<>();
        for (int i = 0; i < marked.length(); i++) {
            char c = marked.charAt(i);
            if (c != Wording.MARK) {
                text.append(c);
            } else if (notes.size() < MAX_NOTES) {
                marks.add(new DraftMark(text.length(), addNote()));
            }
        }
        return new DraftParagraph(text.toString(), marks);
    }

    private int addNote() {
        int note = notes.size() + 1;
        notes.add(new DraftNote(note, Optional.of(noteTexts.get((note - 1) % noteTexts.size()))));
        return note;
    }

    /** An empty text stands for a note that the source lacks; only between others does the sequence tell of its mark. */
    private List<DraftNote> printedNotes() {
        List<DraftNote> printed = new ArrayList<>();
        for (DraftNote note : notes) {
            boolean between = note.number() > 1 && note.number() < notes.size();
            boolean afterText =
                    between && printed.get(printed.size() - 1).text().isPresent();
            boolean missing = note.text().equals(Optional.of(""));
            if (!missing) {
                printed.add(note);
            } else if (afterText) {
                printed.add(new DraftNote(note.number(), Optional.empty()));
            } else {
                printed.add(new DraftNote(note.number(), Optional.of(Words.NOTES.get(0))));
            }
        }
        return printed;
    }
}

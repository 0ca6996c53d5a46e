package org.verslag.recognition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.verslag.model.Person;
import org.verslag.model.TextBlockKind;

/** Who asks, where no heading says so: the party group that the question names, or the one that asked before. */
final class Askers {
    /** "De leden van de VVD-fractie" anywhere; "De VVD-fractie", "Het lid van de VVD-fractie", "Het lid Van X" only first. */
    private static final Phrase NAMED = Phrase.of(
            "(?:(?:[Dd]e )?leden van (?:de )?|[Dd]e (?=fractieleden )|^De |^Het lid van (?:de )?|^(?=Het lid \\p{Lu}))(?<parties>"
                    + PartyNames.GROUPS + ")");

    /** A known party without "fractie": "De leden van het CDA en D66 vragen", "De SP vraagt". */
    private static final Phrase PARTY_ALONE = Phrase.of("(?:(?:[Dd]e )?leden van (?:de |het )?(?<parties>"
            + PartyNames.KNOWN_ONES + ")|^(?<one>" + SpeakingParty.OPENING + "))");

    /** "Met zorg heeft de VVD-fractie kennisgenomen …", "…, (zo) vraagt de fractie van de SP". */
    private static final Pattern BEHIND_VERB = Pattern.compile(
            // Behind "De minister" or "Waarom" the group is who is told, or told of
            "(?:^(?!(?:De|Het|Een|Deze|Dit|Dat|Ik|Wij|Uw|Volgens|Waarom|Hoe|Hoeveel|Wat|Wanneer|Wie|Waar|Welke?)\\b)[\\p{L} ]{1,60} |, zo |, (?=vraagt ))"
                    + "(?!\\p{L}*(?:dat|uit|met|niet|wat|want|tot|naast|laat|biedt)\\b)(?:\\p{L}+t|is|wil) de (?<parties>"
                    + PartyNames.GROUPS + ")");

    private static final Pattern ONE_PARTY = Pattern.compile(PartyNames.KNOWN);

    private static final Pattern ALSO = Pattern.compile(
            "^(?:(?:Ook|Daarnaast|Tevens) )?(?:[Dd]e )?leden van (?:de )?(?<parties>" + PartyNames.GROUPS
                    + ") (?:(?:ook|tevens|eveneens|daarentegen) )?(?:vr(?:a|oe)gen (?:(?:ook|tevens|eveneens|juist|zich af|de \\p{L}+|het kabinet) )*(?:of|hoe|hoeveel|wat|waarom|wanneer|welke?|naar|hiernaar|om)\\b|hebben hier(?:over |na)|stellen (?:ook |eveneens )?(?:deze|die|dezelfde) |hebben (?:\\p{Ll}+ )?gevraagd\\b|willen weten)");

    private static final Phrase WITH = Phrase.of(
            "\\b(?:(?:evenals|samen met|net als) (?:de )?leden van (?:de )?|mede namens (?:de )?(?:leden van (?:de )?)?)(?<parties>"
                    + PartyNames.GROUPS + ")");

    private static final int HEAD = 600;

    private Askers() {}

    /**
     * Finds who asks each question.
     *
     * @param list whether this is a list of questions, most of which name nobody: then one that does speaks for itself alone
     */
    static void run(List<Node> roots, List<Draft> drafts, OpeningSentence opening, boolean list) {
        boolean plain = list && !isNamedMostly(drafts);
        Map<Piece, List<String>> introduced = new HashMap<>();
        roots.forEach(root -> introduce(root, List.of(), introduced));
        List<String> before = List.of();
        Map<Node, List<Person>> sets = new HashMap<>();
        Node asked = null;
        int withoutName = 0;
        int withName = 0;
        for (Draft draft : drafts) {
            List<Person> later = sets.computeIfAbsent(draft.section.root(), Askers::members);
            draft.members = later.isEmpty() ? opening.members() : later;
            List<String> parties = draft.speaking();
            if (parties.isEmpty()) {
                List<Para> asking = draft.questions.stream()
                        .flatMap(piece -> piece.paras.stream())
                        .toList();
                parties = named(asking);
                if (draft.members.isEmpty()) {
                    draft.members = asking.stream()
                            .flatMap(para -> AskingMembers.in(para).stream())
                            .distinct()
                            .toList();
                }
                if (parties.isEmpty() && !draft.questions.isEmpty()) {
                    parties = introduced.getOrDefault(draft.questions.get(0), List.of());
                }
                if (parties.isEmpty()) {
                    List<String> ofMembers = draft.members.stream()
                            .flatMap(member -> member.party().stream())
                            .distinct()
                            .toList();
                    // Where questions name nobody, one group that is named in one does not ask all that follow
                    boolean goesOn =
                            !plain && (withoutName <= withName || draft.section == asked && asked.heading != null)
                                    || asking.stream().anyMatch(para -> VoiceWording.opensGroupParagraph(para.text));
                    List<String> carried = goesOn ? before : List.of();
                    parties = !ofMembers.isEmpty() && (!later.isEmpty() || before.isEmpty()) ? ofMembers : carried;
                } else {
                    withName++;
                }
                withoutName += parties.isEmpty() ? 1 : 0;
                before = parties;
            }
            asked = draft.section;
            draft.parties = parties;
        }
    }

    private static boolean isNamedMostly(List<Draft> drafts) {
        long named = drafts.stream()
                .filter(draft -> !named(draft.askingParas()).isEmpty())
                .count();
        return 2 * named >= drafts.size();
    }

    /** Who asks by name in a set of questions that has a heading of its own. */
    private static List<Person> members(Node root) {
        return root.heading == null
                ? List.of()
                : OpeningSentence.in(root.heading.text, false).members();
    }

    /**
     * Whose question is taken up ahead of each answer or in it: by the heading, else by the words; "deze leden" are those of
     * the answer before.
     */
    static Map<Draft, List<String>> quoted(List<Draft> answering) {
        Map<Draft, List<String>> speakers = new HashMap<>();
        List<String> before = List.of();
        for (Draft draft : answering) {
            List<String> speaking = draft.section.speaking();
            if (speaking.isEmpty()) {
                List<Para> asking = draft.askingParas();
                speaking = named(asking);
                if (speaking.isEmpty()
                        && asking.stream()
                                .anyMatch(para -> VoiceWording.opensGroupParagraph(para.text)
                                        || Restating.isInProse(para.text))) {
                    speaking = before;
                }
                before = speaking;
            }
            speakers.put(draft, speaking);
        }
        return speakers;
    }

    /** Who asks in each of some paragraphs: by the heading over it, else by its words, else it is the group before. */
    static Map<Para, List<String>> asking(Map<Para, Node> paras) {
        Map<Para, List<String>> speakers = new HashMap<>();
        List<String> before = List.of();
        for (Map.Entry<Para, Node> entry : paras.entrySet()) {
            List<String> speaking = entry.getValue().speaking();
            if (speaking.isEmpty()) {
                speaking = named(List.of(entry.getKey()));
            }
            before = speaking.isEmpty() ? before : speaking;
            speakers.put(entry.getKey(), before);
        }
        return speakers;
    }

    /** Who speaks in the remarks right ahead of a question that names nobody. */
    private static List<String> introduce(Node node, List<String> last, Map<Piece, List<String>> introduced) {
        List<String> speaking = last;
        for (Part part : node.parts) {
            if (part instanceof Node inner) {
                speaking = introduce(inner, speaking, introduced);
            } else if (part instanceof Piece piece) {
                if (piece.kind == TextBlockKind.QUESTION) {
                    introduced.put(piece, speaking);
                }
                boolean introduces = piece.kind == TextBlockKind.REMARK || piece.kind == TextBlockKind.INTRODUCTION;
                speaking = introduces ? lastNamed(piece, speaking) : List.of();
            }
        }
        return speaking;
    }

    private static List<String> lastNamed(Piece piece, List<String> otherwise) {
        for (int i = piece.paras.size() - 1; i >= 0; i--) {
            List<String> named = named(List.of(piece.paras.get(i)));
            if (!named.isEmpty()) {
                return named;
            }
        }
        return otherwise;
    }

    /** Others that ask in a sentence of their own: "Ook de leden van de SP-fractie vragen hiernaar." */
    private static List<String> alsoAsking(String text) {
        List<String> parties = new ArrayList<>();
        int second = Sentences.end(text, 0);
        if (text.indexOf("leden van ", second) < 0) {
            return parties;
        }
        for (int start = second; start < text.length(); start = Sentences.end(text, start)) {
            Matcher also = ALSO.matcher(
                    text.substring(start, Sentences.end(text, start)).strip());
            if (also.find()) {
                parties.addAll(PartyNames.parse(also.group("parties")));
            }
        }
        return parties;
    }

    private static List<String> partiesAlone(String head) {
        Matcher alone = PARTY_ALONE.matcher(head);
        if (!PARTY_ALONE.find(alone, head, 0)) {
            return List.of();
        }
        String named = alone.group("one") == null ? alone.group("parties") : alone.group("one");
        return ONE_PARTY.matcher(named).results().map(MatchResult::group).toList();
    }

    /** The group that a question names first, and those that open further paragraphs of it. */
    private static List<String> named(List<Para> paras) {
        List<String> parties = new ArrayList<>();
        for (Para para : paras) {
            String head = para.text.substring(0, Math.min(HEAD, para.text.length()));
            List<Person> members = AskingMembers.in(para);
            if (!members.isEmpty()) {
                members.forEach(member -> member.party().ifPresent(parties::add));
                continue;
            }
            Matcher named = NAMED.matcher(head);
            if (!VoiceWording.tellsOfEarlier(head)
                    && NAMED.find(named, head, 0)
                    && (parties.isEmpty() || named.start() == 0)) {
                parties.addAll(PartyNames.parse(named.group("parties")));
            }
            if (parties.isEmpty() && !VoiceWording.tellsOfEarlier(head)) {
                parties.addAll(partiesAlone(head));
                Matcher behind = BEHIND_VERB.matcher(head);
                if (parties.isEmpty() && head.contains("fractie") && behind.find()) {
                    parties.addAll(PartyNames.parse(behind.group("parties")));
                }
            }
            parties.addAll(alsoAsking(head));
            Matcher with = WITH.matcher(head);
            if (WITH.find(with, head, 0)) {
                parties.addAll(PartyNames.parse(with.group("parties")));
            }
        }
        return parties.stream().distinct().toList();
    }
}

package org.verslag.recognition;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.verslag.model.TextBlockKind;

/**
 * Party groups that join the questions of others: "De leden van de D66-fractie sluiten zich aan bij de vragen van de leden
 * van de SP-fractie" adds D66 to the exchanges of the SP under that topic, or to all of them where no topic limits it. A
 * paragraph that does nothing else is a remark; a sentence in an introduction, a letter or a question stays there.
 * Agreement without questions joins nothing.
 */
final class Joining {
    /**
     * "sluiten zich aan bij …", "sluiten deze leden zich graag bij … aan", "willen zich aansluiten bij …"; without "zich"
     * only right behind the group, since answers fit questions too.
     */
    private static final Pattern JOINS = Pattern.compile(
            "(?:\\bsluit(?:en)? (?:.{1,200}? )?zich\\b(?=.* aan\\b)"
                    + "|\\bzich\\b.{0,80}? aan(?:sluiten|gesloten| te sluiten)\\b|[Ff]ractie sluit(?:en)? (?:\\p{Ll}+ )?aan\\b)(?<how>.{0,80}?)\\bbij\\b(?<whose>.+)");

    /** "onderschrijven de vragen van de leden van de VVD-fractie en sluiten zich daarbij aan". */
    private static final Pattern JOINS_THERE = Pattern.compile(
            "(?<how>\\b(?:onderschrijven|onderschrijft|steunen|steunt|delen|deelt|lezen|leest)\\b)(?<whose>.{1,300}?)\\bsluit(?:en)? zich (?:(?!niet)\\p{Ll}+ )?(?:daar|hier)bij (?:(?!niet)\\p{Ll}+ )?aan\\b");

    /** "hebben kennisgenomen van de vragen van de leden van de VVD-fractie en sluiten zich daar graag bij aan". */
    private static final Pattern JOINS_WHAT_IS_TOLD = Pattern.compile(
            "(?<how>)(?<whose>\\b(?:vragen|inbreng) .{1,300}?)\\bsluit(?:en)? zich (?:(?!niet)\\p{Ll}+ )?(?:daar|hier) ?(?:(?!niet)\\p{Ll}+ ){0,2}bij (?:(?!niet)\\p{Ll}+ ){0,2}aan\\b");

    /** Agreement with questions: "onderschrijven de vragen van de leden van de VVD-fractie"; not where "niet" ends it. */
    private static final Pattern SUPPORTS = Pattern.compile(
            "\\b(?:onderschrijven|onderschrijft|ondersteunen|ondersteunt|steunen|steunt|delen|deelt)\\b(?<how> (?:\\p{Ll}+ ){0,3}?)(?<whose>(?![^,.;?!]*\\bniet\\b)vragen (?:van|die|zoals) .+)");

    /** How a sentence goes on with what the one before it told: "Zij sluiten zich daarbij aan." */
    private static final Pattern GOES_ON =
            Pattern.compile("^(?:Ook )?(?:[Zz]ij|[Dd]eze leden) sluiten zich (?:\\p{Ll}+ )?(?:daar|hier)(?:bij)? ");

    /** "Ook de leden van de CDA-fractie sluiten zich hierbij aan." */
    private static final Pattern JOINS_HERE = Pattern.compile(
            "^(?:Ook )?(?<who>[Dd]e leden van [^.,;?!]{2,80}) sluiten zich (?:(?!niet)\\p{Ll}+ )?(?:hier|daar)bij (?:(?!niet)\\p{Ll}+ )?aan\\.$");

    /** "bij die van de VVD" are questions too. */
    private static final Pattern QUESTIONS = Pattern.compile("\\b(?:vragen|vraag|inbreng)\\b|^ die van ");

    /** "bij de vragen van alle andere fracties"; which "enkele andere fracties" are is not said. */
    private static final Pattern EVERYBODY =
            Pattern.compile("\\b(?:alle|de andere|de overige|alle andere|alle overige) (?:fracties|leden|partijen)\\b");

    private static final Pattern THESE =
            Pattern.compile("\\b(?:deze|die|voornoemde|genoemde|bovenstaande) (?:vragen|vraag|inbreng)\\b");

    private static final int SHORTEST_TOPIC = 4;

    /** Nobody joins further on in a sentence, and the patterns look at all of it for each word. */
    private static final int LONGEST_SENTENCE = 1000;

    private static final Set<TextBlockKind> ASKING =
            EnumSet.of(TextBlockKind.TEXT, TextBlockKind.INTRODUCTION, TextBlockKind.REMARK, TextBlockKind.QUESTION);

    /** "…-fractie over clustermunitie", "… inzake de bekostiging". */
    private static final Pattern SUBJECT = Pattern.compile(
            "\\b(?:over|inzake|aangaande|met betrekking tot|rondom|omtrent) (?:de |het |een )?(?<subject>[^.,;?!]{4,80}?)(?: aan)?[.]?$");

    /** The topics under which each group asks. */
    private final Map<String, Set<List<String>>> asking = new LinkedHashMap<>();

    private final Map<Piece, Draft> exchanges = new HashMap<>();

    /** The question that was asked last. */
    private @Nullable Draft last;

    /** Who joins, for each group whose questions they are and the topics that limit it. */
    private final Map<String, Map<List<String>, Set<String>>> joining = new HashMap<>();

    private Joining() {}

    static void run(List<Node> roots, List<Draft> drafts) {
        Joining joining = new Joining();
        for (Draft draft : drafts) {
            draft.questions.forEach(piece -> joining.exchanges.put(piece, draft));
            draft.parties.forEach(party -> joining.asking
                    .computeIfAbsent(party, unknown -> new LinkedHashSet<>())
                    .add(draft.section.topics()));
        }
        roots.forEach(joining::visit);
        if (!joining.joining.isEmpty()) {
            drafts.forEach(joining::add);
        }
    }

    /** How many paragraphs at the start do nothing but join: they are remarks, also ahead of a question. */
    static int leading(List<Para> paras) {
        int i = 0;
        while (i < paras.size() && joins(paras.get(i).text) && !VoiceWording.requests(paras.get(i).text)) {
            i++;
        }
        return i;
    }

    private static boolean joins(String text) {
        return sentences(text).stream()
                .anyMatch(sentence ->
                        match(sentence) != null || JOINS_HERE.matcher(sentence).matches());
    }

    /** The sentences, where any of them can join: the patterns are costly, and few paragraphs hold the words. */
    private static List<String> sentences(String text) {
        boolean mayJoin =
                text.contains("bij") && (text.contains("zich") && namesJoining(text) || text.contains("ractie sluit"));
        boolean maySupport = text.contains(" vragen ")
                && (text.contains("nderschrij")
                        || text.contains("steun")
                        || text.contains(" delen ")
                        || text.contains(" deelt "));
        if (!mayJoin && !maySupport) {
            return List.of();
        }
        List<String> sentences = new ArrayList<>();
        for (String sentence : Sentences.of(text)) {
            int last = sentences.size() - 1;
            if (last >= 0 && GOES_ON.matcher(sentence).find()) {
                sentences.set(last, sentences.get(last) + " " + sentence);
            } else {
                sentences.add(sentence);
            }
        }
        return sentences;
    }

    /** Whether a word of joining is there, and not only "besluit" or "uitsluitend". */
    private static boolean namesJoining(String text) {
        return text.contains(" sluit")
                || text.contains("Sluit")
                || text.contains("aansluit")
                || text.contains("aangesloten");
    }

    private static @Nullable Matcher match(String sentence) {
        String start = sentence.substring(0, Math.min(sentence.length(), LONGEST_SENTENCE));
        for (Pattern pattern : List.of(JOINS, JOINS_THERE, JOINS_WHAT_IS_TOLD, SUPPORTS)) {
            Matcher joins = pattern.matcher(start);
            boolean found = (pattern == SUPPORTS ? start.contains("vragen ") : namesJoining(start))
                    && joins.find()
                    && !joins.group("how").contains("niet")
                    && QUESTIONS.matcher(joins.group("whose")).find();
            if (found) {
                return joins;
            }
        }
        return null;
    }

    private void visit(Node node) {
        for (Part part : node.parts) {
            if (part instanceof Node inner) {
                visit(inner);
            } else if (part instanceof Piece piece && ASKING.contains(piece.kind)) {
                last = exchanges.getOrDefault(piece, last);
                piece.paras.forEach(para -> read(node, para.text));
            }
        }
    }

    private void read(Node node, String text) {
        List<String> before = new ArrayList<>();
        for (String sentence : sentences(text)) {
            Matcher joins = match(sentence);
            if (joins != null) {
                List<String> who = PartyNames.parse(sentence.substring(0, joins.start("whose")));
                if (who.isEmpty()) {
                    who = node.speaking();
                }
                if (who.isEmpty() && !before.isEmpty()) {
                    who = before.subList(before.size() - 1, before.size());
                }
                if (who.isEmpty() && last != null && sentence.startsWith("Deze leden ")) {
                    who = last.parties;
                }
                Set<String> whose = whose(joins.group("whose"), before);
                if (whose.isEmpty()
                        && last != null
                        && THESE.matcher(joins.group("whose")).find()) {
                    joinLast(last, joins.group("whose"), who);
                }
                record(node.topics(), subject(joins.group("whose")), whose, who);
            } else if (last != null) {
                joinHere(last, sentence);
            }
            before.addAll(PartyNames.parse(sentence));
        }
    }

    /** The groups that are named, also without "-fractie" where they ask elsewhere; "deze vragen" are those just told of. */
    private Set<String> whose(String text, List<String> before) {
        Set<String> whose = new LinkedHashSet<>(PartyNames.parse(text));
        for (String party : asking.keySet()) {
            int at = text.indexOf(party);
            boolean word = at > 0
                    && !Character.isLetterOrDigit(text.charAt(at - 1))
                    && (at + party.length() == text.length()
                            || !Character.isLetterOrDigit(text.charAt(at + party.length())));
            if (word) {
                whose.add(party);
            }
        }
        if (whose.isEmpty() && EVERYBODY.matcher(text).find()) {
            whose.addAll(asking.keySet());
        }
        if (whose.isEmpty() && THESE.matcher(text).find()) {
            whose.addAll(before);
        }
        return whose;
    }

    /** "Deze vraag" is the one just asked, "deze vragen" are all that its group asks there. */
    private void joinLast(Draft asked, String whose, List<String> who) {
        if (whose.contains("vragen")) {
            record(asked.section.topics(), "", new LinkedHashSet<>(asked.parties), who);
        } else {
            Set<String> joined = new LinkedHashSet<>(asked.joinedBy);
            joined.addAll(who);
            asked.parties.forEach(joined::remove);
            asked.joinedBy = List.copyOf(joined);
        }
    }

    /** What is joined without being named is what was asked just before. */
    private void joinHere(Draft asked, String sentence) {
        Matcher joins = JOINS_HERE.matcher(sentence);
        if (joins.matches()) {
            record(
                    asked.section.topics(),
                    "",
                    new LinkedHashSet<>(asked.parties),
                    PartyNames.parse(joins.group("who")));
        }
    }

    /** What a sentence says that the questions are about, in small letters; empty if it does not. */
    private static String subject(String whose) {
        Matcher subject = SUBJECT.matcher(whose);
        return subject.find() ? subject.group("subject").toLowerCase(Locale.ROOT) : "";
    }

    private void record(List<String> topics, String subject, Set<String> whose, List<String> who) {
        for (String party : whose) {
            List<List<String>> about = asking.getOrDefault(party, Set.of()).stream()
                    .filter(other -> !subject.isEmpty() && isAbout(other, subject))
                    .toList();
            Map<List<String>, Set<String>> joined = joining.computeIfAbsent(party, unknown -> new HashMap<>());
            for (List<String> limit : about.isEmpty() ? List.of(topics) : about) {
                joined.computeIfAbsent(limit, unknown -> new LinkedHashSet<>()).addAll(who);
            }
        }
    }

    private static boolean isAbout(List<String> topics, String subject) {
        String topic = topics.isEmpty() ? "" : topics.get(topics.size() - 1).toLowerCase(Locale.ROOT);
        return topic.contains(subject) || topic.length() > SHORTEST_TOPIC && subject.contains(topic);
    }

    private void add(Draft draft) {
        Set<String> joined = new LinkedHashSet<>(draft.joinedBy);
        for (String party : draft.parties) {
            Map<List<String>, Set<String>> byTopics = joining.getOrDefault(party, Map.of());
            joined.addAll(byTopics.getOrDefault(List.<String>of(), Set.of()));
            joined.addAll(byTopics.getOrDefault(draft.section.topics(), Set.of()));
        }
        draft.parties.forEach(joined::remove);
        draft.joinedBy = List.copyOf(joined);
    }
}

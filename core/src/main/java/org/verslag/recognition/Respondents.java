package org.verslag.recognition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.verslag.model.SectionKind;
import org.verslag.model.TextBlockKind;

/**
 * Who answers, where the label of an answer does not say so: the opening sentence ("Antwoord van Minister …"), the heading of
 * the part or letter, the front page (the questions were put to "de Minister van …"), or who signs at the end.
 */
final class Respondents {
    private static final Pattern SIGNS =
            Pattern.compile("D(?<who>e (?:[Mm]inister|[Ss]taatssecretaris)\\b.{0,200}?),(?: [^,]{2,60})?");

    /** "Bij brief van 24 oktober zijn ze door de Staatssecretaris van … beantwoord", where somebody else was asked. */
    private static final Pattern ANSWERED_BY = Pattern.compile(
            "\\bdoor (?<who>de (?:[Mm]inister|[Ss]taatssecretaris)(?=[^.;(]{0,200} (?:van|voor) )[^.;(]{3,200}?) beantwoord\\b");

    /** More than answer any report: all of the text is looked through for each. */
    private static final int MOST_SPELLED = 30;

    private final List<Para> paras;
    private final Map<String, String> spellings = new HashMap<>();

    private Respondents(List<Para> paras) {
        this.paras = paras;
    }

    static void run(
            List<Node> roots,
            List<Para> paras,
            List<Para> front,
            Optional<String> opening,
            Optional<String> addressee,
            List<Draft> drafts) {
        Respondents respondents = new Respondents(paras);
        Optional<String> ofAll = answeredBy(front)
                .or(() -> addressee.map(asked -> (asked.startsWith("kabinet") ? "het " : "de ") + asked))
                .or(() -> signing(roots))
                .or(() -> front.stream()
                        .filter(para -> para.text.contains("door de regering gegeven antwoorden"))
                        .map(para -> "de regering")
                        .findFirst());
        for (Draft draft : drafts) {
            Optional<String> answering = draft.answers.isEmpty()
                    ? Optional.empty()
                    : draft.respondentOfPart().map(respondents::spelled).or(() -> ofAll);
            draft.respondent = opening.or(() -> answering).orElse(null);
        }
    }

    /** A heading in capitals as the text spells it elsewhere: "Aan de Minister van …". */
    private String spelled(String heading) {
        boolean sought = spellings.size() < MOST_SPELLED || spellings.containsKey(heading);
        return sought && heading.equals(heading.toUpperCase(Locale.ROOT))
                ? spellings.computeIfAbsent(heading, this::spelledElsewhere)
                : heading;
    }

    private String spelledElsewhere(String heading) {
        Pattern anyCase = Pattern.compile(Pattern.quote(heading), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        for (Para para : paras) {
            Matcher found = anyCase.matcher(para.text);
            while (found.find()) {
                if (!found.group().equals(heading)) {
                    return found.group();
                }
            }
        }
        return heading;
    }

    private static Optional<String> answeredBy(List<Para> front) {
        return front.stream()
                .map(para -> ANSWERED_BY.matcher(para.text))
                .filter(Matcher::find)
                .map(answered -> answered.group("who"))
                .findFirst();
    }

    /** All that sign as ministers or state secretaries, behind the front page. */
    private static Optional<String> signing(List<Node> roots) {
        List<String> signing = new ArrayList<>();
        roots.forEach(root -> addSigning(root, signing));
        return signing.isEmpty()
                ? Optional.empty()
                : Optional.of(String.join(" en ", signing.stream().distinct().toList()));
    }

    private static void addSigning(Node node, List<String> signing) {
        if (node.kind == SectionKind.FRONT_PAGE) {
            return;
        }
        for (Part part : node.parts) {
            if (part instanceof Node inner) {
                addSigning(inner, signing);
            } else if (part instanceof Piece piece && piece.kind == TextBlockKind.SIGNATURE) {
                for (Para para : piece.paras) {
                    Matcher signs = SIGNS.matcher(para.text);
                    if (signs.matches()) {
                        signing.add("d" + signs.group("who"));
                    }
                }
            }
        }
    }
}

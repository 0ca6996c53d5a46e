package org.verslag.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.verslag.model.TextBlockKind;

/**
 * Party groups that join the questions of others: "De leden van de D66-fractie sluiten zich aan bij de vragen van de leden
 * van de SP-fractie" is a remark, and adds D66 to the exchanges of the SP under that topic, or to all of them where no
 * topic limits it. Agreement without questions joins nothing.
 */
final class Joining {
    private static final Pattern JOINS = Pattern.compile(
            "(?<who>.{3,200}?)\\bsluit(?:en)? zich\\b.{0,60}?\\baan bij\\b.{0,60}?\\bvragen\\b(?<whose>.{3,200})");

    private final List<Draft> drafts;

    private Joining(List<Draft> drafts) {
        this.drafts = drafts;
    }

    static void run(List<Node> roots, List<Draft> drafts) {
        Joining joining = new Joining(drafts);
        roots.forEach(joining::visit);
    }

    /** How many paragraphs at the start do nothing but join: they are remarks, also ahead of a question. */
    static int leading(List<Para> paras) {
        int i = 0;
        while (i < paras.size()
                && mayJoin(paras.get(i).text)
                && JOINS.matcher(paras.get(i).text).find()
                && !VoiceWording.requests(paras.get(i).text)) {
            i++;
        }
        return i;
    }

    /** The pattern is costly, and "besluit" is a common word. */
    private static boolean mayJoin(String text) {
        return text.contains("sluiten zich") || text.contains("sluit zich");
    }

    private void visit(Node node) {
        for (Part part : node.parts) {
            if (part instanceof Node inner) {
                visit(inner);
            } else if (part instanceof Piece piece && piece.kind == TextBlockKind.REMARK) {
                piece.paras.forEach(para -> join(node, para));
            }
        }
    }

    private void join(Node node, Para para) {
        Matcher joins = JOINS.matcher(para.text);
        if (!mayJoin(para.text) || !joins.find()) {
            return;
        }
        List<String> who = PartyNames.parse(joins.group("who"));
        if (who.isEmpty()) {
            who = node.speaking();
        }
        List<String> whose = PartyNames.parse(joins.group("whose"));
        List<String> topics = node.topics();
        for (Draft draft : drafts) {
            boolean sameTopic = topics.isEmpty() || draft.section.topics().equals(topics);
            if (sameTopic && draft.parties.stream().anyMatch(whose::contains)) {
                List<String> joined = new ArrayList<>(draft.joinedBy);
                for (String party : who) {
                    if (!joined.contains(party) && !draft.parties.contains(party)) {
                        joined.add(party);
                    }
                }
                draft.joinedBy = joined;
            }
        }
    }
}

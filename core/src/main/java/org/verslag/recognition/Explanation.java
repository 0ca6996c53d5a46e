package org.verslag.recognition;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.verslag.model.ExplainedLine;
import org.verslag.model.Furniture;
import org.verslag.model.Location;
import org.verslag.model.TextBlockKind;

/** Puts into words, line by line, what the steps made of the rows. */
final class Explanation {
    private final Voice voice;
    private final Map<Row, String> taken = new HashMap<>();
    private final Map<Row, String> why = new HashMap<>();
    private final Map<Piece, Integer> exchanges = new HashMap<>();

    private Explanation(Voice voice) {
        this.voice = voice;
    }

    static List<ExplainedLine> of(List<Row> rows, List<Note> notes, List<Node> roots, List<Draft> drafts, Voice voice) {
        Explanation explanation = new Explanation(voice);
        for (Note note : notes) {
            explanation.note(note);
        }
        for (int i = 0; i < drafts.size(); i++) {
            for (List<Piece> pieces :
                    List.of(drafts.get(i).questions, drafts.get(i).quotations, drafts.get(i).answers)) {
                for (Piece piece : pieces) {
                    explanation.exchanges.put(piece, i + 1);
                }
            }
        }
        roots.forEach(explanation::node);
        return rows.stream().map(explanation::line).toList();
    }

    private ExplainedLine line(Row row) {
        Location place = row.line.region().map(Location::of).orElse(Location.unknown());
        Furniture.Kind furniture = row.furniture;
        String takenFor = furniture != null ? name(furniture) : taken.getOrDefault(row, "nothing");
        String reason = furniture != null ? reason(furniture) : join(why.getOrDefault(row, ""), row.why);
        OptionalInt page = place.firstPage();
        return new ExplainedLine(page, place.firstLine(), row.text, takenFor, reason);
    }

    private static String join(String first, @Nullable String second) {
        return second == null ? first : first.isEmpty() ? second : first + "; " + second;
    }

    private static String name(Enum<?> kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String reason(Furniture.Kind kind) {
        return switch (kind) {
            case FOOTER -> "has the wording of a footer and stands on most pages, or stands outside the text";
            case PAGE_NUMBER -> "is a number beside the footer, or outside the text";
            case PUBLICATION_BLOCK -> "has the wording of the publication block";
            case CONTENTS ->
                "stands between the heading of the contents and the place where its first entry stands again";
            case MASTHEAD -> "has the wording of the front page's head, at its place";
            case REPEATED_TABLE_HEAD -> "repeats the head of the table on the page before";
            default -> "belongs to the page";
        };
    }

    private void note(Note note) {
        boolean first = true;
        for (Row row : note.rows) {
            taken.put(row, "footnote " + note.number);
            why.put(
                    row,
                    first
                            ? "starts with the next number, and its place, its type or a mark above speaks for it"
                            : "goes on with the note above");
            first = false;
        }
    }

    private void node(Node node) {
        if (node.heading != null) {
            heading(node.heading, name(node.kind));
        }
        for (Part part : node.parts) {
            if (part instanceof Node inner) {
                node(inner);
            } else if (part instanceof Piece piece) {
                piece(piece);
            }
        }
    }

    private void heading(Para para, String kind) {
        String reason = para.anchor != null
                ? "has the wording of one"
                : String.format(Locale.ROOT, "the evidence for a heading adds up to %.1f", para.headingEvidence);
        for (Row row : para.rows) {
            taken.put(row, "heading of " + kind);
            why.put(row, reason);
        }
    }

    private void piece(Piece piece) {
        Integer exchange = exchanges.get(piece);
        String suffix = exchange == null ? "" : ", exchange " + exchange;
        if (piece.label != null) {
            for (Row row : piece.label.rows) {
                taken.put(row, "label" + suffix);
                why.put(row, "has the wording of a label, where a paragraph can start");
            }
        }
        for (Para para : piece.paras) {
            String kind = para.isTable() ? "table in " + name(piece.kind) : name(piece.kind);
            for (Row row : para.rows) {
                taken.put(row, kind + suffix);
                if (!para.isTable() && piece.kind != TextBlockKind.SIGNATURE) {
                    why.put(row, row == para.first() ? voice(para) : "goes on");
                }
            }
        }
    }

    private String voice(Para para) {
        double score = voice.group(para);
        return String.format(
                Locale.ROOT, "speaks for %s, by %.1f", score >= 0 ? "who asks" : "who answers", Math.abs(score));
    }
}

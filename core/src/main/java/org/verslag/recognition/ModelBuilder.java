package org.verslag.recognition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.verslag.model.Block;
import org.verslag.model.Box;
import org.verslag.model.Content;
import org.verslag.model.DiagnosticCode;
import org.verslag.model.Exchange;
import org.verslag.model.Footnote;
import org.verslag.model.FootnoteMark;
import org.verslag.model.Location;
import org.verslag.model.Paragraph;
import org.verslag.model.Region;
import org.verslag.model.Section;
import org.verslag.model.SectionKind;
import org.verslag.model.Table;
import org.verslag.model.TextBlock;
import org.verslag.model.TextBlockKind;

/** Turns what the steps found into the immutable model: gives ids and places, and ties marks to their notes. */
final class ModelBuilder {
    private static final Pattern LIST_MARKER =
            Pattern.compile("^(?:[•▪●◦‣·]|[–-](?= )|\\(?[a-z0-9]{1,2}\\)(?= )|[a-z]\\.(?= )|[ivx]{1,4}[.)](?= ))");

    /** A place beyond any text. */
    private static final int NOTHING_NAMED = Integer.MAX_VALUE;

    private final Map<Para, Paragraph> paragraphs = new HashMap<>();
    private final Map<Para, Table> tables = new HashMap<>();
    private final Map<String, List<Note>> notesByNumber = new HashMap<>();
    private final Map<String, Integer> used = new HashMap<>();
    private final List<Note> notes;
    private final LineJoin join;
    private final Findings findings;
    private final Mentions mentions;
    private final Map<Para, Integer> ownExchanges = new HashMap<>();
    private int next = 1;

    ModelBuilder(List<Note> notes, LineJoin join, List<Draft> drafts, Mentions mentions, Findings findings) {
        this.mentions = mentions;
        for (int i = 0; i < drafts.size(); i++) {
            int ordinal = i + 1;
            drafts.get(i).questions.forEach(piece -> piece.paras.forEach(para -> ownExchanges.put(para, ordinal)));
            drafts.get(i).answers.forEach(piece -> piece.paras.forEach(para -> ownExchanges.put(para, ordinal)));
        }
        this.notes = notes;
        this.join = join;
        this.findings = findings;
        for (int i = 0; i < notes.size(); i++) {
            Note note = notes.get(i);
            note.id = "n" + (i + 1);
            notesByNumber
                    .computeIfAbsent(note.number, number -> new ArrayList<>())
                    .add(note);
        }
    }

    Section section(Node node) {
        Section.Builder section = Section.builder(node.kind);
        node.number.ifPresent(section::number);
        if (node.heading != null) {
            section.heading(paragraph(node.heading, 0));
        }
        node.parties.forEach(section::addParty);
        for (Part part : node.parts) {
            section.add(block(part, node));
        }
        return section.build();
    }

    private Block block(Part part, Node node) {
        if (part instanceof Node inner) {
            return section(inner);
        }
        Piece piece = (Piece) part;
        Optional<Paragraph> label = Optional.ofNullable(piece.label).map(para -> paragraph(para, NOTHING_NAMED));
        List<Content> content = new ArrayList<>();
        for (Para para : piece.paras) {
            content.add(content(para, namedFrom(node, piece, para)));
        }
        return new TextBlock(piece.kind, label, content);
    }

    Exchange exchange(Draft draft, int ordinal) {
        Exchange.Builder exchange = Exchange.builder(ordinal);
        draft.numbers().forEach(exchange::addNumber);
        Para label = draft.answerLabel();
        if (label != null) {
            exchange.label(label.text);
            if (label.anchor != null) {
                label.anchor.respondent().ifPresent(exchange::respondent);
            }
        }
        if (draft.respondent != null
                && (label == null
                        || label.anchor == null
                        || label.anchor.respondent().isEmpty())) {
            exchange.respondent(draft.respondent);
        }
        draft.members.forEach(exchange::addMember);
        draft.joinedBy.forEach(exchange::addJoinedBy);
        draft.section.part().ifPresent(exchange::part);
        draft.section.topics().forEach(exchange::addTopic);
        draft.parties.forEach(exchange::addParty);
        draft.questions.forEach(piece -> piece.paras.forEach(para -> exchange.addQuestion(known(para))));
        draft.answers.forEach(piece -> piece.paras.forEach(para -> exchange.addAnswer(known(para))));
        return exchange.build();
    }

    /** Of quotations nothing counts as named, and of a front page only what its "Zie ook" names. */
    private static int namedFrom(Node node, Piece piece, Para para) {
        if (piece.kind == TextBlockKind.QUOTATION || piece.kind == TextBlockKind.SIGNATURE) {
            return NOTHING_NAMED;
        }
        if (node.kind == SectionKind.FRONT_PAGE) {
            int see = para.text.indexOf("Zie ook ");
            return see < 0 ? NOTHING_NAMED : see;
        }
        return 0;
    }

    /** The paragraph made of this one when the document was built. */
    private Content known(Para para) {
        return content(para, 0);
    }

    private Content content(Para para, int namedFrom) {
        if (!para.isTable()) {
            return paragraph(para, namedFrom);
        }
        return tables.computeIfAbsent(para, key -> new TableBuilder(this).build("t" + (tables.size() + 1), key));
    }

    /** A paragraph of a table or its notes: rows that stand nowhere else, whose marks mean the table's own notes first. */
    Paragraph cell(List<Row> rows, Map<String, String> ownNotes) {
        return build("p" + next++, new Para(rows, null, join), 0, ownNotes);
    }

    /** Made when first asked for, so that ids follow the document; what it names is looked for from a place on. */
    private Paragraph paragraph(Para para, int namedFrom) {
        Paragraph known = paragraphs.get(para);
        if (known == null) {
            known = build("p" + next++, para, namedFrom, Map.of());
            paragraphs.put(para, known);
        }
        return known;
    }

    private Paragraph build(String id, Para para, int namedFrom, Map<String, String> ownNotes) {
        Paragraph.Builder paragraph = Paragraph.builder(id, para.text).location(location(para.rows));
        para.joined.emphases().forEach(paragraph::addEmphasis);
        for (Mark mark : para.joined.marks()) {
            String own = ownNotes.get(mark.number());
            paragraph.addMention(
                    new FootnoteMark(mark.start(), mark.number(), own == null ? target(mark, para) : Optional.of(own)));
        }
        if (namedFrom < para.text.length()) {
            mentions.in(para.text, namedFrom, ownExchanges.getOrDefault(para, 0))
                    .forEach(paragraph::addMention);
            unresolved().forEach(message -> findings.info(DiagnosticCode.UNRESOLVED_REFERENCE, message, para));
        }
        Matcher marker = LIST_MARKER.matcher(para.text);
        if (para.isText() && marker.find()) {
            paragraph.listMarker(marker.group());
        }
        return paragraph.build();
    }

    private List<String> unresolved() {
        return mentions.unresolved().stream()
                .map(named -> "\"" + named + "\" names no exchange of this report")
                .toList();
    }

    /** Marks of one number take the notes of that number in turn; the last note serves those that are left over. */
    private Optional<String> target(Mark mark, Para para) {
        List<Note> sameNumber = notesByNumber.getOrDefault(mark.number(), List.of());
        if (sameNumber.isEmpty()) {
            findings.warn(
                    DiagnosticCode.MARK_WITHOUT_FOOTNOTE,
                    "the text of footnote " + mark.number() + " is missing",
                    para);
            return Optional.empty();
        }
        int turn = used.merge(mark.number(), 1, Integer::sum) - 1;
        Note note = sameNumber.get(Math.min(turn, sameNumber.size() - 1));
        note.marked = true;
        return Optional.of(note.id);
    }

    /** The footnotes; ask for them after the text, when it is known which have marks. */
    List<Footnote> footnotes() {
        List<Footnote> footnotes = new ArrayList<>();
        for (Note note : notes) {
            String id = "n" + (footnotes.size() + 1);
            Location place = location(note.rows);
            String text = JoinedText.of(note.rows, join)
                    .text()
                    .substring(Math.min(note.textStart, note.rows.get(0).text.length()));
            Paragraph.Builder paragraph =
                    Paragraph.builder(id + ".1", text.strip()).location(place);
            mentions.in(text.strip(), 0, 0).forEach(paragraph::addMention);
            unresolved()
                    .forEach(message -> findings.info(DiagnosticCode.UNRESOLVED_REFERENCE, message, note.rows.get(0)));
            footnotes.add(new Footnote(id, note.number, List.of(paragraph.build()), place));
            if (!note.marked) {
                findings.warn(
                        DiagnosticCode.FOOTNOTE_WITHOUT_MARK,
                        "no mark in the text points to footnote " + note.number,
                        note.rows.get(0));
            }
        }
        return footnotes;
    }

    Optional<String> id(Para para) {
        return Optional.<Content>ofNullable(paragraphs.get(para))
                .or(() -> Optional.ofNullable(tables.get(para)))
                .map(Content::id);
    }

    /** The places of rows, one region for those of a page that stand together. */
    static Location location(List<Row> rows) {
        List<Region> regions = new ArrayList<>();
        for (Row row : rows) {
            Optional<Region> region = row.line.region();
            if (region.isEmpty()) {
                continue;
            }
            Region last = regions.isEmpty() ? null : regions.get(regions.size() - 1);
            if (last != null && joins(last, region.get())) {
                regions.set(regions.size() - 1, union(last, region.get()));
            } else {
                regions.add(region.get());
            }
        }
        return new Location(regions);
    }

    private static boolean joins(Region a, Region b) {
        if (!a.page().equals(b.page()) || a.box().isPresent() != b.box().isPresent()) {
            return false;
        }
        return a.box().isPresent()
                || a.lastLine().isPresent()
                        && b.firstLine().isPresent()
                        && b.firstLine().getAsInt() >= a.lastLine().getAsInt();
    }

    private static Region union(Region a, Region b) {
        Optional<Box> box = a.box().flatMap(one -> b.box().map(one::union));
        OptionalInt last = b.lastLine();
        return new Region(
                a.page(), box, a.firstLine(), a.firstLine().isPresent() ? last : OptionalInt.empty(), a.path());
    }
}

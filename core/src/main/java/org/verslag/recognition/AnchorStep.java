package org.verslag.recognition;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.verslag.recognition.Anchor.Kind;

/** Finds the rows that are headings or labels by their wording, where their place allows it. */
final class AnchorStep {
    private static final int LONGEST_HEADING = 300;
    private static final int MOST_ROWS = 4;
    private static final int LONGEST_NAME = 40;

    private final List<Row> rows;
    private final Traits traits;
    private final LineJoin join;
    private final AnchorEnd ends;
    private final NamesAlone names;

    /** Whether a wording that was tried on a text could do with more behind it: else the next row need not be looked at. */
    private boolean wantsMore;

    /** The index of the row that the report's head starts with: what stands ahead of it has numbers of its own. */
    private final int start;

    private AnchorStep(List<Row> rows, int start, Traits traits, LineJoin join) {
        this.rows = rows;
        this.start = start;
        this.traits = traits;
        this.join = join;
        this.ends = new AnchorEnd(rows, traits);
        this.names = new NamesAlone(rows, traits);
    }

    static void run(List<Row> rows, int start, Traits traits, LineJoin join) {
        new AnchorStep(rows, start, traits, join).run();
    }

    private void run() {
        for (int i = 0; i < rows.size(); i++) {
            if (!mayStart(i)) {
                continue;
            }
            Anchor anchor = find(i);
            if (anchor != null && !isTitleOfPage(i, anchor)) {
                rows.get(i).anchor = anchor;
                i += anchor.rows() - 1;
            }
        }
        AnswersBelow.relabel(rows);
        AnswersApart.relabel(rows);
        QuestionNumbers.dropStrays(rows);
        AnswersToGroups.relabel(rows);
        TopicsOfGroups.relabel(rows);
    }

    /** "Inbreng verslag schriftelijk overleg : …" over the report's head: a page on the web says so what it shows. */
    private boolean isTitleOfPage(int i, Anchor anchor) {
        return rows.get(i).index < start && (anchor.kind() == Kind.PART || anchor.kind() == Kind.GROUP);
    }

    /** A heading or label starts where a paragraph can start. */
    private boolean mayStart(int i) {
        Row row = rows.get(i);
        if (row.isTableCell() || row.tableNote) {
            return false;
        }
        char first = row.text.isEmpty() ? ' ' : row.text.charAt(0);
        if (Character.isLowerCase(first)) {
            return false;
        }
        if (i == 0 || row.startsPage() || traits.isApart(row)) {
            return true;
        }
        return !traits.blanksPart() || endsAnchor(i - 1) || isLabelAlone(i);
    }

    /** "Antwoord 1" alone on a line after a closed sentence is a label, also without a blank line above it. */
    private boolean isLabelAlone(int i) {
        String text = rows.get(i).plain();
        boolean number = Wording.BARE_NUMBERS.matches(text) && asksNext(i);
        return (number || Wording.ANSWER_LABEL.matches(text) || Wording.NAMED_QUESTION_LABEL.matches(text))
                && (Wording.endsSentence(rows.get(i - 1).plain())
                        || rows.get(i - 1).isTableCell());
    }

    private boolean endsAnchor(int i) {
        for (int back = 0; back < MOST_ROWS && i - back >= 0; back++) {
            Anchor anchor = rows.get(i - back).anchor;
            if (anchor != null) {
                return anchor.rows() == back + 1;
            }
        }
        return false;
    }

    private @Nullable Anchor find(int i) {
        StringBuilder text = new StringBuilder();
        Anchor full = null;
        for (int n = 1; n <= MOST_ROWS && i + n <= rows.size(); n++) {
            Row row = rows.get(i + n - 1);
            if (n > 1 && text.charAt(text.length() - 1) == ',' && isName(row.text)) {
                // Pages on the web have a blank line between a function and the name
                return Wording.SIGNATURE.matches(text + " " + row.text) ? Anchor.of(Kind.SIGNATURE, n) : null;
            }
            if (n > 1
                    && (traits.isApart(row)
                            || row.startsPage()
                                    && !Wording.endsOpen(text.toString())
                                    && !Wording.startsLowerCase(row.text)
                            || row.isBold() != rows.get(i).isBold())) {
                break;
            }
            if (n > 1) {
                append(text, row.plain());
            } else {
                text.append(row.plain());
            }
            if (text.length() > LONGEST_HEADING) {
                break;
            }
            // What is written up to a hyphen is not what it will be
            wantsMore = row.text.endsWith("-") || row.text.endsWith("\u2010");
            Anchor anchor = match(text.toString(), i, n);
            if (anchor != null && ends.isEnd(anchor, i + n)) {
                return anchor;
            }
            if (anchor == null && !wantsMore) {
                break;
            }
            full = anchor != null && ends.mayFillLine(anchor, text.toString(), i + n) ? anchor : full;
        }
        return full;
    }

    private @Nullable Matcher match(Phrase phrase, String text) {
        Matcher matcher = phrase.tryWhole(text);
        if (matcher == null) {
            return null;
        }
        boolean matches = matcher.matches();
        wantsMore |= matcher.hitEnd();
        return matches ? matcher : null;
    }

    private static boolean isName(String text) {
        return text.length() <= LONGEST_NAME && Character.isUpperCase(text.charAt(0)) && !Wording.endsSentence(text);
    }

    private void append(StringBuilder text, String next) {
        switch (join.decide(text, next).kind()) {
            case SPACE -> text.append(' ');
            case HYPHEN_GOES -> text.setLength(text.length() - 1);
            case NOTHING -> {
                // The hyphen stays, and nothing stands between.
            }
        }
        text.append(next);
    }

    private @Nullable Anchor match(String text, int i, int n) {
        Matcher agenda = match(Wording.AGENDA, text);
        if (agenda != null) {
            return new Anchor(
                    Kind.AGENDA,
                    n,
                    Optional.ofNullable(agenda.group("number")),
                    List.of(),
                    List.of(),
                    Optional.empty());
        }
        if (match(Wording.ANNEX, text) != null) {
            return Anchor.of(Kind.ANNEX, n);
        }
        if (match(Wording.LETTER, text) != null) {
            return Anchor.of(Kind.LETTER, n);
        }
        if (n == 1 && Wording.LEAVE.matches(text) || Wording.maySign(text) && match(Wording.SIGNATURE, text) != null) {
            return Anchor.of(Kind.SIGNATURE, n);
        }
        if (match(Wording.NOTICE, text) != null) {
            return Anchor.of(Kind.NOTICE, n);
        }
        Anchor label = label(text, i, n);
        if (label != null) {
            return label;
        }
        Anchor contribution = ContributionHead.at(i, text, n);
        if (contribution != null) {
            return contribution;
        }
        Matcher group = namesGroup(text) ? match(Wording.GROUP_HEADING, text) : null;
        if (group != null) {
            return new Anchor(
                    Kind.GROUP,
                    n,
                    Optional.ofNullable(group.group("number")),
                    List.of(),
                    PartyNames.parse(group.group("parties")),
                    Optional.empty());
        }
        Matcher members = match(Wording.MEMBERS_HEADING, text);
        String alone = members == null && n == 1 ? names.at(i) : "";
        List<String> parties =
                members != null ? Wording.parties(members) : alone.isEmpty() ? List.of() : List.of(alone);
        if (!parties.isEmpty()) {
            return new Anchor(Kind.GROUP, n, Optional.empty(), List.of(), parties, Optional.empty());
        }
        Matcher part = match(Wording.NUMBERED_PART, text);
        if (part != null) {
            return new Anchor(Kind.PART, n, Optional.of(part.group("number")), List.of(), List.of(), Optional.empty());
        }
        return match(Wording.NAMED_PART, text) != null ? Anchor.of(Kind.PART, n) : null;
    }

    /** Whether a text has the words without which no party group is named; if not, its next row may still bring them. */
    private boolean namesGroup(String text) {
        if (text.contains("ractie") || text.contains("FRACTIE") || text.contains("roep") || text.contains("id ")) {
            return true;
        }
        wantsMore |= text.contains("eden ")
                || text.contains("LEDEN ")
                || text.startsWith("Vragen")
                || text.startsWith("Inbreng")
                || text.startsWith("Bijdrage")
                || Wording.endsOpen(text);
        return false;
    }

    private @Nullable Anchor label(String text, int i, int n) {
        Matcher answer = match(Wording.ANSWER_LABEL, text);
        if (answer != null && answer.group("who") != null && isReceived(i + n) || ListHead.isColumn(rows, i)) {
            return null;
        }
        if (answer != null) {
            return new Anchor(
                    Kind.ANSWER_LABEL,
                    n,
                    Optional.empty(),
                    Wording.answered(answer),
                    List.of(),
                    Optional.ofNullable(answer.group("who")));
        }
        Matcher question = match(Wording.NAMED_QUESTION_LABEL, text);
        if (question == null) {
            question = match(Wording.BARE_NUMBERS, text);
            if (question == null || rows.get(i).index < start || !closedBefore(i)) {
                return null;
            }
        }
        return new Anchor(
                Kind.QUESTION_LABEL,
                n,
                Optional.empty(),
                question.group("numbers") == null ? List.of() : Wording.numbers(question.group("numbers")),
                List.of(),
                Optional.empty());
    }

    /** "Antwoord van Minister Dekker (Rechtsbescherming) | (ontvangen 19 mei 2020)" says when, and labels no answer. */
    private boolean isReceived(int next) {
        return rows.subList(Math.min(next, rows.size()), Math.min(next + 2, rows.size())).stream()
                .anyMatch(row -> Wording.RECEIVED.isIn(row.text));
    }

    private boolean asksNext(int i) {
        return i + 1 < rows.size() && VoiceWording.opensQuestion(rows.get(i + 1).plain());
    }

    /** A bare number is a label only where the text before it is at an end: "… antwoord op vraag | 11." is text. */
    private boolean closedBefore(int i) {
        if (i == 0 || endsAnchor(i - 1)) {
            return true;
        }
        Row before = rows.get(i - 1);
        String text = before.plain();
        if (text.endsWith(":") || Wording.endsOpen(text)) {
            return text.endsWith(":") && traits.isApart(rows.get(i)) && asksNext(i);
        }
        return Wording.endsSentence(text)
                || traits.isApart(rows.get(i))
                || before.isBold()
                || before.isTableCell()
                || rows.get(i).startsPage() && i + 1 < rows.size() && traits.isApart(rows.get(i + 1))
                || !traits.blanksPart() && Fit.hadRoom(before, rows.get(i), traits.width());
    }
}

package org.verslag.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.verslag.model.Person;
import org.verslag.model.TextBlockKind;

/** An exchange in the making. */
final class Draft {
    Node section;

    /** Where it was read: where the answer stands, if there is one. */
    private final Node readIn;

    final List<Piece> questions = new ArrayList<>();
    final List<Piece> answers = new ArrayList<>();

    /** The question as it is printed again ahead of the answer. */
    final List<Piece> quotations = new ArrayList<>();

    /** Where else it was asked: one answer can serve several party groups. */
    final List<Node> alsoAskedIn = new ArrayList<>();

    List<String> parties = List.of();
    List<String> joinedBy = List.of();
    List<Person> members = List.of();

    @Nullable
    String respondent;

    Draft(Node section) {
        this(section, section);
    }

    /** Of a question in one section whose answer stands in another. */
    Draft(Node section, Node readIn) {
        this.section = section;
        this.readIn = readIn;
    }

    /** Who answers by the heading of the part or letter that the answer stands in. */
    Optional<String> respondentOfPart() {
        return answers.isEmpty() ? Optional.empty() : readIn.respondent();
    }

    /** The party groups over all of its questions. */
    List<String> speaking() {
        List<String> parties = new ArrayList<>(section.speaking());
        alsoAskedIn.forEach(node -> parties.addAll(node.speaking()));
        return parties.stream().distinct().toList();
    }

    /** The printed numbers: those of the questions, else those of the answer's label. */
    List<String> numbers() {
        List<String> numbers = new ArrayList<>();
        questions.forEach(piece -> numbers.addAll(piece.numbers()));
        if (numbers.isEmpty()) {
            quotations.forEach(piece -> numbers.addAll(piece.numbers()));
        }
        if (numbers.isEmpty()) {
            answers.forEach(piece -> numbers.addAll(piece.numbers()));
        }
        return numbers.stream().distinct().toList();
    }

    /** Whether the question is neither printed nor named by a number, but taken up in the words of the answer. */
    boolean isInOne() {
        return questions.isEmpty() && quotations.isEmpty() && answerLabel() == null && !answers.isEmpty();
    }

    /** The paragraphs ahead of or in the answer that say what was asked. */
    List<Para> askingParas() {
        return isInOne()
                ? answers.get(0).paras.subList(0, 1)
                : questions.stream().flatMap(piece -> piece.paras.stream()).toList();
    }

    @Nullable
    Para answerLabel() {
        return answers.stream()
                .map(piece -> piece.label)
                .filter(label -> label != null)
                .findFirst()
                .orElse(null);
    }

    @Nullable
    Para firstPara() {
        for (List<Piece> pieces : List.of(questions, answers)) {
            for (Piece piece : pieces) {
                if (!piece.paras.isEmpty()) {
                    return piece.paras.get(0);
                }
                if (piece.label != null) {
                    return piece.label;
                }
            }
        }
        return null;
    }

    /** What stands ahead of the answer becomes a quotation. */
    void quote() {
        questions.forEach(piece -> piece.kind = TextBlockKind.QUOTATION);
        quotations.addAll(questions);
        questions.clear();
    }

    /** Where it stands in the report: the place of its first row. */
    int position() {
        Para first = firstPara();
        return first == null ? Integer.MAX_VALUE : first.first().index;
    }
}

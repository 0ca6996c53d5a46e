package org.verslag.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One question and its answer. The paragraphs are those of the document: an exchange only orders them and says who asks,
 * under which topic, and who answers.
 */
public final class Exchange {
    private final int ordinal;
    private final List<String> numbers;
    private final Optional<String> label;
    private final Optional<String> part;
    private final List<String> topicPath;
    private final List<String> parties;
    private final List<Person> members;
    private final List<String> joinedBy;
    private final Optional<String> respondent;
    private final List<Content> question;
    private final List<Content> answer;

    private Exchange(Builder builder) {
        ordinal = builder.ordinal;
        numbers = List.copyOf(builder.numbers);
        label = Optional.ofNullable(builder.label);
        part = Optional.ofNullable(builder.part);
        topicPath = List.copyOf(builder.topicPath);
        parties = List.copyOf(builder.parties);
        members = List.copyOf(builder.members);
        joinedBy = List.copyOf(builder.joinedBy);
        respondent = Optional.ofNullable(builder.respondent);
        question = List.copyOf(builder.question);
        answer = List.copyOf(builder.answer);
    }

    /** Starts the exchange with this {@link #ordinal()}. */
    public static Builder builder(int ordinal) {
        return new Builder(ordinal);
    }

    /** A builder that starts from this exchange. */
    public Builder toBuilder() {
        Builder copy = new Builder(ordinal);
        copy.numbers.addAll(numbers);
        copy.label = label.orElse(null);
        copy.part = part.orElse(null);
        copy.topicPath.addAll(topicPath);
        copy.parties.addAll(parties);
        copy.members.addAll(members);
        copy.joinedBy.addAll(joinedBy);
        copy.respondent = respondent.orElse(null);
        copy.question.addAll(question);
        copy.answer.addAll(answer);
        return copy;
    }

    /** The position in the report, from 1, in reading order of the questions. */
    public int ordinal() {
        return ordinal;
    }

    /** The printed numbers: none, one, or several where questions are numbered jointly ("5, 6 en 7"). */
    public List<String> numbers() {
        return numbers;
    }

    /** The answer's label as printed, for instance {@code 12. Antwoord van het kabinet:}. */
    public Optional<String> label() {
        return label;
    }

    /** The heading of the top-level part that the question stands in. */
    public Optional<String> part() {
        return part;
    }

    /** The headings over the question that are not a party group's or a part's, outermost first. */
    public List<String> topicPath() {
        return topicPath;
    }

    /** The innermost of {@link #topicPath()}. */
    public Optional<String> topic() {
        return topicPath.isEmpty() ? Optional.empty() : Optional.of(topicPath.get(topicPath.size() - 1));
    }

    /** The bare names of the party groups that ask, for instance {@code GroenLinks-PvdA}. */
    public List<String> parties() {
        return parties;
    }

    /** The members who ask. */
    public List<Person> members() {
        return members;
    }

    /** The party groups that join the question (<i>sluiten zich aan bij</i>). */
    public List<String> joinedBy() {
        return joinedBy;
    }

    /**
     * Who answers, as the report says it, for instance {@code het kabinet} or {@code de Minister}: in the answer's label, else
     * in the heading over the answers, else by whom the questions were put to on the front page, else by who signs.
     */
    public Optional<String> respondent() {
        return respondent;
    }

    /** The question's paragraphs, in order. */
    public List<Content> question() {
        return question;
    }

    /** The answer's paragraphs and tables, in order; empty where nobody answers. */
    public List<Content> answer() {
        return answer;
    }

    /** The question's running text: its paragraphs, parted by newlines, without tables. */
    public String questionText() {
        return runningText(question);
    }

    /** The answer's running text: its paragraphs, parted by newlines, without tables. */
    public String answerText() {
        return runningText(answer);
    }

    private static String runningText(List<Content> content) {
        return content.stream()
                .filter(Paragraph.class::isInstance)
                .map(Content::text)
                .collect(Collectors.joining("\n"));
    }

    private List<Object> state() {
        return List.of(
                ordinal, numbers, label, part, topicPath, parties, members, joinedBy, respondent, question, answer);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Exchange that && state().equals(that.state());
    }

    @Override
    public int hashCode() {
        return Objects.hash(ordinal, numbers, topicPath);
    }

    /** The ordinal, the numbers and the parties. */
    @Override
    public String toString() {
        return "exchange " + ordinal + " " + numbers + " " + parties;
    }

    /** Makes an {@link Exchange}; not safe for many threads. */
    public static final class Builder {
        private final int ordinal;
        private final List<String> numbers = new ArrayList<>();
        private @Nullable String label;
        private @Nullable String part;
        private final List<String> topicPath = new ArrayList<>();
        private final List<String> parties = new ArrayList<>();
        private final List<Person> members = new ArrayList<>();
        private final List<String> joinedBy = new ArrayList<>();
        private @Nullable String respondent;
        private final List<Content> question = new ArrayList<>();
        private final List<Content> answer = new ArrayList<>();

        private Builder(int ordinal) {
            this.ordinal = ordinal;
        }

        /** Adds a printed number. */
        public Builder addNumber(String number) {
            numbers.add(Objects.requireNonNull(number, "number"));
            return this;
        }

        /** Sets the answer's label. */
        public Builder label(String printed) {
            this.label = Objects.requireNonNull(printed, "printed");
            return this;
        }

        /** Sets the part's heading. */
        public Builder part(String heading) {
            this.part = Objects.requireNonNull(heading, "heading");
            return this;
        }

        /** Adds a topic inside those already there. */
        public Builder addTopic(String heading) {
            topicPath.add(Objects.requireNonNull(heading, "heading"));
            return this;
        }

        /** Adds a party group that asks. */
        public Builder addParty(String party) {
            parties.add(Objects.requireNonNull(party, "party"));
            return this;
        }

        /** Adds a member who asks. */
        public Builder addMember(Person member) {
            members.add(Objects.requireNonNull(member, "member"));
            return this;
        }

        /** Adds a party group that joins. */
        public Builder addJoinedBy(String party) {
            joinedBy.add(Objects.requireNonNull(party, "party"));
            return this;
        }

        /** Sets who answers. */
        public Builder respondent(String who) {
            this.respondent = Objects.requireNonNull(who, "who");
            return this;
        }

        /** Adds to the question. */
        public Builder addQuestion(Content content) {
            question.add(Objects.requireNonNull(content, "content"));
            return this;
        }

        /** Adds to the answer. */
        public Builder addAnswer(Content content) {
            answer.add(Objects.requireNonNull(content, "content"));
            return this;
        }

        /** Makes the exchange. */
        public Exchange build() {
            if (ordinal < 1) {
                throw new IllegalArgumentException("ordinals are counted from 1, not " + ordinal);
            }
            return new Exchange(this);
        }
    }
}

package org.verslag.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A section of the document. Sections nest freely; what is not printed is absent. */
public final class Section implements Block {
    private final SectionKind kind;
    private final Optional<String> number;
    private final Optional<Paragraph> heading;
    private final List<String> parties;
    private final List<Person> members;
    private final List<Block> blocks;

    private Section(Builder builder) {
        kind = builder.kind;
        number = Optional.ofNullable(builder.number);
        heading = Optional.ofNullable(builder.heading);
        parties = List.copyOf(builder.parties);
        members = List.copyOf(builder.members);
        blocks = List.copyOf(builder.blocks);
    }

    /** Starts a section. */
    public static Builder builder(SectionKind kind) {
        return new Builder(kind);
    }

    /** What it is. */
    public SectionKind kind() {
        return kind;
    }

    /** The number of its heading as printed, without a stop: {@code II}, {@code 2.1}, {@code 7}. */
    public Optional<String> number() {
        return number;
    }

    /** The whole heading as printed, its number included, wrapped lines joined by a space. */
    public Optional<Paragraph> heading() {
        return heading;
    }

    /** The bare names of the party groups (<i>fracties</i>) that speak in it, for instance {@code GroenLinks-PvdA}. */
    public List<String> parties() {
        return parties;
    }

    /** The members that speak in it. */
    public List<Person> members() {
        return members;
    }

    /** What it holds, in reading order. */
    public List<Block> blocks() {
        return blocks;
    }

    private List<Object> state() {
        return List.of(kind, number, heading, parties, members, blocks);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Section that && state().equals(that.state());
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, heading, blocks.size());
    }

    /** The kind and the heading. */
    @Override
    public String toString() {
        return kind + heading.map(paragraph -> " " + paragraph.text()).orElse("");
    }

    /** Makes a {@link Section}; not safe for many threads. */
    public static final class Builder {
        private final SectionKind kind;
        private @Nullable String number;
        private @Nullable Paragraph heading;
        private final List<String> parties = new ArrayList<>();
        private final List<Person> members = new ArrayList<>();
        private final List<Block> blocks = new ArrayList<>();

        private Builder(SectionKind kind) {
            this.kind = Objects.requireNonNull(kind, "kind");
        }

        /** Sets the printed number. */
        public Builder number(String printed) {
            this.number = Objects.requireNonNull(printed, "printed");
            return this;
        }

        /** Sets the heading. */
        public Builder heading(Paragraph paragraph) {
            this.heading = Objects.requireNonNull(paragraph, "paragraph");
            return this;
        }

        /** Adds a party group that speaks in it. */
        public Builder addParty(String party) {
            parties.add(Objects.requireNonNull(party, "party"));
            return this;
        }

        /** Adds a member who speaks in it. */
        public Builder addMember(Person member) {
            members.add(Objects.requireNonNull(member, "member"));
            return this;
        }

        /** Adds a block at the end. */
        public Builder add(Block block) {
            blocks.add(Objects.requireNonNull(block, "block"));
            return this;
        }

        /** Makes the section. */
        public Section build() {
            return new Section(this);
        }
    }
}

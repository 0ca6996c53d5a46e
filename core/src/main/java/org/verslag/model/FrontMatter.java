package org.verslag.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the front page says of a report as a whole. Text without a front page knows none of it; a caller may state it (see
 * {@link org.verslag.ReportReader.Builder#facts(FrontMatter)}).
 */
public final class FrontMatter {
    private static final FrontMatter EMPTY = builder().build();

    private final Optional<Chamber> chamber;
    private final Optional<String> parliamentaryYear;
    private final List<Dossier> dossiers;
    private final Optional<String> number;
    private final Optional<String> title;
    private final Optional<LocalDate> adoptedOn;
    private final Optional<String> committee;
    private final Optional<String> addressee;
    private final Optional<String> chair;
    private final Optional<String> clerk;
    private final Optional<String> publicationId;
    private final Optional<String> issn;

    private FrontMatter(Builder builder) {
        chamber = Optional.ofNullable(builder.chamber);
        parliamentaryYear = Optional.ofNullable(builder.parliamentaryYear);
        dossiers = List.copyOf(builder.dossiers);
        number = Optional.ofNullable(builder.number);
        title = Optional.ofNullable(builder.title);
        adoptedOn = Optional.ofNullable(builder.adoptedOn);
        committee = Optional.ofNullable(builder.committee);
        addressee = Optional.ofNullable(builder.addressee);
        chair = Optional.ofNullable(builder.chair);
        clerk = Optional.ofNullable(builder.clerk);
        publicationId = Optional.ofNullable(builder.publicationId);
        issn = Optional.ofNullable(builder.issn);
    }

    /** Nothing known. */
    public static FrontMatter empty() {
        return EMPTY;
    }

    /** Starts one. */
    public static Builder builder() {
        return new Builder();
    }

    /** This, and from the other what this lacks. */
    public FrontMatter orElse(FrontMatter other) {
        Builder merged = new Builder();
        merged.chamber = chamber.or(() -> other.chamber).orElse(null);
        merged.parliamentaryYear =
                parliamentaryYear.or(() -> other.parliamentaryYear).orElse(null);
        merged.dossiers.addAll(dossiers.isEmpty() ? other.dossiers : dossiers);
        merged.number = number.or(() -> other.number).orElse(null);
        merged.title = title.or(() -> other.title).orElse(null);
        merged.adoptedOn = adoptedOn.or(() -> other.adoptedOn).orElse(null);
        merged.committee = committee.or(() -> other.committee).orElse(null);
        merged.addressee = addressee.or(() -> other.addressee).orElse(null);
        merged.chair = chair.or(() -> other.chair).orElse(null);
        merged.clerk = clerk.or(() -> other.clerk).orElse(null);
        merged.publicationId = publicationId.or(() -> other.publicationId).orElse(null);
        merged.issn = issn.or(() -> other.issn).orElse(null);
        return merged.build();
    }

    /** The chamber (<i>Kamer</i>). */
    public Optional<Chamber> chamber() {
        return chamber;
    }

    /** The parliamentary year (<i>vergaderjaar</i>) as printed, for instance {@code 2023–2024}. */
    public Optional<String> parliamentaryYear() {
        return parliamentaryYear;
    }

    /** The dossiers that it stands under, in order. */
    public List<Dossier> dossiers() {
        return dossiers;
    }

    /** The number in the dossier (<i>ondernummer</i>): {@code 2784}, or letters in the Senate. */
    public Optional<String> number() {
        return number;
    }

    /** The printed type of document, for instance {@code VERSLAG VAN EEN SCHRIFTELIJK OVERLEG}. */
    public Optional<String> title() {
        return title;
    }

    /** The date of adoption (<i>vastgesteld</i>) or receipt (<i>ontvangen</i>). */
    public Optional<LocalDate> adoptedOn() {
        return adoptedOn;
    }

    /** The committee (<i>vaste commissie voor …</i>) by its bare name, for instance {@code Buitenlandse Zaken}. */
    public Optional<String> committee() {
        return committee;
    }

    /** Who is asked, as printed, for instance {@code Minister van Buitenlandse Zaken}. */
    public Optional<String> addressee() {
        return addressee;
    }

    /** The chair who signs (<i>voorzitter</i>). */
    public Optional<String> chair() {
        return chair;
    }

    /** The clerk who signs (<i>griffier</i>). */
    public Optional<String> clerk() {
        return clerk;
    }

    /** The publication id, for instance {@code kst-21501-02-2784}. */
    public Optional<String> publicationId() {
        return publicationId;
    }

    /** The serial's number, for instance {@code 0921 - 7371}. */
    public Optional<String> issn() {
        return issn;
    }

    private List<Object> state() {
        return List.of(
                chamber,
                parliamentaryYear,
                dossiers,
                number,
                title,
                adoptedOn,
                committee,
                addressee,
                chair,
                clerk,
                publicationId,
                issn);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FrontMatter that && state().equals(that.state());
    }

    @Override
    public int hashCode() {
        return state().hashCode();
    }

    /** All that is known. */
    @Override
    public String toString() {
        return state().toString();
    }

    /** Makes a {@link FrontMatter}; not safe for many threads. */
    public static final class Builder {
        private @Nullable Chamber chamber;
        private @Nullable String parliamentaryYear;
        private final List<Dossier> dossiers = new ArrayList<>();
        private @Nullable String number;
        private @Nullable String title;
        private @Nullable LocalDate adoptedOn;
        private @Nullable String committee;
        private @Nullable String addressee;
        private @Nullable String chair;
        private @Nullable String clerk;
        private @Nullable String publicationId;
        private @Nullable String issn;

        private Builder() {}

        /** Sets the chamber. */
        public Builder chamber(Chamber value) {
            chamber = Objects.requireNonNull(value, "value");
            return this;
        }

        /** Sets the parliamentary year. */
        public Builder parliamentaryYear(String value) {
            parliamentaryYear = Objects.requireNonNull(value, "value");
            return this;
        }

        /** Adds a dossier. */
        public Builder addDossier(Dossier value) {
            dossiers.add(Objects.requireNonNull(value, "value"));
            return this;
        }

        /** Sets the number in the dossier. */
        public Builder number(String value) {
            number = Objects.requireNonNull(value, "value");
            return this;
        }

        /** Sets the printed type of document. */
        public Builder title(String value) {
            title = Objects.requireNonNull(value, "value");
            return this;
        }

        /** Sets the date of adoption or receipt. */
        public Builder adoptedOn(LocalDate value) {
            adoptedOn = Objects.requireNonNull(value, "value");
            return this;
        }

        /** Sets the committee. */
        public Builder committee(String value) {
            committee = Objects.requireNonNull(value, "value");
            return this;
        }

        /** Sets who is asked. */
        public Builder addressee(String value) {
            addressee = Objects.requireNonNull(value, "value");
            return this;
        }

        /** Sets the chair. */
        public Builder chair(String value) {
            chair = Objects.requireNonNull(value, "value");
            return this;
        }

        /** Sets the clerk. */
        public Builder clerk(String value) {
            clerk = Objects.requireNonNull(value, "value");
            return this;
        }

        /** Sets the publication id. */
        public Builder publicationId(String value) {
            publicationId = Objects.requireNonNull(value, "value");
            return this;
        }

        /** Sets the ISSN. */
        public Builder issn(String value) {
            issn = Objects.requireNonNull(value, "value");
            return this;
        }

        /** Makes it. */
        public FrontMatter build() {
            return new FrontMatter(this);
        }
    }
}

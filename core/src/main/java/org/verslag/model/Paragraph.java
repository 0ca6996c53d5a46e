package org.verslag.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph: plain text with lines and broken words joined again and footnote marks taken out. Styles and mentions
 * point into the text by UTF-16 offset.
 */
public final class Paragraph implements Content {
    private final String id;
    private final String text;
    private final List<Emphasis> emphases;
    private final List<Mention> mentions;
    private final Optional<String> listMarker;
    private final Location location;

    private Paragraph(Builder builder) {
        id = builder.id;
        text = builder.text;
        emphases = List.copyOf(builder.emphases);
        mentions = List.copyOf(builder.mentions);
        listMarker = Optional.ofNullable(builder.listMarker);
        location = builder.location;
    }

    /** Starts a paragraph with an id that is unique in its report. */
    public static Builder builder(String id, String text) {
        return new Builder(id, text);
    }

    /** A builder that starts from this paragraph. */
    public Builder toBuilder() {
        Builder copy = new Builder(id, text).location(location);
        emphases.forEach(copy::addEmphasis);
        mentions.forEach(copy::addMention);
        listMarker.ifPresent(copy::listMarker);
        return copy;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String text() {
        return text;
    }

    /** Stretches in another style, in order. */
    public List<Emphasis> emphases() {
        return emphases;
    }

    /** What the text names, ordered by start. */
    public List<Mention> mentions() {
        return mentions;
    }

    /** The bullet or number of a list item, for instance {@code –} or {@code a.}; it is part of the text too. */
    public Optional<String> listMarker() {
        return listMarker;
    }

    @Override
    public Location location() {
        return location;
    }

    private List<Object> state() {
        return List.of(id, text, emphases, mentions, listMarker, location);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Paragraph that && state().equals(that.state());
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, text);
    }

    /** The id and the text. */
    @Override
    public String toString() {
        return id + ": " + text;
    }

    /** Makes a {@link Paragraph}; not safe for many threads. */
    public static final class Builder {
        private final String id;
        private final String text;
        private final List<Emphasis> emphases = new ArrayList<>();
        private final List<Mention> mentions = new ArrayList<>();
        private @Nullable String listMarker;
        private Location location = Location.unknown();

        private Builder(String id, String text) {
            this.id = Objects.requireNonNull(id, "id");
            this.text = Objects.requireNonNull(text, "text");
        }

        /** Adds a stretch of style. */
        public Builder addEmphasis(Emphasis emphasis) {
            emphases.add(emphasis);
            return this;
        }

        /** Adds a mention. */
        public Builder addMention(Mention mention) {
            mentions.add(mention);
            return this;
        }

        /** Marks this as a list item with the bullet or number that its text starts with. */
        public Builder listMarker(String marker) {
            this.listMarker = Objects.requireNonNull(marker, "marker");
            return this;
        }

        /** Sets the place in the source. */
        public Builder location(Location place) {
            this.location = Objects.requireNonNull(place, "place");
            return this;
        }

        /**
         * Makes the paragraph.
         *
         * @throws IllegalArgumentException if a style or mention reaches beyond the text, or the text does not start with
         *     the list marker
         */
        public Paragraph build() {
            for (Emphasis emphasis : emphases) {
                checkRange(emphasis.start(), emphasis.end());
            }
            for (Mention mention : mentions) {
                checkRange(mention.start(), mention.end());
            }
            if (listMarker != null && !text.startsWith(listMarker)) {
                throw new IllegalArgumentException("paragraph " + id + " does not start with " + listMarker);
            }
            mentions.sort((a, b) -> Integer.compare(a.start(), b.start()));
            return new Paragraph(this);
        }

        private void checkRange(int start, int end) {
            if (start < 0 || end < start || end > text.length()) {
                throw new IllegalArgumentException("paragraph " + id + " has " + text.length()
                        + " units; a style or mention from " + start + " to " + end + " does not fit in it");
            }
        }
    }
}

package org.verslag.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A report as data, in two views of one thing: the document in reading order ({@link #sections()}) and the questions with
 * their answers ({@link #exchanges()}). Every word stands in it once.
 */
public final class Report {
    private final String name;
    private final Optional<String> source;
    private final ReportType type;
    private final FrontMatter frontMatter;
    private final List<Section> sections;
    private final List<Exchange> exchanges;
    private final List<Footnote> footnotes;
    private final List<PageInfo> pages;
    private final List<Furniture> furniture;
    private final List<Diagnostic> diagnostics;

    private Report(Builder builder) {
        name = builder.name;
        source = Optional.ofNullable(builder.source);
        type = builder.type;
        frontMatter = builder.frontMatter;
        sections = List.copyOf(builder.sections);
        exchanges = List.copyOf(builder.exchanges);
        footnotes = List.copyOf(builder.footnotes);
        pages = List.copyOf(builder.pages);
        furniture = List.copyOf(builder.furniture);
        diagnostics = List.copyOf(builder.diagnostics);
    }

    /** Starts a report. */
    public static Builder builder(String name, ReportType type) {
        return new Builder(name, type);
    }

    /** A builder that starts from this report. */
    public Builder toBuilder() {
        return toBuilder(name);
    }

    private Builder toBuilder(String newName) {
        Builder copy = new Builder(newName, type).frontMatter(frontMatter);
        copy.source = source.orElse(null);
        copy.sections.addAll(sections);
        copy.exchanges.addAll(exchanges);
        copy.footnotes.addAll(footnotes);
        copy.pages.addAll(pages);
        copy.furniture.addAll(furniture);
        copy.diagnostics.addAll(diagnostics);
        return copy;
    }

    /** The same report under another name. */
    public Report withName(String newName) {
        return toBuilder(newName).build();
    }

    /** What it is called in tables and messages: the source's name without its extension, or what the caller gave. */
    public String name() {
        return name;
    }

    /** The file name of the source, with its extension and without folders, where there is one. */
    public Optional<String> source() {
        return source;
    }

    /** What kind of report it is. */
    public ReportType type() {
        return type;
    }

    /** What its front page says. */
    public FrontMatter frontMatter() {
        return frontMatter;
    }

    /** The document in reading order. */
    public List<Section> sections() {
        return sections;
    }

    /** The questions with their answers, in reading order of the questions. */
    public List<Exchange> exchanges() {
        return exchanges;
    }

    /** The footnotes, in reading order. */
    public List<Footnote> footnotes() {
        return footnotes;
    }

    /** The footnote with this id. */
    public Optional<Footnote> footnote(String id) {
        return footnotes.stream().filter(note -> note.id().equals(id)).findFirst();
    }

    /** The pages of the source; empty for formats without. */
    public List<PageInfo> pages() {
        return pages;
    }

    /** What belongs to the pages and not to the report. */
    public List<Furniture> furniture() {
        return furniture;
    }

    /** What was missing or unsure, in the order of the steps that found it. */
    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    /**
     * Whether the other report says the same: type, structure, exchanges, footnotes, to the letter. Places, pages, styles,
     * mentions other than footnote marks, ids, front matter, furniture, diagnostics and the name are left out: that is what
     * "the same report in another form" means.
     */
    public boolean sameContent(Report other) {
        return ReportOutline.of(this).equals(ReportOutline.of(other));
    }

    /** Calls the action for each paragraph of the body once, in reading order; headings and labels are among them. */
    public void forEachParagraph(Consumer<? super Paragraph> action) {
        sections.forEach(section -> ParagraphWalk.section(section, action));
    }

    private List<Object> state() {
        return List.of(name, source, type, frontMatter, sections, exchanges, footnotes, pages, furniture, diagnostics);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Report that && state().equals(that.state());
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, type, exchanges);
    }

    /** The name, the type and how many exchanges it holds. */
    @Override
    public String toString() {
        return name + " (" + type.label() + ", " + exchanges.size() + " exchanges)";
    }

    /** Makes a {@link Report}; not safe for many threads. */
    public static final class Builder {
        private final String name;
        private final ReportType type;
        private @Nullable String source;
        private FrontMatter frontMatter = FrontMatter.empty();
        private final List<Section> sections = new ArrayList<>();
        private final List<Exchange> exchanges = new ArrayList<>();
        private final List<Footnote> footnotes = new ArrayList<>();
        private final List<PageInfo> pages = new ArrayList<>();
        private final List<Furniture> furniture = new ArrayList<>();
        private final List<Diagnostic> diagnostics = new ArrayList<>();

        private Builder(String name, ReportType type) {
            this.name = Objects.requireNonNull(name, "name");
            this.type = Objects.requireNonNull(type, "type");
        }

        /** Sets the file name of the source. */
        public Builder source(String fileName) {
            this.source = Objects.requireNonNull(fileName, "fileName");
            return this;
        }

        /** Sets what the front page says. */
        public Builder frontMatter(FrontMatter facts) {
            this.frontMatter = Objects.requireNonNull(facts, "facts");
            return this;
        }

        /** Adds a section of the top level. */
        public Builder addSection(Section section) {
            sections.add(Objects.requireNonNull(section, "section"));
            return this;
        }

        /** Adds an exchange. */
        public Builder addExchange(Exchange exchange) {
            exchanges.add(Objects.requireNonNull(exchange, "exchange"));
            return this;
        }

        /** Adds a footnote. */
        public Builder addFootnote(Footnote footnote) {
            footnotes.add(Objects.requireNonNull(footnote, "footnote"));
            return this;
        }

        /** Adds a page. */
        public Builder addPage(PageInfo page) {
            pages.add(Objects.requireNonNull(page, "page"));
            return this;
        }

        /** Adds a piece of furniture. */
        public Builder addFurniture(Furniture piece) {
            furniture.add(Objects.requireNonNull(piece, "piece"));
            return this;
        }

        /** Adds a diagnostic. */
        public Builder addDiagnostic(Diagnostic diagnostic) {
            diagnostics.add(Objects.requireNonNull(diagnostic, "diagnostic"));
            return this;
        }

        /**
         * Makes the report.
         *
         * @throws IllegalArgumentException if an id stands twice, a footnote mark points to a note that is not there, or an
         *     exchange uses a paragraph that does not stand so in the document or that it or another exchange uses already; the
         *     message names the id
         */
        public Report build() {
            Report report = new Report(this);
            ReportConsistency.check(report);
            return report;
        }
    }
}

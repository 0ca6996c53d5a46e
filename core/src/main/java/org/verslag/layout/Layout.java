package org.verslag.layout;

import java.util.List;
import java.util.Objects;
import org.verslag.model.Diagnostic;
import org.verslag.model.FrontMatter;
import org.verslag.model.PageInfo;

/**
 * A source as lines with evidence.
 *
 * @param lines in reading order
 * @param pages the pages; empty where the format has none. Printed page numbers are the recogniser's work: leave them out
 * @param facts what the format itself says of the report as a whole, such as metadata that can be trusted; mostly empty
 * @param diagnostics what the parser had to repair or leave out
 */
public record Layout(List<Line> lines, List<PageInfo> pages, FrontMatter facts, List<Diagnostic> diagnostics) {
    /** Copies the lists. */
    public Layout {
        lines = List.copyOf(lines);
        pages = List.copyOf(pages);
        diagnostics = List.copyOf(diagnostics);
        Objects.requireNonNull(facts, "facts");
    }

    /** Lines alone. */
    public static Layout of(List<Line> lines) {
        return new Layout(lines, List.of(), FrontMatter.empty(), List.of());
    }
}

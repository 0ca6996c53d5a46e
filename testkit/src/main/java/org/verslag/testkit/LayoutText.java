package org.verslag.testkit;

import java.util.List;
import org.verslag.layout.Layout;
import org.verslag.layout.Line;

/** A layout as a comparable value: lines have no equality of their own. */
final class LayoutText {

    private LayoutText() {}

    static Object of(Layout layout) {
        return List.of(
                layout.lines().stream().map(LayoutText::line).toList(),
                layout.pages(),
                layout.facts(),
                layout.diagnostics());
    }

    private static Object line(Line line) {
        return List.of(
                line.text(),
                line.region(),
                line.indent(),
                line.gapBefore(),
                line.fill(),
                line.size(),
                line.end(),
                line.runs(),
                line.certainties());
    }
}

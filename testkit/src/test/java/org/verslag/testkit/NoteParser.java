package org.verslag.testkit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.verslag.layout.Layout;
import org.verslag.layout.Line;
import org.verslag.model.ReadException;
import org.verslag.spi.Confidence;
import org.verslag.spi.LayoutParser;
import org.verslag.spi.ParseContext;
import org.verslag.spi.Source;

/** A parser that keeps the contract, of a format that starts with a word of its own; the tests break it in one place each. */
class NoteParser implements LayoutParser {
    static final String MAGIC = "#NOTE";

    @Override
    public String id() {
        return "note";
    }

    @Override
    public String description() {
        return "Notes";
    }

    @Override
    public List<String> mediaTypes() {
        return List.of("text/x-note");
    }

    @Override
    public Confidence confidence(Source source) throws IOException {
        String head = new String(source.head(MAGIC.length()), StandardCharsets.UTF_8);
        return head.equals(MAGIC) ? Confidence.CERTAIN : Confidence.NONE;
    }

    @Override
    public Layout parse(Source source, ParseContext context) throws IOException {
        context.checkTime();
        String text = new String(source.bytes(), StandardCharsets.UTF_8);
        if (!text.startsWith(MAGIC)) {
            throw new ReadException(ReadException.Reason.DAMAGED, source.name(), source.name() + ": is no note");
        }
        List<Line> lines = new ArrayList<>();
        text.lines().skip(1).forEach(line -> lines.add(line(line)));
        return Layout.of(lines);
    }

    Line line(String text) {
        return Line.builder(text).build();
    }
}

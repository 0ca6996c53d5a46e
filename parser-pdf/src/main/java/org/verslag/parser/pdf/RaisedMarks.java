package org.verslag.parser.pdf;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.verslag.layout.Run;

/** The raised figures behind words, which point to footnotes. */
final class RaisedMarks {
    private static final Pattern FIGURES = Pattern.compile("[0-9]{1,3}");

    private RaisedMarks() {}

    /** Adds the numbers of a line's marks: "¹,²" has two. */
    static void collect(TextLine line, Set<String> marks) {
        LineText text = line.text();
        for (Run run : text.runs()) {
            if (run.start() > 0 && run.styles().contains(Run.Style.RAISED)) {
                Matcher figures = FIGURES.matcher(text.text()).region(run.start(), run.end());
                while (figures.find()) {
                    marks.add(figures.group());
                }
            }
        }
    }
}

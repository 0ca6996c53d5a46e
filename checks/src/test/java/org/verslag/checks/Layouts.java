package org.verslag.checks;

import java.io.IOException;
import java.util.List;
import org.verslag.Plugins;
import org.verslag.layout.Line;
import org.verslag.spi.Confidence;
import org.verslag.spi.LayoutParser;
import org.verslag.spi.ParseContext;
import org.verslag.spi.ReadLimits;
import org.verslag.spi.Source;

/** What the recogniser gets to see of a source. */
public final class Layouts {

    private Layouts() {}

    /** The lines that the parser gives which is surest of the source. */
    public static List<Line> lines(Source source) throws IOException {
        LayoutParser best = null;
        Confidence bestConfidence = Confidence.NONE;
        for (Plugins.Plugin<?> plugin : Plugins.standard().parsers()) {
            if (plugin.service() instanceof LayoutParser parser) {
                Confidence confidence = parser.confidence(source);
                if (confidence.compareTo(bestConfidence) > 0) {
                    best = parser;
                    bestConfidence = confidence;
                }
            }
        }
        if (best == null) {
            throw new IllegalArgumentException("nobody reads " + source.name());
        }
        return best.parse(source, new Unlimited()).lines();
    }

    private record Unlimited() implements ParseContext {
        @Override
        public ReadLimits limits() {
            return ReadLimits.defaults();
        }

        @Override
        public void checkTime() {}
    }
}

package org.verslag.testkit;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.verslag.model.ReadException;
import org.verslag.spi.Confidence;
import org.verslag.spi.LayoutParser;
import org.verslag.spi.ParseContext;
import org.verslag.spi.ReadLimits;
import org.verslag.spi.ReportParser;
import org.verslag.spi.Source;
import org.verslag.spi.SourceParser;

/**
 * Checks that a parser keeps the promises of {@link LayoutParser} or {@link ReportParser}. Call it from a test:
 *
 * <pre>{@code
 * @Test
 * void keepsTheContract() throws IOException {
 *     byte[] sample = Files.readAllBytes(Path.of("src/test/resources/voorbeeld.docx"));
 *     ParserContract.check(new MyParser(), List.of(new MemorySource("voorbeeld.docx", sample)));
 * }
 * }</pre>
 *
 * <p>Checked are: its id, description and media types; that it claims the samples, and neither empty nor random bytes nor other
 * formats, without reading all of a source; that it gives the same result each time and in many threads at once; that it throws
 * nothing but {@link IOException} when a source is cut off or holds something else; that it changes no bytes and passes the end
 * of the time on. What the result says is for your own tests.
 */
public final class ParserContract {
    private static final int CUTS = 16;

    private final SourceParser parser;
    private final String who;

    private ParserContract(SourceParser parser) {
        this.parser = parser;
        who = parser.getClass().getName();
    }

    /**
     * Checks a parser.
     *
     * @param samples sources of its format, at least one, that it reads
     * @throws AssertionError if a promise is broken, saying which and for what source
     * @throws IllegalArgumentException if there is no sample
     */
    public static void check(SourceParser parser, List<? extends Source> samples) {
        if (samples.isEmpty()) {
            throw new IllegalArgumentException("give at least one sample of the format");
        }
        ParserContract contract = new ParserContract(parser);
        contract.checkDescription();
        for (Source sample : samples) {
            contract.checkClaim(sample);
            contract.checkRepetition(sample);
            contract.checkDeadline(sample);
            contract.checkCuts(sample);
        }
        for (ForeignSources.Foreign foreign : ForeignSources.all()) {
            contract.checkForeign(foreign);
        }
    }

    private void checkDescription() {
        Broken.requireId(parser.id(), who);
        Broken.requireOneLine(parser.description(), who, "its description");
        Broken.require(!parser.mediaTypes().isEmpty(), who, "names no media type");
        parser.mediaTypes().forEach(type -> Broken.requireMediaType(type, who));
        parser.fileExtensions().forEach(extension -> Broken.requireExtension(extension, who));
    }

    private Confidence confidence(Source source) {
        try {
            return parser.confidence(new HeadOnly(source, who));
        } catch (IOException | RuntimeException | LinkageError | StackOverflowError e) {
            throw Broken.promise(who, "cannot say whether it reads " + source.name(), e);
        }
    }

    private void checkClaim(Source sample) {
        Broken.require(
                confidence(sample) != Confidence.NONE,
                who,
                "does not claim " + sample.name() + ", a sample of its format");
    }

    private void checkForeign(ForeignSources.Foreign foreign) {
        Source source = foreign.source();
        boolean own = foreign.mediaTypes().stream().anyMatch(parser.mediaTypes()::contains);
        Confidence confidence = confidence(source);
        Broken.require(
                own || confidence.compareTo(Confidence.POSSIBLE) <= 0,
                who,
                "is " + confidence + " that '" + source.name() + "' is of its format, and it is not");
        attempt(source);
    }

    private void checkRepetition(Source sample) {
        byte[] before = bytes(sample).clone();
        Object first = parse(sample);
        Broken.require(Arrays.equals(before, bytes(sample)), who, "changes the bytes of " + sample.name());
        Broken.require(first.equals(parse(sample)), who, "gives another result the second time for " + sample.name());
        Broken.requireSameInThreads(first, who, sample.name(), () -> parse(sample));
    }

    private Object parse(Source source) {
        try {
            return read(source, new NoDeadline());
        } catch (IOException | RuntimeException | LinkageError | StackOverflowError e) {
            throw Broken.promise(who, "cannot read " + source.name(), e);
        }
    }

    /** Content may be refused, with an exception that says so, but nothing may go wrong beyond that. */
    private void attempt(Source source) {
        try {
            read(source, new NoDeadline());
        } catch (IOException e) {
            Broken.require(
                    e.getMessage() != null && !e.getMessage().isBlank(),
                    who,
                    "refuses " + source.name() + " without a message");
        } catch (RuntimeException | LinkageError | StackOverflowError e) {
            throw Broken.promise(who, "throws something other than an IOException for " + source.name(), e);
        }
    }

    private void checkCuts(Source sample) {
        byte[] all = bytes(sample);
        for (int i = 0; i < CUTS; i++) {
            int length = (int) ((long) all.length * i / CUTS);
            attempt(new MemorySource(sample.name() + ", cut after " + length + " bytes", Arrays.copyOf(all, length)));
        }
    }

    private void checkDeadline(Source sample) {
        ReadException over = new ReadException(
                ReadException.Reason.LIMIT_REACHED, sample.name(), "the time for this source is over");
        try {
            read(sample, new Expired(over));
        } catch (ReadException e) {
            Broken.require(
                    e.reason() == ReadException.Reason.LIMIT_REACHED,
                    who,
                    "tells of " + e.reason() + " when the time for " + sample.name() + " is over");
        } catch (IOException | RuntimeException e) {
            throw Broken.promise(who, "does not pass on that the time for " + sample.name() + " is over", e);
        }
    }

    private Object read(Source source, ParseContext context) throws IOException {
        if (parser instanceof LayoutParser layoutParser) {
            return LayoutText.of(layoutParser.parse(source, context));
        }
        return ((ReportParser) parser).parse(source, context);
    }

    private byte[] bytes(Source source) {
        try {
            return source.bytes();
        } catch (IOException e) {
            throw Broken.promise(who, "the sample " + source.name() + " cannot be read", e);
        }
    }

    private record NoDeadline() implements ParseContext {
        @Override
        public ReadLimits limits() {
            return ReadLimits.defaults();
        }

        @Override
        public void checkTime() {}
    }

    private record Expired(ReadException over) implements ParseContext {
        @Override
        public ReadLimits limits() {
            return ReadLimits.defaults();
        }

        @Override
        public void checkTime() throws ReadException {
            throw over;
        }
    }
}

package org.verslag.benchmark;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.verslag.Verslag;
import org.verslag.layout.Layout;
import org.verslag.model.Report;
import org.verslag.parser.text.TextLayoutParser;

/** A text report from its bytes in memory: read as a whole, and by the parser alone. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class TextBenchmark {
    /** The path of the report; {@link Main} gives those that are there. */
    @Param("examples/written-consultation.txt")
    public String text = "";

    private Input input = Input.none();

    /** Loads the bytes. */
    @Setup
    public void load() throws IOException {
        input = Input.of(text);
    }

    /** All of it: bytes to report. */
    @Benchmark
    public Report read() throws IOException {
        return Verslag.read(input.bytes(), input.name());
    }

    /** Bytes to lines with evidence, without the recogniser. */
    @Benchmark
    public Layout layout() throws IOException {
        return new TextLayoutParser().parse(input, input);
    }
}

package org.verslag.benchmark;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
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
import org.verslag.parser.pdf.PdfLayoutParser;

/** A PDF report from its bytes in memory: read as a whole, by the parser alone, and by what PDFBox has. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class PdfBenchmark {
    /** The path of the report; {@link Main} gives those that are there. */
    @Param("examples/written-consultation.pdf")
    public String pdf = "";

    private Input input = Input.none();

    /** Loads the bytes. */
    @Setup
    public void load() throws IOException {
        input = Input.of(pdf);
    }

    /** All of it: bytes to report. */
    @Benchmark
    public Report read() throws IOException {
        return Verslag.read(input.bytes(), input.name());
    }

    /** Bytes to lines with evidence, without the recogniser. */
    @Benchmark
    public Layout layout() throws IOException {
        return new PdfLayoutParser().parse(input, input);
    }

    /** PDFBox's plain text: what all the others are measured against. */
    @Benchmark
    public String stripper() throws IOException {
        try (PDDocument document = Loader.loadPDF(input.bytes())) {
            return new PDFTextStripper().getText(document);
        }
    }

    /** The floor: opens the document and splits its pages' streams into tokens. */
    @Benchmark
    public int tokens() throws IOException {
        int count = 0;
        try (PDDocument document = Loader.loadPDF(input.bytes())) {
            for (PDPage page : document.getPages()) {
                PDFStreamParser parser = new PDFStreamParser(page);
                while (parser.parseNextToken() != null) {
                    count++;
                }
            }
        }
        return count;
    }
}

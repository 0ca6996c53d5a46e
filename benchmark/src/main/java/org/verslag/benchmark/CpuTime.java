package org.verslag.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * What reading costs in processor time of its thread, beside PDFBox's plain text, in turns in one JVM. For a machine that is
 * busy with other things: unlike the clock, this hardly sees them.
 */
public final class CpuTime {
    private static final int WARM_UP = 80;
    private static final int ROUNDS = 80;
    private static final double NANOS = 1e6;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private interface Work {
        Object run() throws IOException;
    }

    private CpuTime() {}

    /**
     * Prints a line a report.
     *
     * @param args the reports; none for those that are there
     */
    public static void main(String[] args) throws IOException {
        List<String> files = args.length > 0 ? List.of(args) : Samples.pdfs();
        System.out.println("| ms of processor time, median (least) | read | stripper | read / stripper |");
        System.out.println("|---|---|---|---|");
        for (String file : files) {
            PdfBenchmark benchmark = new PdfBenchmark();
            benchmark.pdf = file;
            benchmark.load();
            List<Double> read = new ArrayList<>();
            List<Double> stripper = new ArrayList<>();
            for (int i = 0; i < WARM_UP + ROUNDS; i++) {
                double one = measure(benchmark::read);
                double other = measure(benchmark::stripper);
                if (i >= WARM_UP) {
                    read.add(one);
                    stripper.add(other);
                }
            }
            Collections.sort(read);
            Collections.sort(stripper);
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %.1f (%.1f) | %.1f (%.1f) | %.2f (%.2f) |%n",
                    file.substring(file.lastIndexOf('/') + 1),
                    median(read),
                    read.get(0),
                    median(stripper),
                    stripper.get(0),
                    median(read) / median(stripper),
                    read.get(0) / stripper.get(0));
        }
    }

    private static double measure(Work work) throws IOException {
        long start = THREADS.getCurrentThreadCpuTime();
        Object result = work.run();
        double time = (THREADS.getCurrentThreadCpuTime() - start) / NANOS;
        if (result.hashCode() == 0) {
            // The work must not be optimised away
            System.out.print("");
        }
        return time;
    }

    private static double median(List<Double> sorted) {
        return sorted.get(sorted.size() / 2);
    }
}

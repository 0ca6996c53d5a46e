package org.verslag.benchmark;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.RunResult;

/** The figures by report, as the README of this module shows them. */
final class ResultTable {
    private static final List<String> COLUMNS = List.of("read", "layout", "stripper", "tokens");

    private ResultTable() {}

    static String of(Collection<RunResult> results) {
        Map<String, Map<String, Double>> reports = new TreeMap<>();
        for (RunResult result : results) {
            BenchmarkParams params = result.getParams();
            String report = params.getParam(params.getParamsKeys().contains("pdf") ? "pdf" : "text");
            String benchmark = params.getBenchmark();
            reports.computeIfAbsent(String.valueOf(Path.of(report).getFileName()), name -> new TreeMap<>())
                    .put(
                            benchmark.substring(benchmark.lastIndexOf('.') + 1),
                            result.getPrimaryResult().getScore());
        }
        StringBuilder table =
                new StringBuilder("\n| ms a document | read | layout | stripper | tokens | read / stripper |");
        table.append("\n|---|---|---|---|---|---|");
        reports.forEach((report, figures) -> {
            table.append("\n| ").append(report);
            COLUMNS.forEach(column -> table.append(" | ").append(cell("%.1f", figures.get(column))));
            table.append(" | ")
                    .append(cell("%.2f", ratio(figures.get("read"), figures.get("stripper"))))
                    .append(" |");
        });
        return table.toString();
    }

    private static @Nullable Double ratio(@Nullable Double part, @Nullable Double whole) {
        return part == null || whole == null ? null : (Double) (part / whole);
    }

    private static String cell(String format, @Nullable Double figure) {
        return figure == null ? "" : String.format(Locale.ROOT, format, figure);
    }
}

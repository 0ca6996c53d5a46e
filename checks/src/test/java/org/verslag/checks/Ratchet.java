package org.verslag.checks;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.verslag.checks.Scorer.Share;

/** The figures that were reached, as they stand in {@code ratchet.csv}: they may neither fall nor rise unnoticed. */
final class Ratchet {
    static final String FILE = "checks/src/test/resources/ratchet.csv";

    private final Map<String, Map<String, Share>> recorded = new LinkedHashMap<>();

    private Ratchet() {}

    static Ratchet load() throws IOException {
        Ratchet ratchet = new Ratchet();
        try (InputStream in = Ratchet.class.getResourceAsStream("/ratchet.csv");
                CsvReader<NamedCsvRecord> reader =
                        CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (NamedCsvRecord row : reader) {
                ratchet.record(row.getField("report"), row.getField("figure"), Share.parse(row.getField("value")));
            }
        }
        return ratchet;
    }

    void record(String report, String figure, Share value) {
        recorded.computeIfAbsent(report, name -> new LinkedHashMap<>()).put(figure, value);
    }

    Map<String, Share> of(String report) {
        return recorded.getOrDefault(report, Map.of());
    }

    /** What differs from the record, a line each; empty if nothing does. */
    List<String> changes(String report, Map<String, Share> reached) {
        List<String> changes = new ArrayList<>();
        Map<String, Share> before = of(report);
        reached.forEach((figure, share) -> {
            Share old = before.get(figure);
            if (old == null) {
                changes.add(figure + " is " + share + " and was not recorded");
            } else if (!old.equals(share)) {
                int direction = Double.compare(share.value(), old.value());
                changes.add(figure + (direction < 0 ? " fell" : direction > 0 ? " rose" : " changed") + " from " + old
                        + " to " + share);
            }
        });
        before.forEach((figure, share) -> {
            if (!reached.containsKey(figure)) {
                changes.add(figure + " was " + share + " and is no longer judged");
            }
        });
        return changes;
    }

    /** The lines of the file for one report. */
    static String lines(String report, Map<String, Share> reached) {
        StringBuilder lines = new StringBuilder();
        reached.forEach((figure, share) -> lines.append(report + "," + figure + "," + share + "\n"));
        return lines.toString();
    }
}

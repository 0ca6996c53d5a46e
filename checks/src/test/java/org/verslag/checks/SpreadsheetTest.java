package org.verslag.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verslag.Verslag;
import org.verslag.model.Report;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** Tables opened for real, in LibreOffice. {@code .ci/install-libreoffice} installs it where that can be done. */
class SpreadsheetTest {
    private static final long PATIENCE_SECONDS = 120;

    /** Separator, quote, UTF-8, from the first line on, formats of columns, language, quoted cells as text, numbers found. */
    private static final String IMPORT = "CSV:%d,34,76,1,%s,0,false,true";

    @TempDir
    static Path folder;

    @BeforeAll
    static void needsLibreOffice() throws IOException, InterruptedException {
        boolean there = !System.getProperty("os.name").startsWith("Windows")
                && new ProcessBuilder("sh", "-c", "command -v soffice").start().waitFor() == 0;
        assumeThat(there).as("SKIPPED: no LibreOffice (soffice)").isTrue();
    }

    /** As a double click opens it, with all that a spreadsheet makes of numbers and dates by itself. */
    @ParameterizedTest
    @ValueSource(strings = {"exchanges", "paragraphs", "references", "footnotes"})
    void aDoubleClickShowsEveryCellAsItIs(String table) throws Exception {
        Path csv = folder.resolve(table + ".csv");
        Report report = Verslag.read(Project.root().resolve("examples/written-consultation.txt"));
        Verslag.exporter("csv")
                .option("table", table)
                .option("dialect", "excel")
                .write(report, csv);

        assertThat(opened(csv, IMPORT.formatted((int) ';', ""))).isEqualTo(cells(csv, ';'));
    }

    /** As a program or a careful user imports it: every column is text. */
    @Test
    void importedAsTextEveryCellIsAsItIs() throws Exception {
        Path csv = folder.resolve("text.csv");
        String odd = Project.example()
                .replace(
                        "Kan zij daarbij ook",
                        "Kan \"zij\"; 'daarbij', 2-3 of 007 =1+1 <b>\u00e9\u0131\u4e2d</b> & ook");
        Report report = Verslag.read(odd.getBytes(StandardCharsets.UTF_8), "odd.txt");
        Verslag.exporter("csv").write(report, csv);
        List<List<String>> expected = cells(csv, ',');
        String text = IntStream.rangeClosed(1, expected.get(0).size())
                .mapToObj(column -> column + "/2")
                .collect(Collectors.joining("/"));

        assertThat(opened(csv, IMPORT.formatted((int) ',', text))).isEqualTo(expected);
    }

    private static List<List<String>> cells(Path csv, char separator) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator)
                .ofCsvRecord(Files.readString(csv).replace("\uFEFF", ""))) {
            reader.forEach(row -> rows.add(trimmed(new ArrayList<>(row.getFields()))));
        }
        return rows;
    }

    private static List<List<String>> opened(Path csv, String filter) throws Exception {
        Process process = new ProcessBuilder(
                        "soffice",
                        "--headless",
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--infilter=" + filter,
                        "--convert-to",
                        "fods",
                        "--outdir",
                        folder.toString(),
                        csv.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("soffice.log").toFile())
                .start();
        assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        String name = csv.getFileName().toString().replace(".csv", ".fods");
        NodeList rows = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(folder.resolve(name).toFile())
                .getElementsByTagName("table:table-row");
        List<List<String>> table = new ArrayList<>();
        for (int i = 0; i < rows.getLength(); i++) {
            List<String> row = new ArrayList<>();
            for (Element cell : elements(rows.item(i))) {
                String repeated = cell.getAttribute("table:number-columns-repeated");
                // The empty cells to the sheet's right edge are of no interest
                int times = repeated.isEmpty() ? 1 : Math.min(100, Integer.parseInt(repeated));
                String text = elements(cell).stream().map(SpreadsheetTest::text).collect(Collectors.joining("\n"));
                IntStream.range(0, times).forEach(time -> row.add(text));
            }
            table.add(trimmed(row));
        }
        table.removeIf(List::isEmpty);
        return table;
    }

    /** A paragraph's text; several spaces in a row are an element. */
    private static String text(Node paragraph) {
        StringBuilder text = new StringBuilder();
        for (Node node = paragraph.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                String count = element.getAttribute("text:c");
                switch (element.getTagName()) {
                    case "text:s" -> text.append(" ".repeat(count.isEmpty() ? 1 : Integer.parseInt(count)));
                    case "text:tab" -> text.append('\t');
                    case "text:line-break" -> text.append('\n');
                    default -> text.append(text(element));
                }
            } else {
                text.append(node.getNodeValue());
            }
        }
        return text.toString();
    }

    private static List<Element> elements(Node parent) {
        List<Element> elements = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                elements.add(element);
            }
        }
        return elements;
    }

    private static List<String> trimmed(List<String> row) {
        while (!row.isEmpty() && row.get(row.size() - 1).isEmpty()) {
            row.remove(row.size() - 1);
        }
        return row;
    }
}

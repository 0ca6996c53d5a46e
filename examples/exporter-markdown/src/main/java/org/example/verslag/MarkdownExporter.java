package org.example.verslag;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.verslag.model.Block;
import org.verslag.model.Content;
import org.verslag.model.DocumentReference;
import org.verslag.model.Emphasis;
import org.verslag.model.Emphasis.Style;
import org.verslag.model.Footnote;
import org.verslag.model.FootnoteMark;
import org.verslag.model.FrontMatter;
import org.verslag.model.Mention;
import org.verslag.model.Paragraph;
import org.verslag.model.Report;
import org.verslag.model.Section;
import org.verslag.model.Table;
import org.verslag.model.TableCell;
import org.verslag.model.TextBlock;
import org.verslag.model.TextBlockKind;
import org.verslag.spi.ExportOptions;
import org.verslag.spi.ReportExporter;
import org.verslag.spi.ReportWriter;
import org.verslag.spi.Sink;

/**
 * Writes a report as a Markdown document to read: headings, questions as quotations, answers under them, footnotes, tables and
 * links. It holds no state, so many threads may share it; what belongs to one report is in {@link Document}.
 */
public final class MarkdownExporter implements ReportExporter {

    /** Made by {@link java.util.ServiceLoader}. */
    public MarkdownExporter() {}

    @Override
    public String id() {
        return "markdown";
    }

    @Override
    public String description() {
        return "A document to read, with headings, questions as quotations, footnotes and links";
    }

    @Override
    public String mediaType() {
        return "text/markdown";
    }

    @Override
    public String fileExtension() {
        return "md";
    }

    /** Footnotes are numbered through a file, so each report has a file of its own. */
    @Override
    public boolean holdsManyReports() {
        return false;
    }

    @Override
    public ReportWriter open(Sink sink, ExportOptions options) {
        return new ReportWriter() {
            @Override
            public void write(Report report) throws IOException {
                OutputStream out = sink.open("report.md");
                out.write(new Document(report).text().getBytes(StandardCharsets.UTF_8));
            }

            @Override
            public void close() {
                // Nothing is held back, and the sink closes its streams
            }
        };
    }

    /** One report as it becomes text: blocks with an empty line between them. */
    private static final class Document {
        private static final int DEEPEST_HEADING = 6;
        private static final String SPECIAL = "([\\\\`*_~<>&|\\[\\]])";
        private static final String SPECIAL_AT_THE_START = "(?md)^(\\d*)([-+#=.)])";

        private final Report report;
        private final List<String> blocks = new ArrayList<>();
        /** By id, in the order in which the file numbers them. */
        private final Map<String, Footnote> notes = new LinkedHashMap<>();

        Document(Report report) {
            this.report = report;
            report.footnotes().forEach(note -> notes.put(note.id(), note));
        }

        String text() {
            FrontMatter front = report.frontMatter();
            blocks.add("# " + oneLine(escape(front.title().orElse(report.name()))));
            blocks.add(oneLine(escape(facts(front))));
            report.sections().forEach(section -> section(section, 2));
            for (Footnote note : notes.values()) {
                String words = note.paragraphs().stream().map(this::inline).collect(Collectors.joining(" "));
                blocks.add("[^" + number(note.id()) + "]: " + oneLine(words));
            }
            return blocks.stream().filter(block -> !block.isBlank()).collect(Collectors.joining("\n\n", "", "\n"));
        }

        private static String facts(FrontMatter front) {
            List<String> facts = new ArrayList<>();
            front.dossiers()
                    .forEach(dossier ->
                            facts.add((dossier.number() + " " + dossier.title().orElse("")).strip()));
            front.number().ifPresent(number -> facts.add("nr. " + number));
            front.adoptedOn().ifPresent(day -> facts.add(day.toString()));
            return String.join(" · ", facts);
        }

        private void section(Section section, int depth) {
            String number = section.number().map(printed -> printed + " ").orElse("");
            section.heading().ifPresent(heading -> {
                // A heading's text does not always hold its number
                String words = heading.text().startsWith(number) ? inline(heading) : escape(number) + inline(heading);
                blocks.add("#".repeat(Math.min(depth, DEEPEST_HEADING)) + " " + oneLine(words));
            });
            for (Block block : section.blocks()) {
                if (block instanceof Section inner) {
                    section(inner, depth + 1);
                } else if (block instanceof TextBlock text) {
                    blocks.add(textBlock(text));
                }
            }
        }

        private String textBlock(TextBlock block) {
            List<String> parts = new ArrayList<>();
            block.label().ifPresent(label -> parts.add("**" + oneLine(escape(label.text())) + "**"));
            for (Content content : block.content()) {
                if (content instanceof Table table) {
                    parts.add(table(table));
                } else if (content instanceof Paragraph paragraph) {
                    parts.add(paragraph
                            .listMarker()
                            .map(marker -> item(marker, paragraph))
                            .orElseGet(() -> inline(paragraph)));
                }
            }
            String text = String.join("\n\n", parts);
            boolean asked = block.kind() == TextBlockKind.QUESTION || block.kind() == TextBlockKind.QUOTATION;
            return asked ? text.replaceAll("(?md)^", "> ") : text;
        }

        private String item(String marker, Paragraph paragraph) {
            boolean bullet = marker.codePoints().noneMatch(Character::isLetterOrDigit);
            return "- " + oneLine((bullet ? "" : escape(marker) + " ") + inline(paragraph));
        }

        /** The first row becomes the heading, since Markdown has no table without one. */
        private String table(Table table) {
            table.notes().forEach(note -> notes.put(note.id(), note));
            Set<Integer> columns = new TreeSet<>();
            Map<Integer, Map<Integer, String>> rows = new TreeMap<>();
            for (TableCell cell : table.cells()) {
                String words = cell.paragraphs().stream().map(this::inline).collect(Collectors.joining(" "));
                columns.add(cell.column());
                rows.computeIfAbsent(cell.row(), row -> new TreeMap<>()).put(cell.column(), oneLine(words));
            }
            List<String> lines = new ArrayList<>();
            for (Map<Integer, String> row : rows.values()) {
                lines.add(columns.stream()
                        .map(column -> row.getOrDefault(column, ""))
                        .collect(Collectors.joining(" | ", "| ", " |")));
            }
            if (!lines.isEmpty()) {
                lines.add(1, "|" + " --- |".repeat(columns.size()));
            }
            return String.join("\n", lines);
        }

        /** The words with their emphasis, links and footnote marks; special characters escaped. */
        private String inline(Paragraph paragraph) {
            String text = paragraph.text();
            Map<Integer, String> inserts = new TreeMap<>();
            BitSet taken = new BitSet();
            for (Mention mention : paragraph.mentions()) {
                if (mention instanceof FootnoteMark mark) {
                    String printed = mark.footnote()
                            .filter(notes::containsKey)
                            .map(this::number)
                            .orElse("");
                    String insert = printed.isEmpty() ? "(" + escape(mark.number()) + ")" : "[^" + printed + "]";
                    inserts.merge(mark.start(), insert, String::concat);
                } else if (mention instanceof DocumentReference reference) {
                    reference
                            .url()
                            .ifPresent(url -> surround(
                                    text,
                                    reference.start(),
                                    reference.end(),
                                    "[",
                                    "](<" + address(url) + ">)",
                                    inserts,
                                    taken));
                }
            }
            for (Emphasis emphasis : paragraph.emphases()) {
                String mark = emphasis.style() == Style.BOLD ? "**" : emphasis.style() == Style.ITALIC ? "*" : "";
                surround(text, emphasis.start(), emphasis.end(), mark, mark, inserts, taken);
            }
            StringBuilder out = new StringBuilder();
            int done = 0;
            for (Map.Entry<Integer, String> insert : inserts.entrySet()) {
                out.append(escape(text.substring(done, insert.getKey()))).append(insert.getValue());
                done = insert.getKey();
            }
            String words = out.append(escape(text.substring(done))).toString();
            return words.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .collect(Collectors.joining("\n"))
                    .replaceAll(SPECIAL_AT_THE_START, "$1\\\\$2");
        }

        /** Puts marks around a stretch, unless it overlaps another one or Markdown would not take them for marks there. */
        private static void surround(
                String text,
                int start,
                int end,
                String before,
                String after,
                Map<Integer, String> inserts,
                BitSet taken) {
            boolean free = taken.get(start, end).isEmpty();
            if (free
                    && start < end
                    && Character.isLetterOrDigit(text.codePointAt(start))
                    && Character.isLetterOrDigit(text.codePointBefore(end))) {
                taken.set(start, end);
                inserts.merge(start, before, String::concat);
                inserts.merge(end, after, (there, added) -> added + there);
            }
        }

        /** A footnote's number in this file; printed ones can repeat. */
        private String number(String id) {
            return String.valueOf(List.copyOf(notes.keySet()).indexOf(id) + 1);
        }

        private static String address(String url) {
            return url.replaceAll("[\\s<>\\\\]", "");
        }

        private static String escape(String text) {
            return text.replaceAll(SPECIAL, "\\\\$1");
        }

        private static String oneLine(String text) {
            return text.replaceAll("\\s+", " ").strip();
        }
    }
}

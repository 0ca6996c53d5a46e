package org.verslag.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.Color;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verslag.Verslag;
import org.verslag.model.Block;
import org.verslag.model.Box;
import org.verslag.model.FootnoteMark;
import org.verslag.model.Location;
import org.verslag.model.Paragraph;
import org.verslag.model.Region;
import org.verslag.model.Report;
import org.verslag.model.Section;
import org.verslag.model.Table;
import org.verslag.model.TextBlock;

/**
 * Under the boxes of each element stands its text, and nothing else. The boxes are drawn onto the pages too: look at them in
 * {@code target/boxes}.
 */
class BoxesTest {
    private static final Path DRAWN = Path.of("target", "boxes");

    /** An element of a report: what it says, and where. */
    private record Element(String name, String text, Location location) {}

    @Test
    void ofTheExample() throws IOException {
        check(Project.root().resolve("examples/written-consultation.pdf"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nota-36450-6.pdf",
                "written-consultation-typeset.pdf",
                "written-questions-20142015-698.pdf",
                "written-questions-20232024-1178.pdf",
                "speed/libreoffice.pdf",
                "speed/fop.pdf"
            })
    void ofRealReports(String name) throws IOException {
        Path file = Project.realReports().resolve(name);
        assumeTrue(Files.exists(file), "no reports beside the project");
        check(file);
    }

    private static void check(Path file) throws IOException {
        Report report = Verslag.read(file);
        List<Element> elements = elements(report);
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            draw(document, elements, DRAWN.resolve(String.valueOf(file.getFileName())));
            PageGlyphs glyphs = PageGlyphs.of(document);
            List<String> wrong = new ArrayList<>();
            for (Element element : elements) {
                String under = glyphs.under(element.location().regions());
                if (!bag(under).equals(bag(PageGlyphs.letters(element.text())))) {
                    wrong.add(element.name() + ": " + element.text() + "\n    but under its boxes: " + under);
                }
            }
            assertThat(elements).hasSizeGreaterThan(20);
            assertThat(wrong).isEmpty();
        }
    }

    private static List<Element> elements(Report report) {
        List<Element> elements = new ArrayList<>();
        Map<String, String> numbers = new HashMap<>();
        report.sections().forEach(section -> addNumbersOfTableNotes(section, numbers));
        report.forEachParagraph(paragraph -> elements.add(new Element(
                paragraph.id(), numbers.getOrDefault(paragraph.id(), "") + printed(paragraph), paragraph.location())));
        report.footnotes()
                .forEach(note ->
                        elements.add(new Element(note.id(), note.number() + " " + note.text(), note.location())));
        report.furniture()
                .forEach(piece -> elements.add(new Element(piece.kind().toString(), piece.text(), piece.location())));
        return elements;
    }

    private static void addNumbersOfTableNotes(Section section, Map<String, String> numbers) {
        for (Block block : section.blocks()) {
            if (block instanceof Section inner) {
                addNumbersOfTableNotes(inner, numbers);
            } else if (block instanceof TextBlock text) {
                text.content().stream()
                        .filter(Table.class::isInstance)
                        .flatMap(table -> ((Table) table).notes().stream())
                        .forEach(note -> numbers.put(note.paragraphs().get(0).id(), note.number()));
            }
        }
    }

    private static String printed(Paragraph paragraph) {
        StringBuilder text = new StringBuilder(paragraph.text());
        paragraph.mentions().stream()
                .filter(FootnoteMark.class::isInstance)
                .forEach(mark -> text.append(' ').append(((FootnoteMark) mark).number()));
        return text.toString();
    }

    /** The letters in order of the alphabet: raised marks may be drawn after their line. */
    private static String bag(String text) {
        return text.chars()
                .sorted()
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static void draw(PDDocument document, List<Element> elements, Path drawn) throws IOException {
        for (int i = 0; i < document.getNumberOfPages(); i++) {
            PDPage page = document.getPage(i);
            try (PDPageContentStream content = new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
                content.setStrokingColor(Color.RED);
                content.setLineWidth(0.4f);
                for (Box box : (Iterable<Box>) boxes(elements, i + 1)::iterator) {
                    content.addRect(
                            page.getCropBox().getLowerLeftX() + (float) box.x(),
                            page.getCropBox().getUpperRightY() - (float) box.bottom(),
                            (float) box.width(),
                            (float) box.height());
                    content.stroke();
                }
            }
        }
        Files.createDirectories(DRAWN);
        document.save(drawn.toFile());
    }

    private static Stream<Box> boxes(List<Element> elements, int page) {
        return elements.stream()
                .flatMap(element -> element.location().regions().stream())
                .filter(region -> region.page().orElse(0) == page)
                .map(Region::box)
                .flatMap(box -> box.stream());
    }
}

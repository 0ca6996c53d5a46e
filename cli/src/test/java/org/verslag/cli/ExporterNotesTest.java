package org.verslag.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an exporter could not write as it is, is told once for each kind. */
class ExporterNotesTest {
    private static final String NOTE = "goes on in 1 more, since a cell is longer than the 32767 units";

    @TempDir
    Path folder;

    private Path in;

    @BeforeEach
    void twoLongAnswers() throws IOException {
        String sentence = "Ontvangt de evaluatie in de zomer van 2034.";
        String text = Files.readString(Ran.EXAMPLE).replace("\r\n", "\n");
        String longer = text.replace(
                "ontvangt de evaluatie in de zomer van 2034.\n",
                "ontvangt de evaluatie in de zomer van 2034.\n" + (sentence + "\n").repeat(900));
        assertThat(longer).isNotEqualTo(text);
        in = Files.createDirectories(folder.resolve("in"));
        Files.writeString(in.resolve("one.txt"), longer);
        Files.writeString(in.resolve("two.txt"), longer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "out.csv", "out/"})
    void aLongCellIsToldOnceAndCounted(String output) {
        Object place = output.equals("-") ? output : folder + "/" + output;

        Ran ran = Ran.verslag("convert", in, "--dialect", "excel", "-o", place);

        assertThat(ran.code()).as(ran.err()).isZero();
        assertThat(ran.errLines()).hasSize(2);
        assertThat(ran.errLines().get(0))
                .startsWith("verslag: note: " + in.resolve("one.txt") + ": A row of the table 'exchanges' " + NOTE)
                .endsWith(" (csv-long-cell, the first of 2)");
        assertThat(ran.errLines().get(1)).startsWith("verslag: 2 files: 2 reports");
    }

    @Test
    void oneIsNotCounted() {
        Ran ran = Ran.verslag("convert", in.resolve("one.txt"), "--dialect", "excel");

        assertThat(ran.errLines()).hasSize(1);
        assertThat(ran.err()).contains(NOTE).contains(" (csv-long-cell)");
    }

    @Test
    void quietIsQuiet() {
        assertThat(Ran.verslag("convert", "-q", in, "--dialect", "excel").err()).isEmpty();
    }

    @Test
    void whereCellsStayAsTheyAreThereIsNothingToTell() {
        assertThat(Ran.verslag("convert", in.resolve("one.txt")).err()).isEmpty();
    }
}

package org.verslag.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ReportNamesTest {

    private static List<String> names(String... paths) {
        return ReportNames.of(Stream.of(paths).map(Path::of).toList());
    }

    @Test
    void whatDiffersInCaseAloneIsNumbered() {
        assertThat(names("/a/Report.txt", "/a/REPORT.txt", "/a/report.pdf", "/A/b.txt", "/a/b.txt"))
                .containsExactly("Report", "REPORT-2", "report-3", "A/b", "a/b-2");
        assertThat(names("/a/x.txt", "/a/X.txt", "/a/x-2.txt")).containsExactly("x", "X-3", "x-2");
    }

    @Test
    void foldersThatDifferInCaseAloneAreKept() {
        assertThat(names("/in/Tk/x.txt", "/in/tk/x.txt", "/in/TK/x.txt", "/out/tk/x.txt", "/in/tk/y.txt"))
                .containsExactly("in/Tk/x", "in/tk/x-2", "in/TK/x-3", "out/tk/x", "y");
    }

    /** An accent may be a part of its letter, or a character after it. */
    @Test
    void whatDiffersInTheFormOfAccentsAloneIsNumbered() {
        assertThat(names("/a/caf\u00e9.txt", "/a/cafe\u0301.txt")).containsExactly("caf\u00e9", "cafe\u0301-2");
    }

    @Test
    void theFileNameWithoutItsExtension() {
        assertThat(names("/a/kst-1.pdf", "/a/kst-2.x.pdf", "/a/.hidden", "/a/plain"))
                .containsExactly("kst-1", "kst-2.x", ".hidden", "plain");
    }

    @Test
    void theShortestTailThatTellsApart() {
        assertThat(names("/a/x.pdf", "/b/x.pdf", "/c/b/x.pdf", "/c/y.pdf")).containsExactly("a/x", "b/x", "c/b/x", "y");
    }

    @Test
    void theExtensionWhereOnlyThatDiffers() {
        assertThat(names("/a/x.pdf", "/a/x.txt", "/b/x.txt")).containsExactly("x.pdf", "x.txt", "x");
        assertThat(names("/a/x.pdf", "/a/x.txt", "/a/x.pdf.txt")).containsExactly("x.pdf", "x.txt", "x.pdf.txt");
    }

    @Property
    void areUnique(@ForAll("paths") Set<Path> paths) {
        List<String> names = ReportNames.of(List.copyOf(paths));

        assertThat(names.stream().map(name -> name.toLowerCase(Locale.ROOT)).collect(Collectors.toSet()))
                .hasSize(paths.size());
    }

    @Provide
    Arbitrary<Set<Path>> paths() {
        Arbitrary<String> folders = Arbitraries.of("", "a/", "b/", "a/b/", "b/a/", "A/", "B/a/");
        Arbitrary<String> files = Arbitraries.of("x.pdf", "x.txt", "x", "x.pdf.txt", "y.txt", ".x", "X.txt", "x-2.txt");
        return Combinators.combine(folders, files)
                .as((folder, file) -> Path.of("/" + folder + file))
                .set()
                .ofMinSize(1);
    }
}

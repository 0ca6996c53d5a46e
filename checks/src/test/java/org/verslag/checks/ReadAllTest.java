package org.verslag.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verslag.ReadResult;
import org.verslag.ReportReader;
import org.verslag.Verslag;
import org.verslag.model.ReadException;

/** Many files are one stream: a result for each, in their order, read when it is asked for. */
class ReadAllTest {
    private static final int FILES = 40;

    private final ReportReader reader = Verslag.reader().build();
    private List<Path> files;

    @TempDir
    Path folder;

    @BeforeEach
    void files() {
        files = IntStream.range(0, FILES)
                .mapToObj(i -> folder.resolve("report-" + i + ".txt"))
                .toList();
        files.forEach(file -> {
            try {
                Files.writeString(file, Project.example());
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    @Test
    void resultsComeInTheOrderOfTheFiles() {
        assertThat(reader.readAll(files)).extracting(ReadResult::path).containsExactlyElementsOf(files);
    }

    @Test
    void theStreamMayBeParallel() {
        List<ReadResult> results = reader.readAll(files).parallel().toList();

        assertThat(results).extracting(ReadResult::path).containsExactlyElementsOf(files);
        assertThat(results).allMatch(result -> result.report().isPresent());
    }

    @Test
    void nothingIsReadBeforeItIsAskedFor() throws IOException {
        try (Stream<ReadResult> results = reader.readAll(files)) {
            Iterator<ReadResult> each = results.iterator();
            assertThat(each.next().report()).isPresent();

            Files.delete(files.get(FILES - 2));

            while (each.hasNext()) {
                ReadResult result = each.next();
                boolean gone = result.path().equals(files.get(FILES - 2));
                assertThat(result.report().isPresent()).isEqualTo(!gone);
                assertThat(result.failure().map(ReadException::reason))
                        .isEqualTo(gone ? Optional.of(ReadException.Reason.UNREADABLE) : Optional.empty());
            }
        }
    }
}

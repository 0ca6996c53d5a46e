package org.verslag.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verslag.ReadResult;
import org.verslag.Verslag;
import org.verslag.model.ReadException;
import org.verslag.model.ReadException.Reason;

/** Files need not be those of the machine, and what other file systems throw is a failure like any other. */
class FileSystemsTest {
    @TempDir
    Path folder;

    private FileSystem zip() throws IOException {
        FileSystem zip = FileSystems.newFileSystem(
                URI.create("jar:" + folder.resolve("reports.zip").toUri()), Map.of("create", "true"));
        Files.writeString(zip.getPath("/r.txt"), Project.example());
        return zip;
    }

    @Test
    void aClosedOneFailsItsFilesAndNoOther() throws IOException {
        Path good = Files.writeString(folder.resolve("good.txt"), Project.example());
        Path closed;
        try (FileSystem zip = zip()) {
            closed = zip.getPath("/r.txt");
            assertThat(Verslag.read(closed).exchanges()).hasSize(9);
        }

        List<ReadResult> results =
                Verslag.reader().build().readAll(List.of(good, closed, good)).toList();

        assertThat(results).extracting(result -> result.report().isPresent()).containsExactly(true, false, true);
        assertThat(results.get(1).failure()).hasValueSatisfying(failure -> {
            assertThat(failure.reason()).isEqualTo(Reason.UNREADABLE);
            assertThat(failure)
                    .hasMessage("/r.txt: cannot be read (ClosedFileSystemException);"
                            + " check the file and its permissions");
        });
    }

    @Test
    void aStreamThatThrowsAnythingCannotBeRead() {
        InputStream broken = new InputStream() {
            @Override
            public int read() {
                throw new IllegalStateException("closed");
            }
        };

        assertThatThrownBy(() -> Verslag.read(broken, "pipe.txt"))
                .isInstanceOfSatisfying(
                        ReadException.class, e -> assertThat(e.reason()).isEqualTo(Reason.UNREADABLE))
                .hasMessageContaining("pipe.txt: cannot be read (closed)");
    }
}

package org.verslag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What a sink of files gives no stream for. */
class FileSinkTest {
    @TempDir
    Path folder;

    /** The folder as a user in the working directory may call it. */
    private Path relative() {
        return Path.of("").toAbsolutePath().relativize(folder);
    }

    @Test
    void aNameIsOpenedOnceWhateverTheFolderIsCalled() throws IOException {
        for (Path into : List.of(folder, relative())) {
            FileSink sink = FileSink.folder(into, file -> false);
            sink.open("a.txt");

            assertThatThrownBy(() -> sink.open("a.txt"))
                    .isInstanceOf(IOException.class)
                    .hasMessage("'a.txt' is opened twice");
            sink.discard();
        }
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void twoNamesOfOneFileAreOneTooMany() throws IOException {
        Files.createFile(folder.resolve("a.txt"));
        Files.createSymbolicLink(folder.resolve("b.txt"), Path.of("a.txt"));
        FileSink sink = FileSink.folder(folder.toRealPath(), file -> false);
        sink.open("a.txt");

        assertThatThrownBy(() -> sink.open("b.txt"))
                .hasMessageContaining("b.txt: cannot be written (another name leads to the same file");
        sink.discard();
    }

    @Test
    void aNameIsOneInTheFolderAndNotTooLong() throws IOException {
        FileSink sink = FileSink.folder(folder, file -> false);

        for (String name : List.of("", ".", "..", ".hidden", "a/b", "a\\b", "a\0b", "n".repeat(256), "é".repeat(128))) {
            assertThatThrownBy(() -> sink.open(name))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("is no plain file name");
        }
        sink.open("n".repeat(255));
        sink.commit();
        assertThat(folder.toFile().list()).hasSize(1);
    }

    @Test
    void whatIsKeptIsNotOpened() throws IOException {
        Path kept = Files.writeString(folder.resolve("a.txt"), "kept");
        FileSink sink = FileSink.folder(relative(), file -> file.endsWith("a.txt"));

        assertThatThrownBy(() -> sink.open("a.txt")).hasMessageContaining("a.txt: cannot be written (it is to be kept");

        sink.discard();
        assertThat(kept).hasContent("kept");
    }

    @Test
    void whatIsKeptSinceItWasOpenedIsNotReplaced() throws IOException {
        Path kept = Files.writeString(folder.resolve("a.txt"), "kept");
        boolean[] begun = new boolean[1];
        FileSink sink = FileSink.folder(folder, file -> begun[0] && file.endsWith("a.txt"));
        sink.open("0.txt").write("new".getBytes(StandardCharsets.UTF_8));
        sink.open("a.txt").write("new".getBytes(StandardCharsets.UTF_8));
        begun[0] = true;

        assertThatThrownBy(sink::commit).hasMessageContaining("a.txt: cannot be written (it is to be kept");

        assertThat(kept).hasContent("kept");
        assertThat(folder.toFile().list()).containsExactly("a.txt");
    }
}

package org.verslag.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class HelpTest {
    @TempDir
    Path folder;

    @Test
    void version() {
        Ran ran = Ran.verslag("--version");

        assertThat(ran.code()).isZero();
        assertThat(ran.out()).matches("verslag \\d+\\.\\d+\\.\\S+ \\(Java \\S+\\)\\R");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--help",
                "convert --help",
                "inspect -h",
                "formats --help",
                "completion -h",
                "man -h",
                "help convert",
                "help"
            })
    void helps(String arguments) {
        Ran ran = Ran.verslag((Object[]) arguments.split(" "));

        assertThat(ran.code()).isZero();
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out()).startsWith("Usage: verslag").endsWith(System.lineSeparator());
        assertThat(ran.out().lines()).allMatch(line -> line.length() <= 80);
    }

    @Test
    void helpListsEveryExitCode() {
        assertThat(Ran.verslag("--help").out())
                .contains(
                        "  0   ", "  1   ", "  2   ", "  3   ", "  4   ", "  5   ", "  6   ", "  7   ", "  8   ",
                        "  9   ", " 10   ", " 11   ", " 130   ", " 141   ");
    }

    /** The examples of all helps, which run as they stand at the top of a clone. */
    static Stream<String> examples() {
        return Stream.of("", "convert", "inspect", "formats")
                .flatMap(command -> Ran.verslag(
                                (Object[]) (command + " --help").strip().split(" "))
                        .out()
                        .lines())
                .filter(line -> line.startsWith("  ./verslag "))
                .map(line -> line.strip().substring("./verslag ".length()));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void examplesRun(String example) throws IOException {
        List<Object> args = new ArrayList<>();
        String input = "";
        String[] words = example.split(" ");
        for (int i = 0; i < words.length; i++) {
            switch (words[i]) {
                case "<" -> input = Files.readString(Path.of("..", words[++i]));
                case ">" -> i++;
                case "-o", "--output" -> {
                    args.add(words[i]);
                    args.add(folder.resolve(words[++i].replace("/", "")) + (words[i].endsWith("/") ? "/" : ""));
                }
                default -> args.add(words[i].startsWith("examples") ? Path.of("..", words[i]) : words[i]);
            }
        }

        Ran ran = Ran.withInput(input, args.toArray());

        assertThat(ran.code()).as(ran.err()).isZero();
    }
}

package org.verslag.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the README shows works as it stands there: all of its Java, XML and commands. */
class ReadmeTest {
    private static final Pattern CLASS = Pattern.compile("public class (\\w+)");
    private static final Pattern TAG = Pattern.compile("<(\\w+)>([^<>]+)</\\1>");

    @TempDir
    static Path folder;

    private static Workplace workplace;

    @BeforeAll
    static void prepare() throws IOException {
        workplace = Workplace.in(folder);
        for (Snippet snippet : Snippet.of("java")) {
            Matcher type = CLASS.matcher(snippet.text());
            if (type.find()) {
                workplace.write(type.group(1) + ".java", snippet.text());
            }
        }
    }

    static Stream<Snippet> java() {
        return Snippet.of("java").stream();
    }

    static Stream<Snippet> xml() {
        return Snippet.of("xml").stream();
    }

    static Stream<Snippet> sh() {
        return Snippet.of("sh").stream();
    }

    @Test
    void allSnippetsAreTried() {
        assertThat(Snippet.languages()).containsExactlyInAnyOrder("java", "xml", "sh");
    }

    /** A class is compiled and run if it is a program; statements are put into a program first. */
    @ParameterizedTest
    @MethodSource("java")
    void javaCompilesAndRuns(Snippet snippet) throws IOException, InterruptedException {
        Matcher type = CLASS.matcher(snippet.text());
        boolean whole = type.find();
        String name = whole ? type.group(1) : "Statements" + snippet.line();
        workplace.write(name + ".java", whole ? snippet.text() : program(name, snippet.text()));
        workplace.run(
                "javac -J-XX:TieredStopAtLevel=1 -Xlint:all,-path -Werror -proc:none -cp 'cli/target/lib/*' -d classes "
                        + name + ".java");

        if (!whole || snippet.text().contains("void main(")) {
            String out = workplace.run("java -XX:TieredStopAtLevel=1 -cp 'cli/target/lib/*':classes " + name);
            assertThat(out.lines()).isNotEmpty().doesNotContain("false");
        }
    }

    private static String program(String name, String statements) {
        String imports = Stream.of(
                        "java.io",
                        "java.nio.file",
                        "java.time",
                        "java.util",
                        "org.verslag",
                        "org.verslag.model",
                        "org.verslag.spi")
                .map(imported -> "import " + imported + ".*;\n")
                .reduce("", String::concat);
        return imports + "public class " + name + " { public static void main(String[] args) throws Exception {\n"
                + statements + "}}\n";
    }

    /** The coordinates that are shown are those of an artifact that there is. */
    @ParameterizedTest
    @MethodSource("xml")
    void xmlNamesWhatThereIs(Snippet snippet) {
        List<String> shown = tags(snippet.text()).toList();
        String bom = Project.read("bom/pom.xml");
        String version = bom.substring(bom.indexOf("<version>"), bom.indexOf("</version>"));

        assertThat(shown).contains("groupId org.verslag", "version " + version.substring("<version>".length()));
        assertThat(tags(bom)).containsAll(shown);
    }

    private static Stream<String> tags(String xml) {
        return TAG.matcher(xml).results().map(tag -> tag.group(1) + " " + tag.group(2));
    }

    /** Those of the build itself are run by .ci/run and .ci/stranger. */
    @ParameterizedTest
    @MethodSource("sh")
    @DisabledOnOs(OS.WINDOWS) // a shell
    void commandsRun(Snippet snippet) throws IOException, InterruptedException {
        assumeThat(snippet.text())
                .as("needs Maven, so .ci/stranger runs it")
                .doesNotContain("examples/exporter-markdown");
        assumeThat(snippet.text().contains("jq ") && !workplace.has("jq"))
                .as("jq is not installed")
                .isFalse();

        workplace.run(snippet.text().replaceAll("(?m)^mvn .*", ":"));
    }

    @Test
    void everyDiagnosticCodeIsExplained() throws IllegalAccessException {
        String readme = Project.read("README.md");
        for (java.lang.reflect.Field code : org.verslag.model.DiagnosticCode.class.getFields()) {
            assertThat(readme).contains("| `" + code.get(null) + "` |");
        }
    }

    @Test
    void linksLeadSomewhere() {
        Pattern.compile("]\\((?!http)([^)#]+)\\)")
                .matcher(Project.read("README.md"))
                .results()
                .map(link -> link.group(1))
                .forEach(link -> assertThat(Files.exists(Project.root().resolve(link)))
                        .as(link)
                        .isTrue());
    }
}

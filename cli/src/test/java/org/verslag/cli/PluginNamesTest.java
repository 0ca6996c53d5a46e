package org.verslag.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.verslag.layout.Layout;
import org.verslag.spi.Confidence;
import org.verslag.spi.ExportOption;
import org.verslag.spi.ExportOptions;
import org.verslag.spi.LayoutParser;
import org.verslag.spi.ParseContext;
import org.verslag.spi.ReportExporter;
import org.verslag.spi.ReportWriter;
import org.verslag.spi.Sink;
import org.verslag.spi.Source;

/** The names that plugins give themselves are typed by people and become file names: those of another form are refused. */
class PluginNamesTest {
    @TempDir
    Path folder;

    /** Calls itself, its files and its option as a test says. */
    public static final class NamedExporter extends Jars.TextExporter {
        private static String description = "Named";
        private static String id = "";
        private static String extension = "";
        private static String option = "";

        public NamedExporter() {
            super(id);
        }

        @Override
        public String description() {
            return description;
        }

        @Override
        public String fileExtension() {
            return extension;
        }

        @Override
        public List<ExportOption> options() {
            return List.of(new ExportOption(option, "An option", List.of(), ""));
        }

        @Override
        public ReportWriter open(Sink sink, ExportOptions options) {
            throw new IllegalStateException("nobody can choose it");
        }
    }

    /** Names no extension that a file has. */
    public static final class StopParser implements LayoutParser {
        @Override
        public String id() {
            return "stop";
        }

        @Override
        public String description() {
            return "Reads nothing";
        }

        @Override
        public List<String> mediaTypes() {
            return List.of();
        }

        @Override
        public List<String> fileExtensions() {
            return List.of("fine", ".stop");
        }

        @Override
        public Confidence confidence(Source source) {
            return Confidence.NONE;
        }

        @Override
        public Layout parse(Source source, ParseContext context) {
            throw new IllegalStateException("nobody asks it");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            My Format | txt  | way    | its id 'My Format' is not made of lower case letters and digits
            ''        | txt  | way    | its id '' is not made of
            -o        | txt  | way    | its id '-o' is not made of
            mine      | .txt | way    | its extension '.txt' is not made of lower case letters and digits, with single stops
            mine      | a/b  | way    | its extension 'a/b' is not made of
            mine      | TXT  | way    | its extension 'TXT' is not made of
            mine      | txt  | my_way | its option 'my_way' is not made of lower case letters and digits, with single hyphens
            """)
    void anExporterWithANameOfAnotherForm(String id, String extension, String option, String fault) throws IOException {
        NamedExporter.id = id;
        NamedExporter.extension = extension;
        NamedExporter.option = option;
        Jars.register(folder, ReportExporter.class, NamedExporter.class);

        Ran ran = Ran.verslag("convert", Ran.EXAMPLE, "--plugins", folder);

        assertThat(ran.code()).as(ran.err()).isZero();
        assertThat(ran.errLines()).hasSize(1);
        assertThat(ran.err())
                .contains("The exporter " + NamedExporter.class.getName() + " from", " is left out: " + fault)
                .contains("Report this to its authors; until then remove its jar.");
    }

    @Test
    void namesOfTheFormAreTaken() throws IOException {
        NamedExporter.id = "my-format-2";
        NamedExporter.extension = "tar.gz";
        NamedExporter.option = "way";
        Jars.register(folder, ReportExporter.class, NamedExporter.class);

        Ran ran = Ran.verslag("formats", "--plugins", folder);

        assertThat(ran.err()).isEmpty();
        assertThat(ran.out()).contains("my-format-2", ".tar.gz", "way");
    }

    @Test
    void whatTheySayOfThemselvesIsOneLineWithoutEscapes() throws IOException {
        NamedExporter.id = "mine";
        NamedExporter.extension = "txt";
        NamedExporter.option = "way";
        NamedExporter.description = "One\nline\u001b[31m";
        Jars.register(folder, ReportExporter.class, NamedExporter.class);

        Ran ran = Ran.verslag("formats", "--plugins", folder);

        assertThat(ran.out())
                .contains("  mine: One line?[31m\n      writes .txt")
                .doesNotContain("\u001b");
    }

    @Test
    void aParserWithAnExtensionOfAnotherForm() throws IOException {
        Jars.register(folder, LayoutParser.class, StopParser.class);

        assertThat(Ran.verslag("formats", "--plugins", folder).err())
                .contains("The parser " + StopParser.class.getName() + " from", "its extension '.stop' is not made of");
    }
}

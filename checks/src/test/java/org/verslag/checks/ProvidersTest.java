package org.verslag.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verslag.Plugins;
import org.verslag.checks.Modules.Module;
import org.verslag.spi.LayoutParser;
import org.verslag.spi.ReportExporter;
import org.verslag.spi.ReportParser;

/** Our own plugins are registered both ways, and found. */
class ProvidersTest {
    private static final List<Class<?>> SERVICES =
            List.of(LayoutParser.class, ReportParser.class, ReportExporter.class);

    static List<Module> modules() throws IOException {
        return Modules.ours();
    }

    @Test
    void seesAllModules() throws IOException {
        assertThat(modules())
                .extracting(Module::toString)
                .containsExactly(
                        "org.verslag",
                        "org.verslag.cli",
                        "org.verslag.core",
                        "org.verslag.export.csv",
                        "org.verslag.export.json",
                        "org.verslag.parser.pdf",
                        "org.verslag.parser.text",
                        "org.verslag.testkit");
    }

    @ParameterizedTest
    @MethodSource("modules")
    void registersTheSameForBothPaths(Module module) throws IOException {
        for (Class<?> service : SERVICES) {
            assertThat(module.registered(service.getName()))
                    .as(service.getSimpleName())
                    .isEqualTo(module.provided(service.getName()));
        }
    }

    /** Whatever else a module registers, such as a log configurator, is in its descriptor too. */
    @ParameterizedTest
    @MethodSource("modules")
    void registersWhateverItProvides(Module module) throws IOException {
        for (var provides : module.descriptor().provides()) {
            assertThat(module.registered(provides.service()))
                    .as(provides.service())
                    .isEqualTo(provides.providers());
        }
    }

    @Test
    void theCoreLooksForEachService() throws IOException {
        Module core = modules().stream()
                .filter(module -> module.toString().equals("org.verslag.core"))
                .findFirst()
                .orElseThrow();

        assertThat(core.descriptor().uses())
                .containsExactlyInAnyOrderElementsOf(
                        SERVICES.stream().map(Class::getName).toList());
    }

    @Test
    void theStandardPluginsAreFound() {
        Plugins plugins = Plugins.standard();

        assertThat(plugins.problems()).isEmpty();
        assertThat(plugins.parsers())
                .extracting(plugin -> plugin.service().id())
                .containsExactly("json", "pdf", "text");
        assertThat(plugins.exporters())
                .extracting(plugin -> plugin.service().id())
                .containsExactly("csv", "json", "jsonl");
    }

    @Test
    void nobodyElseRegistersPlugins() {
        long found = SERVICES.stream()
                .mapToLong(service -> ServiceLoader.load(service).stream().count())
                .sum();

        assertThat(found).isEqualTo(6);
    }
}

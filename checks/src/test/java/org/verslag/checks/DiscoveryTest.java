package org.verslag.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verslag.Exporter;
import org.verslag.Plugins;
import org.verslag.Verslag;
import org.verslag.model.Report;
import org.verslag.model.ReportType;

/** Plugins are found wherever they are, and whatever is wrong with one is said with what to do. */
class DiscoveryTest {
    private static final String WRITES_NOTHING =
            "return new ReportWriter() { public void write(org.verslag.model.Report r) {} public void close() {} };";

    @TempDir
    Path folder;

    /** Where plugins can be. */
    enum Place {
        CLASS_PATH,
        MODULE_PATH,
        FOLDER,
        OWN_LOADER
    }

    /** What a program of its own finds there, with a core of its own where that is possible. */
    private record Found(List<String> ids, List<String> problems) {}

    private Found find(Place place, PluginJar... plugins) throws ReflectiveOperationException, IOException {
        List<Path> jars = new ArrayList<>();
        for (PluginJar plugin : plugins) {
            jars.add(plugin.in(folder));
        }
        return switch (place) {
            case CLASS_PATH ->
                standard(new URLClassLoader(
                        Stream.concat(Stream.of(PluginJar.core()), jars.stream())
                                .map(DiscoveryTest::url)
                                .toArray(URL[]::new),
                        ClassLoader.getPlatformClassLoader()));
            case MODULE_PATH -> standard(layer(jars));
            case FOLDER -> found(Plugins.fromFolder(folder, Verslag.class.getClassLoader()));
            case OWN_LOADER ->
                found(Plugins.from(new URLClassLoader(
                        jars.stream().map(DiscoveryTest::url).toArray(URL[]::new), Verslag.class.getClassLoader())));
        };
    }

    private static URL url(Path path) {
        try {
            return path.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** Only the core is asked for: that it uses a service brings in whoever provides it. */
    private static ClassLoader layer(List<Path> jars) {
        ModuleLayer boot = ModuleLayer.boot();
        Path[] path = Stream.concat(Stream.of(PluginJar.core()), jars.stream()).toArray(Path[]::new);
        Configuration modules = boot.configuration()
                .resolveAndBind(ModuleFinder.of(path), ModuleFinder.of(), Set.of("org.verslag.core"));
        return boot.defineModulesWithOneLoader(modules, ClassLoader.getPlatformClassLoader())
                .findLoader("org.verslag.core");
    }

    private static Found standard(ClassLoader loader) throws ReflectiveOperationException {
        Class<?> type = loader.loadClass(Plugins.class.getName());
        assertThat(type).isNotSameAs(Plugins.class);
        Object plugins = type.getMethod("standard").invoke(null);
        List<String> ids = new ArrayList<>();
        for (Object plugin : (List<?>) type.getMethod("exporters").invoke(plugins)) {
            Object service = plugin.getClass().getMethod("service").invoke(plugin);
            // Through the interface: a plugin's module need not export its class
            ids.add((String) loader.loadClass("org.verslag.spi.ReportExporter")
                    .getMethod("id")
                    .invoke(service));
        }
        List<String> problems = new ArrayList<>();
        ((List<?>) type.getMethod("problems").invoke(plugins)).forEach(problem -> problems.add((String) problem));
        return new Found(ids, problems);
    }

    private static Found found(Plugins plugins) {
        List<String> ours = List.of("csv", "json", "jsonl");
        List<String> ids = plugins.exporters().stream()
                .map(plugin -> plugin.service().id())
                .filter(id -> !ours.contains(id))
                .toList();
        return new Found(ids, plugins.problems());
    }

    private static PluginJar good(String name, String id) {
        return new PluginJar(name, id, "", WRITES_NOTHING).service();
    }

    @ParameterizedTest
    @EnumSource
    void none(Place place) throws ReflectiveOperationException, IOException {
        assertThat(find(place)).isEqualTo(new Found(List.of(), List.of()));
    }

    @ParameterizedTest
    @EnumSource
    void one(Place place) throws ReflectiveOperationException, IOException {
        assertThat(find(place, good("One", "one"))).isEqualTo(new Found(List.of("one"), List.of()));
    }

    /** The same jar serves every path. */
    @ParameterizedTest
    @EnumSource
    void oneRegisteredBothWays(Place place) throws ReflectiveOperationException, IOException {
        assertThat(find(place, good("One", "one").module())).isEqualTo(new Found(List.of("one"), List.of()));
    }

    @ParameterizedTest
    @EnumSource
    void twoWithOneId(Place place) throws ReflectiveOperationException, IOException {
        Found found = find(place, good("One", "same"), good("Two", "same"));

        assertThat(found.ids()).containsExactly("same");
        assertThat(found.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem)
                        .contains("'same'", "One.jar", "Two.jar", "is used", "is left out", "Remove one of them."));
    }

    @ParameterizedTest
    @EnumSource
    void oneThatThrows(Place place) throws ReflectiveOperationException, IOException {
        PluginJar bad =
                new PluginJar("Bad", "bad", "if (true) throw new IllegalStateException(\"no key\");", "return null;");

        Found found = find(place, bad.service(), good("Good", "good"));

        assertThat(found.ids()).containsExactly("good");
        assertThat(found.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem)
                        .contains(
                                "plug.bad.Bad", "no key", "left out", "Report this to its authors", "remove its jar"));
    }

    @ParameterizedTest
    @EnumSource(names = "MODULE_PATH", mode = EnumSource.Mode.EXCLUDE)
    void oneRegisteredInItsModuleDescriptorOnly(Place place) throws ReflectiveOperationException, IOException {
        Found found =
                find(place, new PluginJar("Modular", "modular", "", WRITES_NOTHING).module(), good("Good", "good"));

        assertThat(found.ids()).containsExactly("good");
        assertThat(found.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem)
                        .contains(
                                "plug.modular.Modular in Modular.jar",
                                "add META-INF/services/org.verslag.spi.ReportExporter with the line plug.modular.Modular",
                                "or put the jar on the module path"));
    }

    @Test
    void aModuleDescriptorIsEnoughOnTheModulePath() throws ReflectiveOperationException, IOException {
        Found found = find(Place.MODULE_PATH, new PluginJar("Modular", "modular", "", WRITES_NOTHING).module());

        assertThat(found).isEqualTo(new Found(List.of("modular"), List.of()));
    }

    /** Built where a constructor could ask for what is not there: that shows when it is made. */
    @ParameterizedTest
    @EnumSource
    void oneForANewerInterface(Place place) throws ReflectiveOperationException, IOException {
        PluginJar newer = new PluginJar("Newer", "newer", "NewInterface.register(this);", "return null;")
                .against("org.verslag.spi.NewInterface", """
                        package org.verslag.spi;
                        public interface NewInterface { static void register(Object o) {} }
                        """);

        Found found = find(place, newer.service(), good("Good", "good"));

        assertThat(found.ids()).containsExactly("good");
        assertThat(found.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem)
                        .contains("plug.newer.Newer", "NewInterface", "another version of verslag-core", "rebuild it"));
    }

    /** Its class cannot even be linked, so nobody says which one it is. */
    @ParameterizedTest
    @EnumSource(names = {"CLASS_PATH", "FOLDER", "OWN_LOADER"})
    void oneWhoseSuperclassIsMissing(Place place) throws ReflectiveOperationException, IOException {
        PluginJar orphan = new PluginJar("Orphan", "orphan", "", "return null;")
                .under("plug.orphan.Base", "package plug.orphan; public class Base {}");

        Found found = find(place, orphan.service(), good("Good", "good"));

        assertThat(found.ids()).containsExactly("good");
        assertThat(found.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem)
                        .contains(
                                "plug.orphan.Orphan in Orphan.jar",
                                "A class that it needs is missing: plug.orphan.Base. Add the jar that has it")
                        .doesNotContain("another version"));
    }

    /** Here the plugin looks well until it is used. */
    @Test
    void oneForANewerInterfaceAtItsFirstCall() throws IOException {
        new PluginJar("Late", "late", "", "sink.isNew(); return null;")
                .service()
                .against("org.verslag.spi.Sink", """
                        package org.verslag.spi;
                        public interface Sink { boolean isNew(); }
                        """)
                .in(folder);
        Plugins plugins = Plugins.fromFolder(folder, Verslag.class.getClassLoader());
        Report report = Report.builder("r", ReportType.WRITTEN_CONSULTATION).build();

        assertThat(plugins.problems()).isEmpty();
        assertThat(message(() -> Exporter.of(plugins, "late").write(report, OutputStream.nullOutputStream())))
                .contains("plug.late.Late from Late.jar", "isNew", "another version of verslag-core", "rebuild it");
        Exporter.of(plugins, "csv").write(report, OutputStream.nullOutputStream());
    }

    @Test
    void anExporterThatIsNotThereIsAnsweredWithThoseThatAre() {
        assertThat(message(() -> Exporter.of(Plugins.standard(), "xlsx"))).contains("'xlsx'", "csv, json, jsonl");
        ClassLoader nobody = new ClassLoader(null) {};
        assertThat(message(() -> Exporter.of(Plugins.from(nobody), "csv")))
                .contains("there is none: add verslag-export-csv or verslag-export-json");
        assertThat(message(() ->
                        Verslag.reader().plugins(Plugins.from(nobody)).build().read(new byte[] {'x'}, "a.txt")))
                .contains("no parser is installed: add verslag-parser-pdf or verslag-parser-text");
    }

    private interface Call {
        void run() throws Exception;
    }

    private static String message(Call call) {
        Function<Throwable, String> text = e -> String.valueOf(e.getMessage());
        try {
            call.run();
        } catch (Exception e) {
            return text.apply(e);
        }
        throw new AssertionError("nothing was thrown");
    }
}

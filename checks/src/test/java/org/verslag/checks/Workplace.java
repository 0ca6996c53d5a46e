package org.verslag.checks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/** A folder that looks like the top of a clone after a build: the command, its libraries and the example. */
final class Workplace {
    private static final long PATIENCE_SECONDS = 120;

    private final Path folder;

    private Workplace(Path folder) {
        this.folder = folder;
    }

    static Workplace in(Path folder) throws IOException {
        Workplace workplace = new Workplace(folder);
        Path lib = Files.createDirectories(folder.resolve("cli/target/lib"));
        String[] classPath = System.getProperty("java.class.path").split(File.pathSeparator);
        for (int i = 0; i < classPath.length; i++) {
            Path entry = Path.of(classPath[i]);
            Path jar = lib.resolve(i + ".jar");
            if (Files.isDirectory(entry)) {
                // In a build that does not package there are folders of classes
                pack(entry, jar);
            } else if (Files.exists(entry)) {
                Files.copy(entry, jar);
            }
        }
        Files.createDirectories(folder.resolve("examples"));
        workplace.write("examples/written-consultation.txt", Project.example());
        Files.copy(
                Project.root().resolve("examples/written-consultation.pdf"),
                folder.resolve("examples/written-consultation.pdf"));
        workplace.write(
                "verslag",
                "#!/bin/sh\nexec java -XX:TieredStopAtLevel=1 -cp 'cli/target/lib/*' org.verslag.cli.Main \"$@\"\n");
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(folder.resolve("verslag"), PosixFilePermissions.fromString("rwxr-xr-x"));
        }
        return workplace;
    }

    private static void pack(Path classes, Path jar) throws IOException {
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar));
                Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                out.putNextEntry(
                        new ZipEntry(classes.relativize(file).toString().replace(File.separatorChar, '/')));
                Files.copy(file, out);
            }
        }
    }

    void write(String name, String content) throws IOException {
        Files.writeString(folder.resolve(name), content);
    }

    boolean has(String command) throws IOException, InterruptedException {
        return shell("command -v " + command).start().waitFor() == 0;
    }

    /** Runs commands, of which none may fail, and gives what they print. */
    String run(String commands) throws IOException, InterruptedException {
        Path out = folder.resolve("out.txt");
        Process process = shell(commands).redirectOutput(out.toFile()).start();
        assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        String printed = Files.readString(out, UTF_8);
        Files.delete(out);
        assertThat(process.exitValue()).as(commands + "\n" + printed).isZero();
        return printed;
    }

    private ProcessBuilder shell(String commands) {
        ProcessBuilder shell = new ProcessBuilder(List.of("sh", "-ec", commands))
                .directory(folder.toFile())
                .redirectErrorStream(true);
        // The JDK that runs the test, whichever comes first elsewhere
        String bin = Path.of(System.getProperty("java.home"), "bin").toString();
        shell.environment().merge("PATH", bin, (path, own) -> own + File.pathSeparator + path);
        return shell;
    }
}

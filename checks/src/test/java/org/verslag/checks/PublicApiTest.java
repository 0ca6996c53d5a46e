package org.verslag.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** No change to the public API is an accident: it stands in a file, and changes with that file. */
class PublicApiTest {
    private static final String FILE = "checks/src/test/resources/api.txt";

    /** {@code mvn verify -Dverslag.api=write} writes the file anew. */
    private static final boolean WRITE = "write".equals(System.getProperty("verslag.api"));

    @Test
    void isAsListed() throws IOException {
        Path file = Project.root().resolve(FILE);
        if (WRITE) {
            Files.write(file, PublicApi.lines());
        }

        assertThat(PublicApi.lines())
                .as("The public API is not as listed in " + FILE + ". If that is meant, run"
                        + " mvn verify -Dverslag.api=write, look at the difference, and say it in CHANGELOG.md.")
                .isEqualTo(Files.readAllLines(file));
    }
}

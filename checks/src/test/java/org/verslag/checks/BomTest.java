package org.verslag.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The bill of materials has no parent, so nothing but this keeps it in step with the modules. */
class BomTest {
    private static final Pattern OWN = Pattern.compile(
            "<groupId>org.verslag</groupId>\\s*<artifactId>(verslag[a-z-]*)</artifactId>\\s*<version>([^<]+)<");

    private static List<String> own(String pom, int group) {
        return OWN.matcher(Project.read(pom))
                .results()
                .map(match -> match.group(group))
                .toList();
    }

    @Test
    void hasTheVersionOfTheParent() {
        assertThat(own("bom/pom.xml", 2).get(0)).isEqualTo(own("pom.xml", 2).get(0));
    }

    @Test
    void listsAllThatTheParentManages() {
        List<String> listed = own("bom/pom.xml", 1);
        List<String> managed = own("pom.xml", 1);

        assertThat(listed.subList(1, listed.size()))
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(managed.subList(1, managed.size()));
    }
}

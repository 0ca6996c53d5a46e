package org.verslag.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** What a user gets along with a module. */
class DependenciesTest {
    private static final Set<String> STAYS_HERE = Set.of("test", "provided");

    @Test
    void coreBringsNothingAlong() throws Exception {
        assertThat(brought("pom.xml")).as("with every module").isEmpty();
        assertThat(brought("core/pom.xml")).isEmpty();
    }

    /** The direct dependencies of a project that whoever uses it gets too. */
    private static List<String> brought(String pom) throws Exception {
        Path file = Project.root().resolve(pom);
        Element project = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(file.toFile())
                .getDocumentElement();
        List<String> brought = new ArrayList<>();
        for (Element dependencies : children(project, "dependencies")) {
            for (Element dependency : children(dependencies, "dependency")) {
                String scope = children(dependency, "scope").stream()
                        .map(Node::getTextContent)
                        .findFirst()
                        .orElse("compile");
                if (!STAYS_HERE.contains(scope)) {
                    brought.add(children(dependency, "artifactId").get(0).getTextContent());
                }
            }
        }
        return brought;
    }

    private static List<Element> children(Element parent, String name) {
        List<Element> children = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element && element.getTagName().equals(name)) {
                children.add(element);
            }
        }
        return children;
    }
}

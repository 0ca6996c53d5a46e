package org.verslag.checks;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/** Our modules as they stand on the class path of the tests, as jars or as folders of classes. */
final class Modules {
    private static final String DESCRIPTOR = "module-info.class";

    /** A module and the address that its files begin with. */
    record Module(ModuleDescriptor descriptor, String base) {

        /** The classes that this module registers for the class path, in order. */
        List<String> registered(String service) throws IOException {
            try (InputStream in =
                    URI.create(base + "META-INF/services/" + service).toURL().openStream()) {
                return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                        .lines()
                        .map(line -> line.replaceFirst("#.*", "").strip())
                        .filter(line -> !line.isEmpty())
                        .toList();
            } catch (FileNotFoundException e) {
                return List.of();
            }
        }

        /** The classes that this module provides on the module path, in order. */
        List<String> provided(String service) {
            return descriptor.provides().stream()
                    .filter(provides -> provides.service().equals(service))
                    .flatMap(provides -> provides.providers().stream())
                    .toList();
        }

        @Override
        public String toString() {
            return descriptor.name();
        }
    }

    private Modules() {}

    static List<Module> ours() throws IOException {
        List<Module> modules = new ArrayList<>();
        for (URL url : Collections.list(Modules.class.getClassLoader().getResources(DESCRIPTOR))) {
            try (InputStream in = url.openStream()) {
                ModuleDescriptor descriptor = ModuleDescriptor.read(in);
                // A module can stand there as a jar and as the folder that the jar was made of.
                boolean known =
                        modules.stream().anyMatch(module -> module.toString().equals(descriptor.name()));
                if (descriptor.name().startsWith("org.verslag") && !known) {
                    String address = url.toString();
                    modules.add(new Module(descriptor, address.substring(0, address.length() - DESCRIPTOR.length())));
                }
            }
        }
        modules.sort(Comparator.comparing(Module::toString));
        return modules;
    }

    /** The packages that our modules export to everybody. */
    static List<String> exportedPackages() throws IOException {
        return ours().stream()
                .flatMap(module -> module.descriptor().exports().stream())
                .filter(exports -> !exports.isQualified())
                .map(ModuleDescriptor.Exports::source)
                .toList();
    }
}

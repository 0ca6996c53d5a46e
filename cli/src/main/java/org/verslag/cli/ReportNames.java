package org.verslag.cli;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Names reports after their files: the file's name without its extension, or, where several files share that, the shortest
 * tail of the path that tells them apart ({@code 2023/annex}). All names are settled before anything is read, so neither the
 * number of jobs nor a file that fails changes them.
 */
final class ReportNames {

    private ReportNames() {}

    /** Unique names for different absolute, normalised paths, in their order. */
    static List<String> of(List<Path> paths) {
        List<String> labels = labels(paths);
        List<String> names = new ArrayList<>(Collections.nCopies(paths.size(), ""));
        List<Integer> open = new ArrayList<>();
        for (int i = 0; i < paths.size(); i++) {
            open.add(i);
        }
        int longest = paths.stream().mapToInt(Path::getNameCount).max().orElse(0);
        // A tail that nobody shares stays so when tails get longer, so only the others go on
        for (int length = 1; length <= longest && !open.isEmpty(); length++) {
            Map<String, Set<String>> files = new HashMap<>();
            Map<String, Integer> alike = new HashMap<>();
            for (int i : open) {
                names.set(i, tail(paths.get(i), length, labels.get(i)));
                files.computeIfAbsent(key(names.get(i)), name -> new HashSet<>())
                        .add(key(whole(paths.get(i), labels.get(i))));
                alike.merge(names.get(i), 1, Integer::sum);
            }
            // Where whole paths differ in case alone, that is all that a tail can show: a number does the rest
            open.removeIf(i -> files.getOrDefault(key(names.get(i)), Set.of()).size() == 1
                    && alike.getOrDefault(names.get(i), 0) == 1);
        }
        return numbered(names);
    }

    /** Numbers the second and later of those that would be one file on many a disk. */
    private static List<String> numbered(List<String> names) {
        Set<String> first = new HashSet<>();
        Set<String> taken = new HashSet<>();
        names.forEach(name -> taken.add(key(name)));
        List<String> unique = new ArrayList<>();
        for (String name : names) {
            String own = name;
            if (!first.add(key(name))) {
                for (int n = 2; !taken.add(key(own)); n++) {
                    own = name + "-" + n;
                }
            }
            unique.add(own);
        }
        return unique;
    }

    /** Many a disk minds neither case nor how an accent is put on its letter. */
    private static String key(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    /**
     * What each path ends in: the file's name without its extension, or with it where another file is called the same
     * without.
     */
    private static List<String> labels(List<Path> paths) {
        List<String> labels = new ArrayList<>();
        paths.forEach(path -> labels.add(baseName(path)));
        for (boolean changed = true; changed; ) {
            changed = false;
            Map<String, Integer> shared = new HashMap<>();
            for (int i = 0; i < paths.size(); i++) {
                shared.merge(whole(paths.get(i), labels.get(i)), 1, Integer::sum);
            }
            for (int i = 0; i < paths.size(); i++) {
                Path path = paths.get(i);
                if (shared.getOrDefault(whole(path, labels.get(i)), 0) > 1
                        && !labels.get(i).equals(fileName(path))) {
                    labels.set(i, fileName(path));
                    changed = true;
                }
            }
        }
        return labels;
    }

    /** The path of a file with this label; not as a path, since what a name holds need not be one in every locale. */
    private static String whole(Path path, String label) {
        return path.getParent() + "/" + label;
    }

    private static String tail(Path path, int length, String label) {
        int count = path.getNameCount();
        StringBuilder name = new StringBuilder();
        for (int i = Math.max(0, count - length); i < count - 1; i++) {
            name.append(path.getName(i)).append('/');
        }
        return name.append(label).toString();
    }

    private static String fileName(Path path) {
        return String.valueOf(path.getFileName());
    }

    private static String baseName(Path path) {
        String file = fileName(path);
        int dot = file.lastIndexOf('.');
        return dot > 0 ? file.substring(0, dot) : file;
    }
}

package org.verslag;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** What an exporter may call a file: one name in the folder that it writes to, and nothing that leads elsewhere. */
final class FileNames {
    /** What a name may take in UTF-8 on nearly every disk. */
    private static final int LONGEST = 255;

    private FileNames() {}

    /** Whether a name is one of a file that shows in its folder. */
    static boolean isPlain(@Nullable String name) {
        return name != null
                && !name.isEmpty()
                && !name.startsWith(".")
                && name.chars().noneMatch(c -> c == '/' || c == '\\' || c == 0)
                // Half a character, as of an emoji that was cut, is in no encoding of any file system
                && StandardCharsets.UTF_8.newEncoder().canEncode(name)
                && name.getBytes(StandardCharsets.UTF_8).length <= LONGEST;
    }

    /** Says that a name is none. */
    static String notPlain(@Nullable String name) {
        if (name == null) {
            return "a name that is null is no plain file name";
        }
        return name.length() > LONGEST / 2
                ? "a name of " + name.length() + " characters, '" + name.substring(0, 20) + "…', is no plain file name"
                : "'" + name + "' is no plain file name";
    }

    /** Says that a name is opened where there is one file already, and no place for more. */
    static String second(String name) {
        return "'" + name + "' is the second file, and this output takes one: an exporter that writes several"
                + " has to say so";
    }
}

package org.verslag;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says what to do about a plugin that threw. */
final class PluginAdvice {
    /** How the virtual machine calls a class that it cannot find, and nothing else that is wrong with one. */
    private static final Pattern CLASS_NAME = Pattern.compile("[\\w$]+([./][\\w$]+)*");

    private static final Pattern OURS = Pattern.compile("\\borg[./]verslag[./]");

    private PluginAdvice() {}

    /** A sentence or two about what was thrown. */
    static String on(Throwable e) {
        Throwable error = linkage(e);
        if (error instanceof UnsupportedClassVersionError) {
            return "It needs a newer Java than this one (" + Runtime.version().feature()
                    + "): run a newer one, or remove its jar.";
        }
        if (!(error instanceof LinkageError) || error instanceof ExceptionInInitializerError) {
            return "Report this to its authors; until then remove its jar.";
        }
        String message = String.valueOf(error.getMessage());
        if (OURS.matcher(message).find()) {
            return "It was built against another version of verslag-core: use a version of it that fits, or rebuild it;"
                    + " until then remove its jar.";
        }
        Matcher missing = CLASS_NAME.matcher(message);
        return error instanceof NoClassDefFoundError && missing.matches()
                ? "A class that it needs is missing: " + message.replace('/', '.')
                        + ". Add the jar that has it, or report this to its authors; until then remove its jar."
                : "It does not fit what it was put beside: report this to its authors; until then remove its jar.";
    }

    /** What is wrong may be wrapped once, and may itself have been caused by a class that was not found. */
    private static Throwable linkage(Throwable e) {
        Throwable cause = e.getCause();
        return cause == null || (e instanceof LinkageError && !(cause instanceof LinkageError)) ? e : cause;
    }
}

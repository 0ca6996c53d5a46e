package org.verslag.cli;

import java.io.PrintStream;
import java.util.Locale;

/** One line on the terminal that tells how far the command is. For one thread. */
class Progress {
    private static final long EVERY_NANOS = 200_000_000;
    /** Return to the line's start and clear it to its end. */
    private static final String CLEAR = "\r\033[K";

    private final PrintStream terminal;
    private final int files;
    private final long start;
    private int done;
    private int pages;
    private long shownAt;
    private boolean shown;

    Progress(PrintStream terminal, int files, long now) {
        this.terminal = terminal;
        this.files = files;
        start = now;
        shownAt = now;
    }

    /** Shows nothing. */
    static Progress none() {
        return new Progress(System.err, 0, 0) {
            @Override
            void fileDone(int pageCount, int failed, long now) {
                // Nobody looks
            }
        };
    }

    /** Counts a file. The time is {@link System#nanoTime()}. */
    void fileDone(int pageCount, int failed, long now) {
        done++;
        pages += pageCount;
        if (now - shownAt >= EVERY_NANOS) {
            shownAt = now;
            shown = true;
            terminal.print(CLEAR + line(failed, now));
            terminal.flush();
        }
    }

    private String line(int failed, long now) {
        double seconds = Math.max(1e-3, (now - start) / 1e9);
        StringBuilder line = new StringBuilder(80);
        line.append(done).append(" of ").append(files).append(" files");
        if (failed > 0) {
            line.append(", ").append(failed).append(" failed");
        }
        if (pages > 0) {
            line.append(String.format(Locale.ROOT, ", %.0f pages/s", pages / seconds));
        }
        line.append(", ")
                .append(duration(Math.round(seconds / done * (files - done))))
                .append(" left");
        return line.toString();
    }

    static String duration(long seconds) {
        if (seconds < 60) {
            return seconds + " s";
        }
        return seconds < 3600
                ? seconds / 60 + " min " + seconds % 60 + " s"
                : seconds / 3600 + " h " + seconds % 3600 / 60 + " min";
    }

    /** Takes the line away, before another one is written and at the end. */
    void clear() {
        if (shown) {
            terminal.print(CLEAR);
            terminal.flush();
            shown = false;
        }
    }
}

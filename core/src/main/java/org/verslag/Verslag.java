package org.verslag;

import java.io.InputStream;
import java.nio.file.Path;
import org.verslag.model.ReadException;
import org.verslag.model.Report;

/**
 * Turns reports of the Dutch parliament into data.
 *
 * <pre>{@code
 * Report report = Verslag.read(Path.of("kst-21501-02-2784.pdf"));
 * for (Exchange exchange : report.exchanges()) {
 *     System.out.println(exchange.parties() + ": " + exchange.questionText());
 * }
 * }</pre>
 *
 * <p>Formats are plugins: what is on the class path or module path is found by itself. Everything here may be used by many
 * threads at once. For limits, plugins from elsewhere and many files, see {@link #reader()}; for output, {@link
 * #exporter(String)}.
 */
public final class Verslag {

    private Verslag() {}

    /**
     * Reads a report from a file.
     *
     * @throws ReadException if it gives no report: the reason and the message say why and what to do
     */
    public static Report read(Path path) throws ReadException {
        return ReportReader.standard().read(path);
    }

    /**
     * Reads a report from bytes, which must not change meanwhile.
     *
     * @param name what messages call it; its extension helps to tell the format
     * @throws ReadException if they give no report
     */
    public static Report read(byte[] bytes, String name) throws ReadException {
        return ReportReader.standard().read(bytes, name);
    }

    /**
     * Reads a report from a stream, to its end. The caller closes it.
     *
     * @param name what messages call it; its extension helps to tell the format
     * @throws ReadException if it gives no report
     */
    public static Report read(InputStream stream, String name) throws ReadException {
        return ReportReader.standard().read(stream, name);
    }

    /** Starts a reader with limits, plugins or known facts of its own. */
    public static ReportReader.Builder reader() {
        return new ReportReader.Builder();
    }

    /**
     * An exporter from the class path or module path.
     *
     * @param id for instance {@code csv} or {@code json}
     * @throws IllegalArgumentException if there is none of this id; the message lists those that there are
     */
    public static Exporter exporter(String id) {
        return Exporter.of(Plugins.standard(), id);
    }
}

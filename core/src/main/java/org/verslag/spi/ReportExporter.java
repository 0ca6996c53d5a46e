package org.verslag.spi;

import java.io.IOException;
import java.util.List;

/** Writes reports in an output format. */
public interface ReportExporter {

    /**
     * Identifies the exporter: lower case letters and digits, with single hyphens between them, for instance {@code csv}. One
     * that calls itself otherwise is left out.
     */
    String id();

    /** One line that says what it writes, for people. */
    String description();

    /** The media type of what it writes. */
    String mediaType();

    /**
     * The extension of the files that it writes: lower case letters and digits, with single stops between them and none
     * ahead, for instance {@code csv} or {@code tar.gz}. An exporter with another one is left out.
     */
    String fileExtension();

    /** The options that it has; none by default. */
    default List<ExportOption> options() {
        return List.of();
    }

    /**
     * Whether one file can hold many reports. Where not, each report gets a writer and a file of its own. True by default.
     */
    default boolean holdsManyReports() {
        return true;
    }

    /**
     * Whether it writes several files with these options, and so needs a folder. It is asked ahead of {@link #open}, and
     * where it does, gets a sink that {@linkplain Sink#takesSeveral() takes several} and no other. False by default.
     *
     * @param options the checked options
     */
    default boolean writesSeveralFiles(ExportOptions options) {
        return false;
    }

    /**
     * Starts an export. Here or later, its writer opens at least one stream for the reports that it is given. It may be
     * opened and closed ahead of an export, with a sink that writes nowhere.
     *
     * @param sink where it goes
     * @param options the checked options
     * @throws IllegalArgumentException if options do not go together; the message says which
     * @throws IOException if the sink fails
     */
    ReportWriter open(Sink sink, ExportOptions options) throws IOException;
}

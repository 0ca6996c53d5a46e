package org.verslag.cli;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.verslag.Export;
import org.verslag.model.Diagnostic;
import org.verslag.model.Report;

/**
 * All reports in one file, one folder of tables, or standard output. It is opened at the first report: where no input is a
 * report, there is no empty table that looks like a result.
 */
final class OneOutput implements Output {
    private final Opener opener;
    private final OutputFailure failures;
    private @Nullable Export export;
    private int told;

    /** Starts the export. */
    interface Opener {
        Export open() throws IOException;
    }

    OneOutput(Opener opener, OutputFailure failures) {
        this.opener = opener;
        this.failures = failures;
    }

    @Override
    public List<Diagnostic> write(Input input, Report report) throws OutputException {
        Export open = open();
        try {
            open.write(report);
        } catch (IOException | RuntimeException | Error e) {
            throw new OutputException(failures.of(input.name(), e), true);
        }
        return fresh(open);
    }

    /** What the exporter said since it was looked at last. */
    private List<Diagnostic> fresh(Export open) {
        List<Diagnostic> all = open.diagnostics();
        List<Diagnostic> fresh = all.subList(told, all.size());
        told = all.size();
        return fresh;
    }

    private Export open() throws OutputException {
        Export open = export;
        if (open == null) {
            try {
                open = opener.open();
            } catch (IOException | RuntimeException | Error e) {
                throw new OutputException(failures.of("", e), true);
            }
            export = open;
        }
        return open;
    }

    @Override
    public List<Diagnostic> finish() throws OutputException {
        if (export == null) {
            return List.of();
        }
        try {
            export.close();
        } catch (IOException | RuntimeException | Error e) {
            throw new OutputException(failures.of("closing", e), true);
        }
        return fresh(export);
    }

    @Override
    public void abandon() {
        if (export != null) {
            export.abandon();
            try {
                export.close();
            } catch (IOException | RuntimeException | Error e) {
                // It was given up; that its end cannot be written either changes nothing
            }
        }
    }
}

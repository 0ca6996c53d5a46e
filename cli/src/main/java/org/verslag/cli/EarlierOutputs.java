package org.verslag.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Where a folder is read and written at once, what an earlier run wrote for the other inputs is none itself, though a parser
 * may read it: each report would count double. It is left out where it is sure to be that. A report that only has the name
 * of an output is not to be overwritten unread, so what could be one is refused.
 */
final class EarlierOutputs {
    private static final String ELSEWHERE = "; write to another folder with -o";

    private final OutputPlan plan;
    private final KnownFiles known;
    private final Map<Path, Path> places = new HashMap<>();
    private int leftOut;

    EarlierOutputs(OutputPlan plan, KnownFiles known) {
        this.plan = plan;
        this.known = known;
    }

    /**
     * Takes what an earlier run wrote out of what was found.
     *
     * @return how many files these are
     */
    int leaveOut(Map<Path, Found> found) {
        leaveOut(found, plan::couldWrite);
        // What is left below the folder may be a source itself, and have its output in the folder
        Map<Path, Found> sources = leaveOut(found, this::isInFolder);
        if (plan.givesEachAFile() && !sources.isEmpty()) {
            // What it was written for can be gone, or be called otherwise now
            int before = found.size();
            found.keySet().removeIf(file -> !sources.containsKey(file) && isOurs(file));
            leftOut += before - found.size();
        }
        return leftOut;
    }

    private boolean isInFolder(Path place) {
        return plan.couldWrite(place) && plan.isTarget(place.getParent());
    }

    /** Leaves out what was written for the sources among what was found, which it returns. */
    private Map<Path, Found> leaveOut(Map<Path, Found> found, Predicate<Path> mayBeWritten) {
        Map<Path, Found> sources = new LinkedHashMap<>(found);
        sources.entrySet()
                .removeIf(file -> !file.getValue().named() && mayBeWritten.test(place(file.getKey(), file.getValue())));
        if (sources.isEmpty() || sources.size() == found.size()) {
            return sources;
        }
        Map<Path, String> written = written(sources);
        for (Map.Entry<Path, Found> file : List.copyOf(found.entrySet())) {
            Path path = file.getKey();
            String what = written.get(place(path, file.getValue()));
            if (what != null && !sources.containsKey(path)) {
                if (!isOurs(path)) {
                    throw CommandException.usage(file.getValue().name() + " may be a report, and " + what
                            + " would overwrite it" + ELSEWHERE);
                }
                found.remove(path);
                leftOut++;
            }
        }
        return sources;
    }

    /** The places of the outputs of these sources, with what messages call each. */
    private Map<Path, String> written(Map<Path, Found> sources) {
        Map<Path, String> written = new HashMap<>();
        List<Path> outputs = plan.files(ReportNames.of(List.copyOf(sources.keySet())));
        List<Found> files = new ArrayList<>(sources.values());
        for (int i = 0; i < outputs.size(); i++) {
            String what =
                    plan.givesEachAFile() ? "the output of " + files.get(i).name() : "the output";
            written.putIfAbsent(place(outputs.get(i)), what);
        }
        return written;
    }

    /** Whether an output could have the place of a file that may be a report, or anything else of somebody's. */
    boolean couldOverwrite(Path file) {
        return plan.couldWrite(place(file)) && !isOurs(file);
    }

    /** A name alone proves nothing, but where no parser reads such files; nor is there anything to lose in an empty file. */
    private boolean isOurs(Path file) {
        return plan.endsAsWritten(file) && !known.has(file) || known.holdsReading(file);
    }

    /**
     * Text that is written among text that is read is a source to the next run, which could not tell: a command that cannot
     * be given twice is refused the first time.
     *
     * @param folders those that are searched
     */
    void refuseNewSources(List<Path> folders) {
        if (plan.writtenName().filter(known::isSource).isPresent()
                && folders.stream().map(Places::real).anyMatch(plan::writesInto)) {
            throw CommandException.usage("the output would be read as a report the next time, since it lies in a folder"
                    + " that is read and ends as reports do ("
                    + KnownFiles.ending(plan.writtenName().get()) + ")"
                    + ELSEWHERE);
        }
    }

    private Path place(Path path, Found file) {
        return place(file.path().orElse(path));
    }

    /** There are many files in few folders, and a file system is slow to tell where each is. */
    private Path place(Path file) {
        Path absolute = file.toAbsolutePath();
        Path folder = absolute.getParent();
        return folder == null
                ? absolute
                : places.computeIfAbsent(folder, Places::real).resolve(absolute.getFileName());
    }
}

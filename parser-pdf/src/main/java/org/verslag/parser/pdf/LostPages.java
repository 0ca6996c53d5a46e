package org.verslag.parser.pdf;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.verslag.model.Diagnostic;
import org.verslag.model.Location;
import org.verslag.model.Region;
import org.verslag.model.Severity;

/** Pages of which only the place is left, as where a file was cut off: their contents are named, and are not there. */
final class LostPages {
    private final List<int[]> runs = new ArrayList<>();

    /** Looks at the next page. */
    void look(int index, PDPage page) {
        if (!isLost(page)) {
            return;
        }
        int[] last = runs.isEmpty() ? new int[] {0, -1} : runs.get(runs.size() - 1);
        if (last[1] == index - 1) {
            last[1] = index;
        } else {
            runs.add(new int[] {index, index});
        }
    }

    private static boolean isLost(PDPage page) {
        COSBase contents = page.getCOSObject().getDictionaryObject(COSName.CONTENTS);
        if (contents instanceof COSArray parts) {
            for (int i = 0; i < parts.size(); i++) {
                if (parts.getObject(i) != null) {
                    return false;
                }
            }
            return parts.size() > 0;
        }
        return contents == null && page.getCOSObject().containsKey(COSName.CONTENTS);
    }

    /** What to tell: one message a run of pages. */
    List<Diagnostic> diagnostics(String code) {
        List<Diagnostic> told = new ArrayList<>();
        for (int[] run : runs) {
            String pages = run[0] == run[1] ? "Page " + run[0] + " is" : "Pages " + run[0] + " to " + run[1] + " are";
            String message = pages + " lost: the file no longer holds what it says; fetch it again if you can.";
            told.add(Diagnostic.of(code, Severity.WARNING, message, Location.of(Region.ofPage(run[0]))));
        }
        return told;
    }
}

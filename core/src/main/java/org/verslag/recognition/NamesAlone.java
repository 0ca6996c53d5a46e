package org.verslag.recognition;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;

/**
 * Headings that hold nothing but a party group's name: "D66", and under it "De leden van de D66-fractie …". Where one group
 * is shown to have its name alone over what it says, the same line further on is its heading again.
 */
final class NamesAlone {
    private static final int LONGEST = 40;

    private static final Phrase NAME = Phrase.of("^(?<name>" + PartyNames.OPEN_NAME + ")\\s*:?$");

    private static final Phrase SPEAKS = Phrase.of("^(?:De leden van (?:de |het )?(?:fractie van (?:de |het )?)?"
            + "|Het lid van (?:de )?|De (?:fractie van (?:de |het )?)?)(?<rest>.*)$");

    private final List<Row> rows;
    private final Traits traits;
    private final Set<String> names = new HashSet<>();

    NamesAlone(List<Row> rows, Traits traits) {
        this.rows = rows;
        this.traits = traits;
        for (int i = 0; i + 1 < rows.size(); i++) {
            String name = name(i);
            if (!name.isEmpty() && speaks(name, rows.get(i + 1).plain())) {
                names.add(name);
            }
        }
    }

    /** The party group whose name is all that a row holds; empty if it is no heading. */
    String at(int i) {
        String name = names.isEmpty() || i + 1 >= rows.size() ? "" : name(i);
        Row next = name.isEmpty() ? rows.get(i) : rows.get(i + 1);
        boolean heading =
                names.contains(name) && (traits.isApart(next) || next.startsPage() || speaks(name, next.plain()));
        return heading ? name : "";
    }

    private String name(int i) {
        Row row = rows.get(i);
        if (row.text.length() > LONGEST || row.isTableCell()) {
            return "";
        }
        Matcher name = NAME.match(row.plain());
        return name == null ? "" : name.group("name");
    }

    private static boolean speaks(String name, String text) {
        Matcher speaks = SPEAKS.match(text);
        String rest = speaks == null ? "" : speaks.group("rest");
        boolean members = text.contains("leden van") && rest.startsWith(name + " ");
        return members || rest.startsWith(name + "-fractie") || rest.equals(name + "-");
    }
}

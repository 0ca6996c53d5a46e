package org.verslag.export.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.verslag.model.Report;

/**
 * A table that a report gives. Each starts with the columns {@code report} and {@code exchange}, which join them; {@code
 * exchange} is empty outside exchanges. What is absent is an empty cell. Rows come in reading order, unless said otherwise.
 * Immutable and safe for many threads.
 */
public final class ReportTable {
    /** A row for each question with its answer. */
    public static final ReportTable EXCHANGES = new ReportTable(
            "exchanges", "questions with their answers", ExchangeRows.COLUMNS, List.of("exchange"), ExchangeRows::of);

    /** A row for each paragraph of the body. */
    public static final ReportTable PARAGRAPHS = new ReportTable(
            "paragraphs",
            "every paragraph of the body once",
            ParagraphRows.COLUMNS,
            List.of("paragraph"),
            ParagraphRows::of);

    /** A row for each footnote. */
    public static final ReportTable FOOTNOTES =
            new ReportTable("footnotes", "footnotes", FootnoteRows.COLUMNS, List.of(), FootnoteRows::of);

    /** A row for each document, address or exchange that the text or a footnote names. */
    public static final ReportTable REFERENCES = new ReportTable(
            "references",
            "documents, addresses and exchanges that the text names",
            ReferenceRows.COLUMNS,
            List.of(),
            ReferenceRows::of);

    /** A row for each item of the agenda. */
    public static final ReportTable AGENDA = new ReportTable(
            "agenda",
            "the documents that the consultation was about",
            AgendaRows.COLUMNS,
            List.of("item"),
            AgendaRows::of);

    /** A row for each diagnostic, in the order of {@link Report#diagnostics()}. */
    public static final ReportTable DIAGNOSTICS = new ReportTable(
            "diagnostics", "what was missing or unsure", DiagnosticRows.COLUMNS, List.of(), DiagnosticRows::of);

    private static final List<ReportTable> ALL =
            List.of(EXCHANGES, PARAGRAPHS, FOOTNOTES, REFERENCES, AGENDA, DIAGNOSTICS);

    private final String id;
    private final String description;
    private final List<Column> columns;
    private final List<String> ownKey;
    private final Function<ReportIndex, List<List<String>>> derivation;

    private ReportTable(
            String id,
            String description,
            List<Column> ownColumns,
            List<String> ownKey,
            Function<ReportIndex, List<List<String>>> derivation) {
        this.id = id;
        this.description = description;
        this.columns = withKey(ownColumns);
        this.ownKey = ownKey;
        this.derivation = derivation;
    }

    private static List<Column> withKey(List<Column> ownColumns) {
        List<Column> all = new ArrayList<>();
        all.add(Column.text("report", "name of the report"));
        all.add(Column.number(
                "exchange", "position of the exchange in its report, from 1; with 'report' it joins the tables"));
        all.addAll(ownColumns);
        return List.copyOf(all);
    }

    /** All tables. */
    public static List<ReportTable> all() {
        return ALL;
    }

    /** The name of the table in options and file names, for instance {@code exchanges}. */
    public String id() {
        return id;
    }

    /** What it holds, in a few words. */
    public String description() {
        return description;
    }

    /** Its columns, in order; the first two are {@code report} and {@code exchange}. */
    public List<Column> columns() {
        return columns;
    }

    /**
     * The columns that tell any two rows of reports with different names apart, {@code report} among them; empty where
     * rows can be alike.
     */
    public List<String> primaryKey() {
        List<String> key = new ArrayList<>();
        if (!ownKey.isEmpty()) {
            key.add("report");
            key.addAll(ownKey);
        }
        return List.copyOf(key);
    }

    /** How many columns at the start tell whose a row is. */
    int identifying() {
        return this == PARAGRAPHS || this == FOOTNOTES || this == AGENDA ? 3 : 2;
    }

    /** The rows that a report gives, each with a cell for every column. */
    public List<List<String>> rows(Report report) {
        return rows(new ReportIndex(report));
    }

    List<List<String>> rows(ReportIndex index) {
        return derivation.apply(index);
    }

    /** The {@link #id()}. */
    @Override
    public String toString() {
        return id;
    }
}

package org.verslag.model;

/** What a {@link Section} is. */
public enum SectionKind {
    /** The opening sentences that introduce the report, its chair and clerk. */
    FRONT_PAGE,
    /** A top-level part (<i>I, II, III</i>). */
    PART,
    /** All that one party group puts forward (<i>inbreng</i>). */
    CONTRIBUTION,
    /** A heading inside a contribution or part (<i>onderwerp, agendapunt</i>). */
    TOPIC,
    /** A numbered chapter of a note on a report. */
    CHAPTER,
    /** A letter, as reports of the Senate print them (<i>brief</i>). */
    LETTER,
    /** The documents that the consultation was about (<i>volledige agenda</i>). */
    AGENDA,
    /** An annex (<i>bijlage</i>). */
    ANNEX
}

package org.verslag.testkit;

import java.time.LocalDate;
import java.util.Objects;

/**
 * What a front page says.
 *
 * @param parliamentaryYear for instance {@code 2023–2024}
 * @param dossier for instance {@code 21 501-02}; written questions print none
 * @param dossierTitle its title
 * @param number the report's number in the dossier, or that of the written questions
 * @param adoptedOn the date under the heading
 * @param committee the committee's bare name
 * @param chair who signs as chair
 * @param clerk who signs as clerk
 */
public record DraftFront(
        String parliamentaryYear,
        String dossier,
        String dossierTitle,
        String number,
        LocalDate adoptedOn,
        String committee,
        String chair,
        String clerk) {
    /** Checks for nulls. */
    public DraftFront {
        Objects.requireNonNull(parliamentaryYear, "parliamentaryYear");
        Objects.requireNonNull(dossier, "dossier");
        Objects.requireNonNull(dossierTitle, "dossierTitle");
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(adoptedOn, "adoptedOn");
        Objects.requireNonNull(committee, "committee");
        Objects.requireNonNull(chair, "chair");
        Objects.requireNonNull(clerk, "clerk");
    }
}

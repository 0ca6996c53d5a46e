package org.verslag.model;

/** The chambers of the States General (<i>Staten-Generaal</i>). */
public enum Chamber {
    /** <i>Tweede Kamer</i>. */
    HOUSE_OF_REPRESENTATIVES("House of Representatives"),
    /** <i>Eerste Kamer</i>. */
    SENATE("Senate");

    private final String label;

    Chamber(String label) {
        this.label = label;
    }

    /** The stable English name that the exporters write. */
    public String label() {
        return label;
    }
}

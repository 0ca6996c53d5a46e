package org.verslag.recognition;

/**
 * A party that speaks by its bare name, as election programmes and web pages have it: "D66 vraagt …", "Het CDA hecht aan …".
 * That it stands first, and a verb of one speaker behind it, tells; which verb does not matter.
 */
final class SpeakingParty {
    /** "Het CDA heeft in een motie gevraagd om …": so another tells of it. */
    private static final String TOLD =
            "(?! (?:heeft|hebben|had|hadden|vroeg|vroegen|wees|wezen|diende|dienden|pleitte|pleitten|verzocht|verzochten|wordt|worden|werd|werden)\\b"
                    + "[^.?!]*\\b(?:motie|moties|amendement|amendementen|eerder|gevraagd|ingediend|verzocht|gepleit|voorgesteld|bepleit|debat)\\b)";

    /** "Het CDA", "De VVD en het CDA", up to the verb: "wijst", "is", "vroeg"; of several "vragen". */
    static final String OPENING = "(?:(?:De|Het) )?(?:" + PartyNames.KNOWN + TOLD
            + "(?= (?!(?:met|uit|dat|niet|want|tot|naast)\\b)(?:\\p{Ll}+t|is|wil|kan|zou|zal|zag|had|vroeg|wees)\\b)|"
            + PartyNames.KNOWN + "(?:(?:, | en )(?:de |het )?" + PartyNames.KNOWN
            + "){1,8}(?: gezamenlijk)?" + TOLD + "(?= (?!(?:tussen|tegen|binnen|buiten)\\b)\\p{Ll}{2,}en\\b| zijn\\b))";

    private static final Phrase SPEAKS = Phrase.of(OPENING);

    private SpeakingParty() {}

    static boolean opens(String text) {
        return SPEAKS.opens(text);
    }
}

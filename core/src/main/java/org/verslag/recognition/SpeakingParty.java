package org.verslag.recognition;

import java.util.List;
import org.verslag.recognition.Anchor.Kind;

/**
 * A party that speaks by its bare name, as election programmes and web pages have it: "D66 vraagt …", "Het CDA hecht aan …".
 * That it stands first, and a verb of one speaker behind it, tells; which verb does not matter. Whoever answers can tell of a
 * party in the same words, "Het CDA stelt voor …": a paragraph is the party's where it asks for something too, or where the
 * report names most speakers so.
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

    private static final int FEWEST = 3;

    private SpeakingParty() {}

    /** Whether a report names most of those who speak so, and not "De leden van de CDA-fractie". */
    static boolean isUsual(List<Para> paras) {
        long bare =
                paras.stream().filter(para -> para.isText() && opens(para.text)).count();
        long named = paras.stream()
                .filter(para -> para.is(Kind.GROUP) || VoiceWording.opensWithNamedGroup(para.text))
                .count();
        return bare >= FEWEST && bare > 2 * named;
    }

    /** Whether a text opens so, whoever speaks: "Het CDA stelt voor …" can answer as well. */
    static boolean opens(String text) {
        return SPEAKS.opens(text);
    }

    /** Whether a text opens so and asks for something further on. */
    static boolean asks(String text) {
        return SPEAKS.opens(text) && (text.indexOf('?') >= 0 || VoiceWording.requests(text));
    }
}

package org.verslag.recognition;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.verslag.model.Chamber;
import org.verslag.model.Dossier;
import org.verslag.model.FrontMatter;
import org.verslag.model.Furniture;

/** What the sentences of the front page, the publication block and the footers say of the report as a whole. */
final class FrontFacts {
    private static final Pattern COMMITTEE = Pattern.compile(
            "[Dd]e (?:vaste |algemene |tijdelijke ){0,3}[Cc]ommissies? (?:voor|over) (.+?),?(?: ?\\d{0,2} (?:heeft|hebben|bestond|bestaat|bestaan|wenst|wensen|brengt|brengen|legt|leggen|stelt|stellen|over|inzake|betreffende|aangaande|naar aanleiding|met betrekking)\\b|,? belast\\b|, (?:heeft|hebben)\\b|[.;]|$)");
    /** The marks of the notes on who is on each committee, where their notes are missing. */
    private static final Pattern MARK = Pattern.compile("(?<=\\p{L})\\d{1,2}(?=,|$| en )");

    private static final Pattern ADDRESSEE = Pattern.compile(
            "\\b(?:aan|gevoerd met|heeft zij|hebben zij) (?:de |het )?((?:[Mm]inisters?|[Ss]taatssecretaris(?:sen)?|Algemene Rekenkamer|(?:regering|kabinet)(?= voorgelegd))\\b[^.;(]*?)(?:,? (?:de heer|mevrouw|over|voor te leggen|met (?:vragen|daarin|een aantal|enkele|de volgende)|d\\.d\\.|naar aanleiding|inzake|voorgelegd|ten behoeve|op \\d{1,2})\\b|[.;(]|$)");
    /** The next that signs, or the note on who is on the committee. */
    private static final String END_OF_NAME =
            "|\\n| (?:De |(?=Adjunct-))(?:eerste |fungerend |plaatsvervangend |[Aa]djunct-|waarnemend )?(?:voorzitter|griffier)\\b| ?\\d{1,2} ?Samenstelling)";

    private static final Pattern CHAIR = Pattern.compile(
            "(?:[Dd]e (?:fungerend |plaatsvervangend )?voorzitter|(?<![\\p{L} ])(?:Voorzitter|(?:Fungerend|Plaatsvervangend|Waarnemend|Wnd\\.) voorzitter))(?: van de (?:vaste |algemene )?[Cc]ommissie[^\\n]{0,160}?)?,\\s*(\\p{L}[^,\\n]{1,60}?)(?=$"
                    + END_OF_NAME);
    private static final Pattern CLERK = Pattern.compile(
            "(?:[Dd]e |(?=Adjunct-))(?:eerste |plaatsvervangend |[Aa]djunct-|waarnemend |fungerend )?griffier(?: voor (?:deze lijst|dit verslag)| van de (?:vaste |algemene )?[Cc]ommissie[^\\n]{0,160}?)?,\\s*(\\p{L}[^,\\n]{1,60}?)(?=$"
                    + END_OF_NAME);
    private static final Pattern PUBLICATION = Pattern.compile("^(?:kst|ah|blg|nds|kv|h)-\\S+$");
    private static final Pattern ISSN = Pattern.compile("^ISSN (\\d{4} ?- ?\\d{3}[\\dXx])$");
    private static final Pattern FOOTER = Pattern.compile(
            "^(?<chamber>Tweede|Eerste) Kamer(?: der Staten-Generaal)?, vergaderjaar (?<year>\\d{4}\\s?[–-]\\s?\\d{4}), (?:(?<dossier>\\d{2} ?\\d{3}[^,]{0,20}), (?:nr\\. ?)?(?<number>\\d{1,5}|[A-Z]{1,3})|Aanhangsel.*?)(?:\\s\\d{1,4})?$");

    private FrontFacts() {}

    /**
     * What is said of the report.
     *
     * @param front the paragraphs of the front page
     * @param paras all paragraphs: a letter says in full to whom it is written
     */
    static FrontMatter of(List<Para> front, List<Para> paras, List<Furniture> furniture, FrontMatter masthead) {
        FrontMatter.Builder facts = FrontMatter.builder();
        String text = String.join(" ", front.stream().map(para -> para.text).toList());
        find(COMMITTEE, text).map(names -> MARK.matcher(names).replaceAll("")).ifPresent(facts::committee);
        find(ADDRESSEE, text)
                .map(name -> name.indexOf(' ') < 0 ? inLetter(name, paras) : name)
                .ifPresent(facts::addressee);
        // A name ends with its paragraph
        String lines = String.join("\n", front.stream().map(para -> para.text).toList());
        find(CHAIR, lines).ifPresent(facts::chair);
        find(CLERK, lines).ifPresent(facts::clerk);
        for (Furniture piece : furniture) {
            if (piece.kind() == Furniture.Kind.PUBLICATION_BLOCK) {
                if (PUBLICATION.matcher(piece.text()).matches()) {
                    facts.publicationId(piece.text());
                }
                find(ISSN, piece.text()).ifPresent(facts::issn);
            }
        }
        FrontMatter known = masthead.orElse(facts.build()).orElse(ofFooter(furniture));
        return known.orElse(derivedId(known)).orElse(derivedChamber(known));
    }

    /** "Aan de Minister van Economische Zaken", where the front page has "de Minister" only. */
    private static String inLetter(String name, List<Para> paras) {
        String opening = "Aan de " + name + " ";
        return paras.stream()
                .filter(para -> para.isText() && para.text.startsWith(opening))
                .map(para -> para.text.substring("Aan de ".length()))
                .findFirst()
                .orElse(name);
    }

    /** Papers of a dossier have a number in the House of Representatives, and letters in the Senate. */
    private static FrontMatter derivedChamber(FrontMatter known) {
        if (known.dossiers().isEmpty() || known.number().isEmpty()) {
            return FrontMatter.empty();
        }
        boolean letters = Character.isUpperCase(known.number().get().charAt(0));
        return FrontMatter.builder()
                .chamber(letters ? Chamber.SENATE : Chamber.HOUSE_OF_REPRESENTATIVES)
                .build();
    }

    private static FrontMatter ofFooter(List<Furniture> furniture) {
        for (Furniture piece : furniture) {
            Matcher footer = FOOTER.matcher(piece.text());
            if (piece.kind() == Furniture.Kind.FOOTER && footer.matches()) {
                FrontMatter.Builder facts = FrontMatter.builder();
                facts.chamber(
                        footer.group("chamber").equals("Eerste") ? Chamber.SENATE : Chamber.HOUSE_OF_REPRESENTATIVES);
                facts.parliamentaryYear(footer.group("year").replace(" ", "").replace('-', '–'));
                if (footer.group("dossier") != null) {
                    facts.addDossier(new Dossier(footer.group("dossier").strip(), Optional.empty()));
                    facts.number(footer.group("number"));
                }
                return facts.build();
            }
        }
        return FrontMatter.empty();
    }

    /** The publication id follows from dossier and number where it is not printed. */
    private static FrontMatter derivedId(FrontMatter known) {
        if (known.dossiers().isEmpty() || known.number().isEmpty()) {
            return appendixId(known);
        }
        String number = known.dossiers().get(0).number();
        String dossier = number.replaceFirst("^(\\d{2}) (\\d{3})", "$1$2").replace(' ', '-');
        return FrontMatter.builder()
                .publicationId("kst-" + dossier + "-" + known.number().get())
                .build();
    }

    /** Written questions stand under no dossier but in the appendix of a year. */
    private static FrontMatter appendixId(FrontMatter known) {
        boolean appendix =
                known.title().filter(title -> title.startsWith("Aanhangsel")).isPresent();
        if (!appendix || known.number().isEmpty() || known.parliamentaryYear().isEmpty()) {
            return FrontMatter.empty();
        }
        String chamber = known.chamber().filter(Chamber.SENATE::equals).isPresent() ? "ek" : "tk";
        String years = known.parliamentaryYear().get().replaceAll("\\D", "");
        return FrontMatter.builder()
                .publicationId(
                        "ah-" + chamber + "-" + years + "-" + known.number().get())
                .build();
    }

    private static Optional<String> find(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? Optional.of(matcher.group(1).strip()) : Optional.empty();
    }
}

package org.verslag.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The wording of headings and labels, as the official reports print them since 2001. */
final class Wording {
    /** "5, 6 en 7", "7, 8, 9 10 en 11", "5 tot en met 7", "3a". */
    static final String NUMBERS =
            "\\d{1,3}[a-z]?(?:(?:\\s*,\\s*(?:en\\s+)?|\\s+(?:en|&)\\s+|\\s*t/m\\s*|\\s+tot en met\\s+|\\s*[–-]\\s*|\\s+)\\d{1,3}[a-z]?){0,200}";

    private static final String ROMAN = "[IVX]{1,4}";

    private static final String MINISTER =
            "(?:[Mm]inister|[Ss]taatssecretaris|[Bb]ewindspers|[Mm]inisters|[Ss]taatssecretarissen)";

    static final Phrase NUMBERED_PART =
            Phrase.of("^(?<number>" + ROMAN + "|[A-C](?=\\.))\\s*[.:)]?\\s+(?<title>[\\p{Lu}«(].*[^.;,]|ALGEMEEN)$");

    static final Phrase NAMED_PART = Phrase.of(
            "^(?:(?:Vragen en opmerkingen|Inbreng(?:en)?|Vragen) (?:vanuit|uit|van) de"
                    + " (?:diverse )?fracties?(?: en (?:de )?(?:reactie|antwoorden?) van (?:de|het) .*)?"
                    + "|VRAGEN EN OPMERKINGEN (?:VANUIT|UIT|VAN) DE FRACTIES.*|Vragen en [Aa]ntwoorden|VRAGEN EN ANTWOORDEN"
                    + "|ALGEMEEN(?: DEEL)?|Algemeen deel|(?:ARTIKELSGEWIJS|Artikelsgewijs)(?: DEEL| deel|E TOELICHTING|e toelichting)?"
                    + "|(?:Antwoord(?:en)? ?/ ?)?(?:Reactie|Antwoord(?:en)?|Beantwoording) van (?:de|het) (?:"
                    + MINISTER
                    // "Reactie van de Minister op het rapport was dat …." is a sentence
                    + "(?:\\p{L}*\\.?|(?!.*[.?!] \\p{Lu}).*[^.?!])|kabinet|regering)|ANTWOORD(?:EN)? VAN .*|REACTIE VAN .*)$");

    /** "II. Reactie van de Minister", "BRIEF VAN DE MINISTER VAN …": a heading that says who answers under it. */
    static final Phrase ANSWERING_PART = Phrase.of(
            "^(?:.{0,160}\\b(?:[Rr]eactie|[Aa]ntwoord(?:en)?|[Bb]eantwoording) van|.{0,160}\\b(?:REACTIE|ANTWOORD(?:EN)?) VAN|BRIEF VAN)"
                    + " (?<who>(?:de|het|DE|HET) (?:[Mm]inister|MINISTER|[Ss]taatssecretaris|STAATSSECRETARIS|kabinet|KABINET|regering|REGERING).*?)(?: op .*|[:.])?$");

    static final Phrase AGENDA = Phrase.of("^(?:(?<number>" + ROMAN
            + ")\\s*\\.?\\s+)?(?:Volledige agenda|Geagendeerde stukken|Agenda|VOLLEDIGE AGENDA|AGENDA)\\s*:?$");

    static final Phrase ANNEX = Phrase.of(
            "^(?:(?:BIJLAGEN?|Bijlagen?)(?:\\s+(?:\\d{1,2}|[A-Z]|[IVX]+))?(?:\\s*[:–-].*|\\.)?|BIJLAGE \\d{1,2} \\p{Lu}.{0,160}[^.?!])$");

    /** What a party group's heading may open with: "Vragen en opmerkingen van", "Inbreng", "Reactie op de vragen van". */
    private static final String CONTRIBUTION =
            "(?:(?:(?:Reactie|Antwoord(?:en)?|Beantwoording)\\s+(?:(?:op|van)\\s+)?(?:de\\s+)?)?"
                    + "(?:[Gg]ezamenlijke )?(?:[Vv]ragen|[Oo]pmerkingen|[Ii]nbreng|[Bb]ijdrage|VRAGEN|INBRENG)"
                    + "(?:\\s+(?:en|EN)\\s+(?:vragen|opmerkingen|antwoorden|OPMERKINGEN))?\\s+"
                    + "(?:(?:van|vanuit|uit|door|VAN|VANUIT)\\s+)?)?";

    static final Phrase GROUP_HEADING = Phrase.of("^(?:[–-] )?(?:(?<number>\\d{1,2}|" + ROMAN + "|[A-Za-z])[.)]?\\s+)?"
            + CONTRIBUTION
            + "(?:(?:[Dd]e\\s+|DE\\s+)?(?:[Ll]eden|LEDEN)\\s+(?:(?:van|VAN)\\s+)?|(?:[Hh]et\\s+)?[Ll]id\\s+van\\s+)?+(?:(?:[Dd]e|DE|[Hh]et|HET)\\s+)?+"
            + "(?<parties>" + PartyNames.GROUPS + ")"
            + "(?:\\s+en\\s+(?:de\\s+)?(?:reactie|antwoord(?:en)?|beantwoording)"
            + "(?:\\s+(?:van|door)\\s+(?:de|het)\\s+[^.?!]+|\\s+daarop)?)?(?:\\s+gezamenlijk)?\\s*:?$");

    /**
     * Without "-fractie": "Vragen en opmerkingen van de leden van BIJ1", "Inbreng BBB", "Inbreng van het lid Van Esch (PvdD)",
     * "Gezamenlijke vragen van de PvdA en GroenLinks".
     */
    static final Phrase MEMBERS_HEADING = Phrase.of(
            "^(?:Vragen(?: en opmerkingen)?|Inbreng|Bijdrage|Gezamenlijke (?:vragen(?: en opmerkingen)?|inbreng)) (?:van )?(?:(?:(?:de )?leden van )?(?:de |het )?(?<parties>"
                    + PartyNames.KNOWN_ONES + ")(?: gezamenlijk)?|"
                    + "(?:de )?leden van (?:de )?(?<members>\\p{Lu}[\\p{L}\\d-]{0,23}[\\p{L}\\d](?<!ractie))|(?:de )?(?<short>[A-Z][A-Z\\d]{1,6}|50PLUS|Volt)"
                    + "|(?:het )?lid \\p{Lu}[\\p{L}’ -]{1,30} \\((?:[Gg]roep )?(?<party>[\\p{L}\\d][\\p{L}\\d ’-]{1,24})\\))\\s*:?$");

    /** "Reactie minister", "Antwoord kabinet:", but not what is a reaction to something. */
    private static final String BARE_RESPONDENT =
            "(?=(?:[Mm]inisters?|[Ss]taatssecretaris|[Bb]ewindspers(?:oon|onen)|[Kk]abinet|[Rr]egering|[Ii]nitiatiefnemers?)(?:\\s+(?:van|voor)\\b|\\s*[.:]?$|\\s+(?:op\\s+)?(?:de\\s+)?vra))";

    static final Phrase ANSWER_LABEL = Phrase.of("^\\[?(?:(?<before>" + NUMBERS + ")\\s*[.:)]?\\s+)?"
            + "(?:[–-] )?(?:Gezamenlijke? antwoord(?:en)?|Antwoord(?:en)?|Antw\\.|ANTWOORD|Beantwoording|Reactie)(?!.*\\b(?:(?:ontvangen|ingezonden|vragen van het lid)\\b|vragen van de leden \\p{Lu}))"
            + "(?:\\s+(?:(?:van|door|namens)\\s+(?=(?:het|beide|de(?! (?:vragen|leden))|[Mm]inister|[Ss]taatssecretaris)\\b)|"
            + BARE_RESPONDENT
            + ")(?<who>(?:[^.?!():]|\\([^.?!()]*\\)){0,160}?))?"
            + "(?:\\s+op\\s+(?:deze|bovenstaande|de)\\s+(?:vraag|vragen))?"
            + "(?:\\s+(?:op\\s+)?(?:de\\s+)?(?:vraag|vragen|deelvragen)\\s+(?:nrs?\\.?\\s+)?(?<of>" + NUMBERS
            + "(?:\\s+en\\s+(?:op\\s+)?(?:vraag|vragen)\\s+" + NUMBERS + ")?))?"
            + "(?:\\s+(?:op\\s+)?(?:nrs?\\.\\s*)?\\(?(?<after>" + NUMBERS + ")\\)?)?\\s*[.:]?\\]?$");

    static final Phrase NAMED_QUESTION_LABEL =
            Phrase.of("^(?:Vraag|Vragen|VRAAG):?(?:\\s+(?:nr\\.?\\s*)?(?<numbers>" + NUMBERS + "))?\\s*[.:]?$");

    /** Pages on the web have a bullet ahead of a number that is printed; "1 (blz. 3)" says what page is asked about; "99 501" is a dossier. */
    static final Phrase BARE_NUMBERS = Phrase.of("^(?!\\d\\d \\d{3}$)(?:[•·▪] )?\\(?(?<numbers>" + NUMBERS
            + ")\\s*[.)]?(?:\\s*\\((?:blz|p|pag)\\. ?\\d{1,4}(?:\\s*[–-]\\s*\\d{1,4})?\\))?$");

    static final Phrase NOTICE = Phrase.of("^(?:Mededeling|Nader uitstel|Uitstel|Toelichting)\\s*:?$");

    private static final Phrase GROUP_HEADING_OPENING = Phrase.of(
            "(?:(?:\\d{1,2}|[IVX]{1,4}|[A-Za-z])[.)] )?(?:Vragen en opmerkingen|Inbreng) (?:van|vanuit) de (?:leden\\b|[\\p{Lu}\\d])|Inbreng [\\p{Lu}\\d]");

    private static final Phrase FINITE_VERB = Phrase.of(
            "(?i)(?<![\\p{L}-])(?:heeft|hebben|is|zijn|was|waren|wordt|worden|werd|werden|zal|zullen|kan|kunnen|zet|geldt|vindt|ziet|acht)(?![\\p{L}-])");

    /** How the rest of "Antwoord van Minister … (…) (ontvangen 19 mei 2020)" goes on in the next row. */
    static final Phrase RECEIVED = Phrase.of(
            "^(?:(?:\\p{Lu}[\\p{L} ’-]{1,40} )?\\([^()]{1,80}\\)[ ,]*(?:(?:en van|mede namens) .{1,120} )?)?\\([Oo]ntvangen \\d");

    static final Phrase LIST_ITEM =
            Phrase.of("(?:[•▪●◦‣○§■]|[-–*o](?= )|\\(?(?:[a-z]|\\d{1,2})[.)](?= )|[ivx]{1,4}[.)](?= ))");

    static final Phrase LEAVE =
            Phrase.of("^(?:Hoogachtend|Met (?:de meeste )?hoogachting|Met vriendelijke groet(?:en)?),?$");

    private static final List<String> SIGNING =
            List.of("oorzitter", "riffier", "inister", "ecretaris", "ewindspers", "Namens");

    /** Who signs, by function and name: "De voorzitter van de commissie, | Zeegers". */
    static final Phrase SIGNATURE = Phrase.of(
            "^(?:Namens de (?:vaste )?commissie, )?(?:[Dd]e |(?=Adjunct-|Voorzitter van|Griffier van|(?:Fungerend|Plaatsvervangend|Waarnemend|Wnd\\.) (?:voorzitter|griffier) van de (?:vaste )?commissie))(?:eerste |[Ff]ungerend |[Pp]laatsvervangend |plv\\. |[Ww]aarnemend |[Ww]nd\\. |[Aa]djunct-|fungerend adjunct-|demissionair )*(?:[Vv]oorzitter|[Gg]riffier|"
                    + MINISTER
                    + ")\\b[^.?!:;]{0,140}?,\\s+(?!(?:de|het|een|over|mede|en)\\b)(?:\\p{Lu}\\.[ -]?)*(?:[’']?\\p{L}[\\p{L}’'-]*[ ]?){1,6}(?<!\\b(?:[Vv]an|[Dd]e|[Dd]er|[Dd]en|[Tt]er|[Tt]en|’t))$");

    /** What opens the body of a report that has no party groups' headings. */
    static final Phrase OPENING_HEADING = Phrase.of("(?:Inleiding|INLEIDING|Algemeen|ALGEMEEN)");

    static final Phrase LETTER = Phrase.of("^BRIEF (?:VAN|AAN) (?:DE |HET )\\p{Lu}.*$");

    static final Phrase NUMBERED_HEADING =
            Phrase.of("^(?:§ ?)?(?<number>\\d{1,2}(?:\\.\\d{1,2}){0,4})\\.?\\s+(?<title>[\\p{Lu}«‘’'].*)$");

    /** Headings that follow the articles of a bill: "Artikel 5, lid 4". */
    static final Phrase ARTICLE_HEADING =
            Phrase.of("^(?:Artikel(?:en)?|Onderdeel|Paragraaf|Hoofdstuk) \\p{Alnum}{1,5}(?:[ ,.:–-].{0,80})?$");

    private static final Pattern ABBREVIATION = Pattern.compile(
            "(?:^|[\\s(])(?:nrs?|art|blz|bijv|bv|resp|incl|excl|ca|dr|drs|mr|ir|prof|d\\.d|t\\.a\\.v|o\\.a|o\\.m|i\\.h\\.b|m\\.b\\.t|t\\.b\\.v|i\\.v\\.m|m\\.n|vgl|Stcrt|Stb|Trb)\\.$");

    /** Words that need more behind them. */
    private static final Set<String> OPEN_ENDS = Pattern.compile(" ")
            .splitAsStream(
                    "de het een van en of met op in bij voor naar aan dat die te ten ter om als tot uit over per "
                            + "door deze dit uw hun haar onze mijn vraag vragen antwoord nr nrs nr. nrs. artikel artikelen "
                            + "art. t/m circa ruim pagina blz. paragraaf tussen onder jegens volgens zonder tegen tijdens "
                            + "binnen buiten sinds wordt worden is zijn heeft hebben")
            .collect(Collectors.toUnmodifiableSet());

    private static final Set<String> EVERYBODY =
            Set.of("fracties", "bewindspersoon", "bewindspersonen", "kabinet", "regering");

    private static final Pattern ONE_PARTY = Pattern.compile(PartyNames.KNOWN);
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}[a-z]?");
    private static final Pattern RANGE = Pattern.compile("(\\d{1,3})\\s*(?:t/m|tot en met|–|-)\\s*(\\d{1,3})");
    private static final int LONGEST_RANGE = 200;

    private Wording() {}

    /** Whether a text has one of the words that a signature opens with. */
    static boolean maySign(String text) {
        return SIGNING.stream().anyMatch(text::contains);
    }

    /** The parties that a match of {@link #MEMBERS_HEADING} names. */
    static List<String> parties(Matcher members) {
        if (members.group("parties") != null) {
            return ONE_PARTY
                    .matcher(members.group("parties"))
                    .results()
                    .map(MatchResult::group)
                    .toList();
        }
        return Stream.of("members", "short", "party")
                .map(members::group)
                .filter(Objects::nonNull)
                .toList();
    }

    /** The numbers in the label of an answer. */
    static List<String> answered(Matcher label) {
        List<String> numbers = new ArrayList<>();
        for (String group : List.of("before", "of", "after")) {
            if (label.group(group) != null) {
                numbers.addAll(numbers(label.group(group)));
            }
        }
        return List.copyOf(numbers);
    }

    /** The numbers in a list of numbers; ranges are spelt out. */
    static List<String> numbers(String text) {
        List<String> numbers = new ArrayList<>();
        Matcher range = RANGE.matcher(text);
        int from = 0;
        while (range.find()) {
            addNumbers(text.substring(from, range.start()), numbers);
            int first = Integer.parseInt(range.group(1));
            int last = Integer.parseInt(range.group(2));
            if (last < first || last - first > LONGEST_RANGE) {
                addNumbers(range.group(), numbers);
            } else {
                for (int n = first; n <= last; n++) {
                    numbers.add(Integer.toString(n));
                }
            }
            from = range.end();
        }
        addNumbers(text.substring(from), numbers);
        return numbers;
    }

    private static void addNumbers(String text, List<String> numbers) {
        Matcher number = NUMBER.matcher(text);
        while (number.find()) {
            numbers.add(number.group());
        }
    }

    /** Whether a text ends as a sentence does, footnote marks taken out. The stop of an abbreviation is none. */
    static boolean endsSentence(String text) {
        int i = text.length() - 1;
        while (i >= 0 && "»”’\"')]".indexOf(text.charAt(i)) >= 0) {
            i--;
        }
        if (i < 0) {
            return false;
        }
        boolean quoted = i < text.length() - 1 && "»”".indexOf(text.charAt(text.length() - 1)) >= 0;
        char last = text.charAt(i);
        return quoted
                || ".?!:;…".indexOf(last) >= 0
                        && !(last == '.'
                                && i == text.length() - 1
                                && ABBREVIATION
                                        .matcher(text.substring(lastWord(text)))
                                        .find());
    }

    /** Whether the items of a list follow a text, or go on behind it. */
    static boolean announces(String text) {
        return text.endsWith(":") || text.endsWith(";");
    }

    /** Whether a text cannot be at an end: it closes with a word or sign that needs more behind it. */
    static boolean endsOpen(String text) {
        if (text.isEmpty()) {
            return false;
        }
        String last = text.substring(lastWord(text));
        return ",/(-".indexOf(text.charAt(text.length() - 1)) >= 0
                || OPEN_ENDS.contains(last)
                || isInCapitals(text) && OPEN_ENDS.contains(last.toLowerCase(Locale.ROOT));
    }

    /** Whether a text ends with all groups or with those who answer, who need no name. */
    static boolean endsWithEverybody(String text) {
        return EVERYBODY.contains(text.substring(lastWord(text)));
    }

    /** Whether a text has letters, and none of them small. */
    static boolean isInCapitals(String text) {
        boolean letters = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLowerCase(c)) {
                return false;
            }
            letters |= Character.isLetter(c);
        }
        return letters;
    }

    /** Where the last word starts: what is settled by it need not be looked for further up. */
    private static int lastWord(String text) {
        int i = Math.max(0, text.length() - 1);
        while (i > 0 && !Character.isWhitespace(text.charAt(i - 1)) && text.charAt(i - 1) != '(') {
            i--;
        }
        return i;
    }

    /** Whether a text opens with the words of a heading over a party group or the agenda, which nothing else starts with. */
    static boolean opensHeading(String text) {
        return GROUP_HEADING_OPENING.opens(text) || AGENDA.matches(text);
    }

    /** Whether a text has a verb of the kind that makes a sentence of it: headings seldom do. */
    static boolean hasFiniteVerb(String text) {
        return FINITE_VERB.isIn(text);
    }

    /** Whether a text goes on in small letters; "a) …" and "b. …" start something. */
    static boolean startsLowerCase(String text) {
        if (text.length() > 2 && ").".indexOf(text.charAt(1)) >= 0 && text.charAt(2) == ' ') {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetter(c)) {
                return Character.isLowerCase(c);
            }
            if (Character.isDigit(c)) {
                return false;
            }
        }
        return false;
    }
}

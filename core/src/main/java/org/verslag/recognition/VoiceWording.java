package org.verslag.recognition;

import java.util.regex.Matcher;

/** Who speaks in a paragraph, by its words: a party group that asks, or whoever answers. */
final class VoiceWording {
    private static final String MEMBERS =
            "(?:[Dd]e (?:fractie)?leden van (?!(?:de |het )?(?:(?:gemeente)?raad|bestuur|(?:Eerste |Tweede )?Kamer|(?:Provinciale )?Staten|Raad)\\b)(?:de |het |deze |beide |dezelfde |bovengenoemde )?[\\p{L}\\d]|[Dd]eze (?:fractie)?leden|[Dd]eze fractie|[Dd]e (?:\\p{Lu}\\p{L}+ (?:voor (?:de )?)?){0,3}(?:[\\p{L}\\d-]+-|Senaats)fractie\\b|[Dd]e (?:[Ff]ractie-|Groep[ -])(?=\\p{Lu})|De leden (?=\\p{Lu})"
                    + "|[Vv]oornoemde leden|[Gg]enoemde leden|[Bb]ovengenoemde leden|[Dd]e (?:hier )?aan het woord zijnde (?:leden|fractie)|[Dd]e leden (?:hier |alhier )?aan het woord\\b|[Zz]ij vragen|[Hh]et lid (?:[\\p{Lu}\\d]|van de )|[Dd]it lid|[Dd]e fracties? van (?:de |het )?\\p{Lu}"
                    + "|[Dd]e leden (?:vragen|verzoeken|hebben|lezen|willen|constateren|merken|vinden|wijzen|stellen|horen|begrijpen|ontvangen|achten|delen|menen|missen|steunen|betreuren|betwijfelen|onderschrijven|pleiten)\\b)";

    private static final Phrase GROUP_START = Phrase.of(MEMBERS);

    private static final Phrase GROUP_OPENING = Phrase.of("(?:" + MEMBERS
            + "|(?![^.?!]{0,45}?\\b(?:ik|wij) (?:de|deze|het) (?:leden|lid)\\b)[^.?!]{1,45}?(?<!\\b(?:van|[Mm]et|Partij voor|[Dd]e door|[Hh]et door|ingediende? door|bepleite? door|genoemde? door|geuite? door|aangehaalde? door|voorgestelde? door|aangenomen door|dan|zover|[Zz]oals|waarop|waarover|waarnaar|waaraan|waarvan|waarvoor) )\\b"
            + MEMBERS + ")");

    /** "Ook vragen zij of …", "Met betrekking tot de haven willen deze leden weten …": in an answer "zij" do other things. */
    private static final Phrase INVERTED = Phrase.of(
            "[^.?!]{0,120}?\\b(?:[Vv]ragen|[Vv]ernemen|[Vv]erzoeken|[Ll]ezen|[Cc]onstateren|[Ww]ijzen|[Aa]chten)"
                    + " (?:zij|deze leden|voornoemde leden|genoemde leden)\\b"
                    + "|[^.?!]{0,120}?\\b[Ww]illen (?:zij|deze leden|voornoemde leden) (?:[\\p{Ll}]+ )?weten\\b"
                    + "|[^.?!]{0,120}?\\b(?:maken|leiden|hebben|stellen|vinden) (?:deze|voornoemde|genoemde) leden\\b"
                    + "|Zij (?:(?:ook|tevens|verder) )?(?:vernemen|horen|ontvangen|zien) graag\\b|Zij (?:lezen|constateren|maken zich (?:grote )?zorgen|willen (?:graag )?weten|verzoeken|(?:zouden|willen|wensen) (?:\\p{Ll}+ )?g(?:raag|aarne))\\b"
                    + "|[^.?!]{0,120}?\\bhebben (?:zij|de leden) (?:(?:nog|ook|hierover|daarover) )?(?:de volgende|enkele|een|geen) (?:\\p{Ll}+ )?vra(?:ag|gen)\\b"
                    + "|(?:In de ogen|Naar (?:het oordeel|de mening|de overtuiging|het inzicht)) van (?=\\p{L})"
                    + MEMBERS
                    + "|(?:Aan het woord zijnde|Voornoemde|Genoemde) leden\\b"
                    // "Ten aanzien van de kosten merken de leden van de SP-fractie op": whoever answers tells that as
                    // past
                    + "|(?:Met betrekking tot|Ten aanzien van|Uit) [^.?!]{0,120}? (?!(?:tussen|tegen|binnen|buiten|kunnen|mogen|worden|zullen|hebben|vroegen|wezen|verzochten|\\p{Ll}+(?:rden|kten|lden|sten))\\b)\\p{Ll}+en de leden van (?:de |het )?[\\p{Lu}\\d]");

    private static final Phrase GROUP_SENTENCE = Phrase.of("(?:" + MEMBERS
            + "|(?:Daarnaast|Daarbij|Daarom|Hierbij|Ook|Verder|Voorts|Tevens|Tot slot|Ten slotte|Allereerst|Vervolgens)\\b[^.?!]{1,45}?\\b"
            + MEMBERS + ")");

    private static final Phrase GROUP_ANYWHERE = Phrase.of(
            "\\b(?:(?:[Dd]eze|[Vv]oornoemde|[Gg]enoemde|[Bb]ovengenoemde|[Aa]an het woord zijnde) (?:fractie)?leden\\b|[Ll]eden (?:hier |alhier )?aan het woord\\b|leden van de [\\p{L}\\d’' -]{1,40}-?fractie\\b|fractieleden van (?:de |het )?[\\p{Lu}\\d])");

    private static final Phrase ASKS = Phrase.of(
            "\\b(?:zo )?(?:vragen|vraagt|vroegen|vroeg|verzoeken|verzochten|willen|wilden) (?:zich af |ook |tevens |verder |daarnaast |voorts |daarom |dan ook |graag |tot slot )?(?:deze leden|zij|de leden|de fractie van|de [\\p{Lu}\\d][\\p{L}\\d-]{1,30}-fractie|(?:de )?(?:voornoemde|genoemde|bovengenoemde|(?:hier )?aan het woord zijnde) leden|of|hoe|hoeveel|wat|waarom|waar|wanneer|wie|welke?|in hoeverre|(?:op|in|aan|bij|met|voor|uit) welke?|naar|om|aandacht|weten|een (?:\\p{Ll}+ )?(?:onderbouwing|toelichting|reactie|overzicht|uitleg|reflectie|appreciatie|beschouwing|verduidelijking|motivering|verklaring|analyse|oordeel))\\b"
                    + "|\\b(?:vragen|vraagt|verzoeken|verzoekt) (?:ook |tevens |verder |daarnaast |voorts |daarom |dan ook |graag |tot slot )?(?:de (?:[Mm]inister|[Ss]taatssecretaris|regering|bewindspers)|het kabinet|u\\b)"
                    + "|\\bzijn (?:deze leden|de leden van [^.]{1,60}|zij) (?:ook |tevens |verder |dan ook )?(?:benieuwd|geïnteresseerd|nieuwsgierig)\\b"
                    + "|\\b(?:ontvangen|vernemen|horen|zien) (?:deze leden|zij|de leden van [^.]{1,60}) graag\\b|\\b[Gg](?:raag|aarne) (?:een|de) (?:\\p{Ll}+ )?(?:reactie|toelichting|reflectie|appreciatie|uitleg|onderbouwing)\\b"
                    + "|(?<!\\b(?:volgende|enkele|onderstaande) )\\b(?:vragen|vraagt|willen weten|vragen het volgende) ?:|\\bGraag (?:ontvangen|vernemen|horen|zien) (?:deze leden|zij|de leden)\\b|\\b(?:leden|fractie|[Zz]ij) (?:(?:ook|tevens|verder|daarnaast|voorts|dan ook) )?(?:informeren naar|horen graag|vernemen graag|ontvangen graag|zien graag|verwachten een (?:reactie|toelichting)|roepen (?:de|het) [^.?!]{1,60} op om|hebben een vraag over)\\b"
                    + "|\\b(?:Kan|Kunt|Wil|Is|Heeft|Deelt|Gaat|Ziet|Erkent|Onderschrijft) (?:de (?:[Mm]inister|[Ss]taatssecretaris|regering|bewindspersoon)|het kabinet|u)\\b");

    /** "Zij vragen of …", and not "enkele vragen waar zij graag antwoord op ontvangen". */
    private static final Phrase INDIRECT = Phrase.of(
            "(?<!\\b(?:enkele|nadere|aantal|volgende|verdere|aanvullende|nog|de|hun|geen|paar|meer|kritische|diverse|verschillende) )\\b(?:vragen|vraagt|verzoeken|verzoekt|willen weten|zijn benieuwd|vernemen)"
                    + " (?:(?:ook|tevens|verder|daarnaast|voorts|daarom|dan ook|graag|tot slot|zich af|zij zich af|deze leden|de (?:[Mm]inister|[Ss]taatssecretaris|regering)|het kabinet|u) )*"
                    + "(?:of|hoe|hoeveel|wat|waarom|wanneer|wie|welke?|in hoeverre|(?:op|in|aan|bij|met|voor|uit) welke?|naar)\\b");

    private static final Phrase QUESTION_OPENING = Phrase.of(
            "(?:(?:(?:En|Maar|Zo ja,|Zo nee,|Zo niet,|Indien|Ook|Daarnaast|Verder|Voorts|Tot slot,?|Ten slotte,?) )?"
                    + "(?:[Kk]an|[Kk]unt|[Kk]unnen|[Ii]s|[Zz]ijn|[Ww]at|[Ww]elke?|[Hh]oe|[Hh]oeveel|[Ww]aarom|[Ww]anneer|[Ww]aar|[Ww]aaruit|[Ww]aardoor|[Ww]ie|[Dd]eelt|[Dd]enkt|[Hh]eeft|[Hh]ebt"
                    + "|[Ww]il|[Ww]ilt|[Gg]aat|[Zz]iet|[Ee]rkent|[Kk]lopt|[Bb]ent u|[Ww]ordt|[Ww]orden|[Vv]indt|[Oo]nderschrijft|[Bb]egrijpt|[Kk]ent|[Ww]eet|[Hh]erinnert|[Zz]itten|[Pp]leit|[Vv]alt"
                    + "|[Ii]n hoeverre|[Oo]p welke|[Oo]p grond waarvan|[Uu]it welke|[Aa]an welke|[Bb]ij welke|[Mm]et welke|[Vv]oor welke|[Ww]erkt|[Zz]al|[Zz]ullen|[Mm]oet|[Bb]estaat|[Bb]estaan|[Zz]ou|[Zz]ouden|[Ss]taat|[Gg]eldt|[Kk]omt|[Gg]raag|[Gg]aarne) "
                    // "Acht de Minister het wenselijk dat …?"
                    + "|(?!(?:Met|Dat|Uit|Omdat|Niet|Zegt|Namens|Ondanks|Wat) )\\p{Lu}\\p{Ll}*[td] (?:de (?:[Mm]inister|[Ss]taatssecretaris|regering|bewindspersoon)|het kabinet|u)\\b)");

    private static final Phrase REPORTED = Phrase.of(
            "\\b(?:blijkt|bleek|meldt|melden|meldde|meldden|bericht(?:te|ten|en)?|krant|media|onderzoek|rapport|laat zien|laten zien|laten weten|liet weten|geven aan|gaven aan|concludeert|concludeerde|waarschuwt|waarschuwde|waarschuwen|stelt|stelde|signaleert|signaleren|klagen|wachten|vrezen)\\b");

    /** What a question refers to: "daarvan", "die analyse". */
    private static final Phrase OF_THAT = Phrase.of(
            "\\b(?:daar(?:van|over|mee|tegen(?:over|aan)?)|hier(?:van|over|mee|tegen(?:over)?)|(?:die|deze|dat|dit) (?:\\p{Ll}+)?(?=\\?|(?:analyse|mening|zorg|zorgen|constatering|bericht|berichten|signalen|ontwikkeling|bevinding|conclusie|stelling|kritiek|cijfers|uitspraak|opvatting|visie|beeld|situatie)\\b))");

    private static final Phrase RESPONDENT_OPENING = Phrase.of(
            "(?:Het (?:demissionaire )?kabinet|De regering|De (?:initiatiefne(?:mers?|emsters?)|indieners?)\\b|Nederland|Ik |Ja\\b|Nee\\b|Neen\\b|Wij |Mijn |In mijn |Zoals (?:ook )?(?:aan|in|eerder|de|het|ik|door|gesteld|aangegeven|toegelicht|hierboven|bekend|vermeld)"
                    + "|Zie |Voor (?:het|de|een) (?:antwoord|beantwoording)|Voor (?:de )?beantwoording|Dit klopt|Dat klopt|Deze vraag|Uit |Ten aanzien van|Met betrekking tot|Op dit moment|Momenteel|De (?:Minister|Staatssecretaris|Commissie|EU|Raad)\\b|(?:De )?[Oo]ndergetekenden?\\b|De bewinds(?:lieden|personen)\\b|Naar het oordeel van (?:de regering|het kabinet)|Hiervoor|Hierbij|In (?:antwoord|reactie) op|Op (?:de )?(?:vraag|vragen) (?:van|of|naar)|Het is (?:niet |aan |van |belangrijk)"
                    + "|(?:Met|Anders dan|Evenals|Net als|In tegenstelling tot) (?:de|deze|voornoemde) leden\\b[^.?!]{0,60}? (?:is|ben|acht|meent|deelt|deel|hecht|vindt?|constateert?|ziet?|onderschrijft?|denkt?) (?:de (?:regering|[Mm]inister|[Ss]taatssecretaris)|het kabinet|ik)\\b)");

    private static final Phrase REPLY = Phrase.of("(?:Ja|Nee|Neen)[,.;]");
    private static final String MEMBERS_OF = "De leden van ";
    private static final String GROUP_MEMBERS_OF = "De fractieleden van ";
    /** So older notes name them also at first: "De aan het woord zijnde leden van de CDA-fractie vragen …". */
    private static final Phrase SPEAKING = Phrase.of("De (?:hier )?aan het woord zijnde leden van ");

    private static final Phrase NAMED_OPENING =
            Phrase.of("^De (?:leden van (?:de |het )?|(?=fractieleden ))(?<parties>" + PartyNames.GROUP + ")");

    /** "De leden van de SP-fractie hebben gelijk dat …", "vragen terecht aandacht voor …": so speaks whoever answers. */
    private static final Phrase CONCEDES = Phrase.of(
            "\\b(?:hebben gelijk|heeft gelijk|(?:vragen|wijzen|merken|constateren|stellen|vroegen|wezen|merkten|constateerden|stelden) (?:er |hier |daar |zich )?terecht)\\b");

    /** "Terecht merken deze leden op …", "Deze leden kunnen ervan op aan …", "De leden van … zullen begrijpen …". */
    private static final Phrase AGREES = Phrase.of(
            "(?:Terecht \\p{Ll}+ " + MEMBERS
                    + "|Het klopt dat " + MEMBERS
                    + "|" + MEMBERS
                    + "(?:(?! dat )[^.?!,]){0,50}?\\b(?:(?:kunnen|mogen) er(?:van|op) (?:op aan|vertrouwen|rekenen|uitgaan)|zullen (?:\\p{Ll}+ )?begrijpen|(?:kunnen|mogen) gerust|worden (?:\\p{Ll}+ )?verwezen|\\p{Ll}+en (?:kennelijk|vermoedelijk|blijkbaar))\\b"
                    // One verb for several members: they are spoken to
                    + "|De leden van [^.?!,]{2,60}? (?:zij|wordt|kan) (?:\\p{Ll}+ )?(?:geantwoord|verwezen|gewezen|worden|bericht)\\b"
                    + "|Aan (?:de|deze|voornoemde|genoemde) leden\\b[^.?!,]{0,60}? (?:zij|wordt|is|kan) (?:\\p{Ll}+ )?(?:worden|geantwoord|meegedeeld|bericht|toegezegd)\\b)");

    /** "…, zo stellen deze leden vast.", "…, aldus deze leden.": says who spoke so far. */
    private static final Phrase SAID_BY = Phrase.of(
            "\\b(?:aldus|zo (?:stellen|menen|merken|constateren|vinden|betogen|vragen)|vragen|menen|vinden|achten|stellen) (?:zij|"
                    + MEMBERS + ")");

    /** "… deel ik niet.", "Ik …", "uw Kamer": no party group says so, though "of ik" can tell what it asks. */
    private static final Phrase OWN = Phrase.of(
            "\\b(?:acht|antwoord|begrijp|ben|bericht|bevestig|deel|denk|ga|heb|hecht|herken|hoop|kan|kom|licht|meld|merk|moet|neem|onderschrijf|stel|sta|verwacht|verwijs|vind|wil|wijs|zal|zeg|zie|zou) ik\\b"
                    + "|\\bIk\\b|\\b[Uu]w Kamer\\b");

    /** "De wens van de leden van …", "zoals bepleit door de leden van …": it is another who speaks of them. */
    private static final Phrase OF_THEM = Phrase.of(
            "\\b(?:wens(?:en)?|vra(?:ag|gen)|verzoek|oproep|motie|suggestie|zorg(?:en)?|opmerking(?:en)?|inbreng|pleidooi|standpunt|mening|opvatting|aanbeveling) van (?="
                    + MEMBERS + ")|\\bdoor (?=" + MEMBERS + ")");

    /** "Het lid Van Oosterzee heeft hier eerder aandacht voor gevraagd.": so speaks another of that member. */
    private static final Phrase EARLIER = Phrase.of(
            "(?:Het lid (?!van de )|De leden (?=\\p{Lu}))[^.?!]{1,60}?\\b(?:(?:heeft|hebben|had|hadden|vroeg|vroegen|wees|wezen|pleitte|pleitten|diende|dienden|verzocht|verzochten) [^.?!]{0,80}?\\beerder\\b|diende[n]? [^.?!]{0,80}? in\\b)");

    private static final Phrase QUOTES = Phrase.of("[«“\"‘]");

    private static final Phrase FIRST_PERSON = Phrase.of("(?<![^ (])(?:[Ii]k|[Mm]ijn|mij|[Ww]ij|[Oo]nze?)(?=[ ,.])");
    private static final Phrase YOUR_CHAMBER = Phrase.of("\\b[Uu]w Kamer\\b");
    private static final Phrase CABINET = Phrase.of("\\b(?:Het|het) kabinet\\b|\\b[Dd]e regering\\b");

    private static final Phrase COURTESY = Phrase.of(
            "\\b(?:(?:hebben|heeft|nemen|neemt) (?:.{0,60} )?kennis ?(?:genomen)?\\b.{0,8}\\b(?:van|genomen)|kennisgenomen|kennis genomen|danken|bedanken|hebben (?:hierover |daarover |daarbij |hierbij |hieromtrent |nog |op dit moment |naar aanleiding .{0,60} ){0,5}(?:de volgende|enkele|een aantal|een paar|geen|nadere|een set|verschillende|nog) (?:aanvullende |verdere |nadere |kritische )?(?:vragen|opmerkingen)"
                    + "|hebben (?:de stukken|de brief|het voorstel|het wetsvoorstel) (?:.{0,40} )?gelezen|hebben (?:nog )?vragen(?: (?:over|bij|naar aanleiding van) [^.?!]{1,150})?(?=\\.$)|hebben de leden van .{1,60} de volgende (?:opmerkingen|vragen)|zien uit naar|kijken uit naar)\\b");

    private VoiceWording() {}

    /** Whether a text opens as only a party group's paragraph does. */
    static boolean opensGroupParagraph(String text) {
        return opensAsGroup(text) && !RESPONDENT_OPENING.opens(text);
    }

    /** Whether a text opens as no sentence can go on: with a party group, or with a word that only starts sentences. */
    static boolean opensGroupSentence(String text) {
        return Character.isUpperCase(text.codePointAt(0)) && opensAsGroup(text) && GROUP_SENTENCE.opens(text);
    }

    /** Whether a text opens with the members of a party group by its name, as seldom a sentence does within a paragraph. */
    static boolean opensWithNamedGroup(String text) {
        return (text.startsWith(MEMBERS_OF) || text.startsWith(GROUP_MEMBERS_OF) || SPEAKING.opens(text))
                && GROUP_START.opens(text);
    }

    /** Looks first for the words that all such openings have: most texts have none of them. */
    private static boolean opensAsGroup(String text) {
        boolean named = text.contains("leden")
                || text.contains("fractie")
                || text.contains("ij vragen")
                || text.contains("t lid ")
                || text.contains("e Groep");
        return named && GROUP_OPENING.opens(text) || SpeakingParty.asks(text);
    }

    /** Looks first for the words that all such openings have. */
    private static boolean opensInverted(String text) {
        return (text.contains("ij ") || text.contains("leden")) && INVERTED.opens(text);
    }

    /** Whether a text opens as whoever answers does: "Het kabinet …", "Zoals aangegeven …". */
    static boolean opensAsRespondent(String text) {
        return RESPONDENT_OPENING.opens(text);
    }

    /** Whether a text opens as a question does. */
    static boolean opensQuestion(String text) {
        return QUESTION_OPENING.opens(text);
    }

    /** Whether a sentence replies to the text ahead of it: "Ja, …". */
    static boolean replies(String sentence) {
        return REPLY.opens(sentence);
    }

    /** Whether a sentence opens with another party group than a text before it. */
    static boolean isByAnother(String opening, String sentence) {
        String group = openingGroup(sentence);
        String before = openingGroup(opening);
        return !group.isEmpty() && !before.isEmpty() && !group.equals(before);
    }

    /** The party group whose members a text opens with, as it is printed; empty if there is none. */
    private static String openingGroup(String text) {
        if (!text.startsWith(MEMBERS_OF) && !text.startsWith(GROUP_MEMBERS_OF)) {
            return "";
        }
        Matcher group = NAMED_OPENING.matcher(text);
        return NAMED_OPENING.find(group, text, 0) ? String.join("; ", PartyNames.parse(group.group("parties"))) : "";
    }

    /** Whether a text names the members of a party group. */
    static boolean namesGroup(String text) {
        return text.contains("leden van") && GROUP_ANYWHERE.isIn(text);
    }

    /** Whether a text is worded as a question or request throughout: asked at the start, or ended by a question mark. */
    static boolean asks(String text) {
        return text.endsWith("?") || QUESTION_OPENING.opens(text) && text.indexOf('?') >= 0;
    }

    /** Whether a text asks for something, with a question mark or without: "vragen of …". */
    static boolean requests(String text) {
        return asks(text) || ASKS.isIn(text);
    }

    /** Whether a text asks of what was just told: "Deelt de regering die analyse?", "Wat vindt de Minister daarvan?" */
    static boolean asksOfThat(String text) {
        // Behind a comma it can be what the question itself says: "welke gevolgen heeft dat, en wat doet u daarmee?"
        return asks(text) && text.indexOf('?') >= 0 && OF_THAT.isIn(text.split("(?<=\\?)|(?=,)", 2)[0]);
    }

    /** Whether a text opens with what others found or said: "Schippers laten weten dat …". */
    static boolean reports(String text) {
        return REPORTED.isIn(text.substring(0, Sentences.end(text, 0)));
    }

    /** Courtesies that open a contribution, with nothing asked. */
    static boolean isCourtesy(String text) {
        return COURTESY.isIn(text) && text.indexOf('?') < 0 && !INDIRECT.isIn(text);
    }

    /** Whether a text names members that ask, in whatever words. */
    static boolean namesMembers(String text) {
        return text.contains("leden") && GROUP_ANYWHERE.isIn(text);
    }

    /** Whether a text speaks as only whoever answers does. */
    static boolean speaksForItself(String text) {
        return OWN.isIn(text) && !QUOTES.isIn(text);
    }

    /** Whether a paragraph that opens otherwise ends as a group's: "Zij wachten al jaren. Deze leden vinden dat zorgelijk." */
    private static boolean saidByGroup(String text) {
        String last = Sentences.last(text);
        return !concedes(text)
                && !concedes(last)
                && (last.length() < text.length() && GROUP_START.opens(last) || SAID_BY.isIn(last));
    }

    /** Whether a text opens with what a member did earlier: who it names does not speak. */
    static boolean tellsOfEarlier(String text) {
        return (text.startsWith("Het lid") || text.startsWith("De leden ")) && EARLIER.opens(text);
    }

    /** Whether a text grants what a group says, or replies to it. */
    static boolean concedes(String text) {
        return text.indexOf('?') < 0
                && (AGREES.opens(text)
                        || CONCEDES.isIn(text.substring(0, Sentences.end(text, 0)))
                        || speaksForItself(text));
    }

    /** How much the words speak for a party group (positive) or a respondent (negative). */
    static double groupVoice(String text) {
        double score = 0;
        boolean respondent = RESPONDENT_OPENING.opens(text);
        boolean starts = GROUP_START.opens(text) || SpeakingParty.asks(text);
        boolean opens = !tellsOfEarlier(text) && (starts || !respondent && opensAsGroup(text) || opensInverted(text));
        boolean question = QUESTION_OPENING.opens(text);
        if (opens) {
            score += starts ? 5 : 4;
        }
        // An answer can say in its midst who asked for what; a question ends by asking
        String telling = opens || question || text.endsWith("?") ? text : Sentences.last(text);
        boolean named = telling.contains("leden") && GROUP_ANYWHERE.isIn(telling);
        boolean asks = ASKS.isIn(telling) && (opens || question || named || text.indexOf('?') >= 0);
        if (opens && concedes(text)) {
            // Whoever grants what a group says asks nothing with its words
            asks = false;
            score -= 6;
        }
        if (!opens && named) {
            score += asks ? 1 : OF_THEM.isIn(telling) ? -0.6 : 0.4;
            score += saidByGroup(text) ? 3 : 0;
        }
        if (question) {
            // "Wanneer komt dat? Dat valt niet te voorspellen." is asked for the sake of the answer
            boolean answered = !opens
                    && !named
                    && text.indexOf('?') >= 0
                    && Sentences.last(text).indexOf('?') < 0;
            score += answered ? 0 : 1;
        }
        if (text.endsWith("?")) {
            score += 2.5;
        } else if (text.indexOf('?') >= 0) {
            score += 0.7;
        }
        if (!opens && text.indexOf('?') >= 0 && REPLY.opens(Sentences.last(text))) {
            // "Betekent dit dat …? Nee."
            score -= 3;
        }
        if (asks) {
            score += 1.5;
        }
        if (respondent) {
            score -= 1.5;
        }
        if (text.contains("w Kamer") && YOUR_CHAMBER.isIn(text)) {
            score -= 2.5;
        }
        if (FIRST_PERSON.isIn(text)) {
            score -= 1.2;
        }
        if (text.indexOf('?') < 0) {
            score -= 0.8;
            if ((text.contains("kabinet") || text.contains("regering")) && CABINET.isIn(text)) {
                score -= 0.4;
            }
        }
        return score;
    }
}

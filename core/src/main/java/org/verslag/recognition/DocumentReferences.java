package org.verslag.recognition;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import org.verslag.model.DocumentReference;

/** Documents and addresses that a text names, each with its canonical id. */
final class DocumentReferences {
    private static final Phrase ADDRESS = Phrase.of("(?i)(?:https?://|(?<![\\w./@])www\\.)[^\\s«»<>\"“”]+");

    private static final Phrase CASE = Phrase.of("(?<![\\p{L}\\d])20\\d{2}[ZDP]\\d{5}(?!\\d)");

    private final ParliamentaryReferences parliamentary;

    DocumentReferences(Set<String> ownDossiers) {
        parliamentary = new ParliamentaryReferences(ownDossiers);
    }

    List<DocumentReference> in(String text, int from) {
        FoundReferences found = new FoundReferences();
        if (text.contains("http") || text.contains("www.") || text.contains("HTTP") || text.contains("WWW.")) {
            addresses(text, from, found);
        }
        if (!hasFigure(text)) {
            return found.inOrder();
        }
        PrintedIds.in(text, from, found);
        ProceedingsReferences.in(text, from, found);
        parliamentary.in(text, from, found);
        if (text.contains("20")) {
            found.each(CASE, "case", text, from);
        }
        if (text.contains("St") || text.contains("ST") || text.contains("Tr")) {
            GazetteReferences.in(text, from, found);
        }
        EuropeanReferences.in(text, from, found);
        return found.inOrder();
    }

    static boolean hasFigure(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static void addresses(String text, int from, FoundReferences found) {
        Matcher matcher = ADDRESS.matcher(text);
        int at = from;
        while (ADDRESS.find(matcher, text, at)) {
            String run = address(text.substring(matcher.start(), endOfAddress(text, matcher.end())));
            int end = matcher.start() + run.length();
            String address = run.replace(" ", "");
            at = Math.max(end, matcher.end());
            if (address.length() > 8) {
                String url = address.regionMatches(true, 0, "www.", 0, 4) ? "https://" + address : address;
                found.add("url", matcher.start(), end, address, Optional.of(url));
            }
        }
    }

    /** A hyphen ends no address. */
    private static int endOfAddress(String text, int end) {
        int last = end;
        while (text.charAt(last - 1) == '-') {
            int further = BrokenAddress.goesOn(text, last);
            if (further < 0) {
                break;
            }
            last = further;
        }
        return last;
    }

    /** An address ends before the sentence's stop, and before a bracket that was opened ahead of it. */
    private static String address(String run) {
        int open = 0;
        for (int i = 0; i < run.length(); i++) {
            open += run.charAt(i) == '(' ? 1 : run.charAt(i) == ')' ? -1 : 0;
        }
        int end = run.length();
        while (end > 0) {
            char last = run.charAt(end - 1);
            boolean closesNone = last == ')' && open < 0;
            if (!closesNone && ".,;:!?’'”]…".indexOf(last) < 0) {
                break;
            }
            open += last == ')' ? 1 : 0;
            end--;
        }
        return run.substring(0, end);
    }
}

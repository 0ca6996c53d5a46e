package org.verslag.recognition;

/** An address that was broken at a hyphen when a source was made, so that a space stands in it: "…/een- twee-drie". */
final class BrokenAddress {
    private BrokenAddress() {}

    /**
     * Where the token that goes on with an address ends, or -1: it is of small letters and figures, and has a hyphen, a slash
     * or a stop of its own, as a word of the sentence around it seldom has.
     *
     * @param text of which the address ended at a place with a hyphen
     * @param end where the address ended; a space follows there
     */
    static int goesOn(CharSequence text, int end) {
        if (end >= text.length() || text.charAt(end) != ' ') {
            return -1;
        }
        int at = end + 1;
        int joints = 0;
        while (at < text.length() && isPart(text.charAt(at))) {
            joints += Character.isLetterOrDigit(text.charAt(at)) ? 0 : 1;
            at++;
        }
        boolean starts = at > end + 1 && Character.isLetterOrDigit(text.charAt(end + 1));
        // "…/een- in-" at the end of what is known goes on as well as "…/een- in-en-uit"
        char last = text.charAt(at - 1);
        boolean joint = joints > ("./".indexOf(last) >= 0 ? 1 : 0);
        return starts && joint && (at == text.length() || !Character.isLetter(text.charAt(at))) ? at : -1;
    }

    private static boolean isPart(char c) {
        return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || "-/._=&?~%+#".indexOf(c) >= 0;
    }
}

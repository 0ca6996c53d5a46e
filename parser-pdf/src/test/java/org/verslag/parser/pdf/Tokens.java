package org.verslag.parser.pdf;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdfparser.PDFStreamParser;

/** What PDFBox makes of a content stream, to compare with. */
final class Tokens {
    private Tokens() {}

    /** All that is left, in words. */
    static List<String> rest(PDFStreamParser parser) {
        List<String> tokens = new ArrayList<>();
        try {
            Object token = parser.parseNextToken();
            while (token != null) {
                tokens.add(describe(token));
                token = parser.parseNextToken();
            }
        } catch (IOException e) {
            tokens.add("damaged");
        }
        return tokens;
    }

    /** A token in words; whether zero has a sign does not matter. */
    static String describe(Object token) {
        return token instanceof COSInteger whole
                ? Long.toString(whole.longValue())
                : token instanceof COSNumber number ? Float.toString(number.floatValue() + 0f) : token.toString();
    }

    /** Numbers as producers write them. */
    static Arbitrary<String> numbers() {
        return Combinators.combine(
                        Arbitraries.longs().between(-99_999_999, 99_999_999),
                        Arbitraries.integers().between(0, 8))
                .as((digits, scale) -> BigDecimal.valueOf(digits, scale).toPlainString());
    }
}

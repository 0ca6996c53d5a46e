package org.verslag.parser.pdf;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdfparser.PDFStreamParser;

/** What is read without PDFBox is what PDFBox would have read. */
class PlainOperationProperties {

    @Property(tries = 2000)
    void readsWhatPdfBoxReadsOrNothing(@ForAll("contents") String content) throws IOException {
        byte[] bytes = content.getBytes(ISO_8859_1);
        ArrayRead source = new ArrayRead(bytes, bytes.length);
        List<COSBase> operands = new ArrayList<>();
        Operator operator = new PlainOperation().read(source, operands);

        if (operator == null) {
            assertThat(operands).isEmpty();
            assertThat(source.getPosition()).isZero();
            return;
        }

        PDFStreamParser parser = new PDFStreamParser(bytes);
        for (COSBase operand : operands) {
            assertThat(Tokens.describe(operand)).isEqualTo(Tokens.describe(parser.parseNextToken()));
        }
        assertThat(parser.parseNextToken()).hasToString(operator.toString());
        byte[] rest = Arrays.copyOfRange(bytes, source.next(), bytes.length);
        assertThat(Tokens.rest(new PDFStreamParser(rest))).isEqualTo(Tokens.rest(parser));
    }

    @Example
    void readsWhatReportsAreMadeOf() {
        assertThat(read("0 -14.05 Td [(De)] TJ")).isEqualTo("0 -14.05 Td");
        assertThat(read("\nT* 0.0125 Tw")).isEqualTo("T*");
        assertThat(read("1 0 0 1 72. .5 Tm")).isEqualTo("1 0 0 1 72.0 0.5 Tm");
        assertThat(read("BT")).isEqualTo("BT");
    }

    @Example
    void leavesTheRestToPdfBox() {
        for (String content : List.of(
                "",
                "1",
                "1 2",
                "1 -",
                ".",
                "--5 Tc",
                "+5 Tc",
                "1e3 Tc",
                "12345678 Tc",
                "1 2 3 4 5 6 7 Tm",
                "/F1 9 Tf",
                "1 (a) Tj",
                "Td/F1 9 Tf",
                "BDC",
                "BI /W 1 ID x EI",
                "ID x EI",
                "true",
                "% T*")) {
            assertThat(read(content)).as(content).isEmpty();
        }
    }

    private static String read(String content) {
        byte[] bytes = content.getBytes(ISO_8859_1);
        List<COSBase> operands = new ArrayList<>();
        Operator operator = new PlainOperation().read(new ArrayRead(bytes, bytes.length), operands);
        if (operator == null) {
            return "";
        }
        StringBuilder text = new StringBuilder();
        operands.forEach(operand -> text.append(Tokens.describe(operand)).append(' '));
        return text + operator.getName();
    }

    @Provide
    Arbitrary<String> contents() {
        Arbitrary<String> usual = Tokens.numbers();
        Arbitrary<String> odd = Arbitraries.of(
                "0", "-0", "-0.0", "7.", "-.25", "+4", "--5", "1-2", "1e3", "1.2.3", ".", "-", "(a)", "/N", "<41>", "]",
                "true", "null", "R", "%c\n");
        Arbitrary<String> operator = Arbitraries.of(
                "T*", "Td", "TD", "Tw", "Tc", "Tm", "BT", "ET", "cm", "q", "Q", "f", "f*", "n", "t", "R", "d0", "Tj",
                "BDC", "EI", "B", "B*", "SCN", "Td(a)", "Td/N", "Td%c\n", "Té", "'");
        Arbitrary<String> blank = Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.of(" ", "\n", "\r\n", "\t ", "\f", "\u0000")),
                Tuple.of(1, Arbitraries.just("")));
        Arbitrary<String> token = Arbitraries.frequencyOf(Tuple.of(6, usual), Tuple.of(1, odd));
        Arbitrary<String> operation = Combinators.combine(token.list().ofMaxSize(7), blank, operator, blank)
                .as((tokens, between, name, behind) -> String.join(between, tokens) + between + name + behind);
        return operation.list().ofMaxSize(3).map(operations -> String.join("", operations));
    }
}

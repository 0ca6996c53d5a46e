package org.verslag.parser.pdf;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
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
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfparser.PDFStreamParser;

/** What is read without PDFBox is what PDFBox would have read. */
class ShownTextProperties {

    @Property(tries = 2000)
    void readsWhatPdfBoxReadsOrNothing(@ForAll("contents") String content) throws IOException {
        byte[] bytes = content.getBytes(ISO_8859_1);
        ArrayRead source = new ArrayRead(bytes, bytes.length);
        ShownText shown = new ShownText();

        if (!shown.read(source)) {
            assertThat(source.getPosition()).isZero();
            return;
        }

        PDFStreamParser parser = new PDFStreamParser(bytes);
        COSBase operand = (COSBase) parser.parseNextToken();
        Operator operator = (Operator) parser.parseNextToken();
        assertThat(operator.getName()).isEqualTo(operand instanceof COSArray ? "TJ" : "Tj");
        assertThat(describe(shown)).isEqualTo(describe(operand));
        byte[] rest = Arrays.copyOfRange(bytes, source.next(), bytes.length);
        assertThat(Tokens.rest(new PDFStreamParser(rest))).isEqualTo(Tokens.rest(parser));
    }

    @Example
    void readsWhatReportsAreMadeOf() {
        assertThat(read("[(De leden) -250.5 (van \\(de\\)) 12<4344>]TJ ET"))
                .isEqualTo("De leden|-250.5|van (de)|12.0|CD|0.0");
        assertThat(read(" (\\101\\n\\\\)\nTj")).isEqualTo("A\n\\|0.0");
        assertThat(read("[]TJ")).isEmpty();
    }

    @Example
    void leavesTheRestToPdfBox() {
        for (String content : List.of(
                "",
                "(a",
                "(a)",
                "(a) Tm",
                "(a) '",
                "(a(b)) Tj",
                "(a\nb) Tj",
                "[(a) /N] TJ",
                "[(a) --5] TJ",
                "[(a) 1e5] TJ",
                "[(a)] TJX",
                "[(a)",
                "[",
                "[(a) -",
                "<< /A 1 >> Tj",
                "<4x> Tj",
                "[(a) 1234567890123] TJ",
                "[[(a)]] TJ",
                "% (a) Tj",
                "(\\9) Tj")) {
            byte[] bytes = content.getBytes(ISO_8859_1);
            assertThat(new ShownText().read(new ArrayRead(bytes, bytes.length)))
                    .as(content)
                    .isFalse();
        }
    }

    private static String read(String content) {
        byte[] bytes = content.getBytes(ISO_8859_1);
        ShownText shown = new ShownText();
        assertThat(shown.read(new ArrayRead(bytes, bytes.length))).isTrue();
        return describe(shown);
    }

    private static String describe(ShownText shown) {
        List<String> parts = new ArrayList<>();
        for (int part = 0; part < shown.parts(); part++) {
            int start = shown.start(part);
            parts.add(new String(shown.codes(), start, shown.end(part) - start, ISO_8859_1));
            parts.add(describe(shown.adjustment(part)));
        }
        return String.join("|", parts);
    }

    /** Zero has a sign to PDFBox only where it has a point. */
    private static String describe(float number) {
        return Float.toString(number + 0f);
    }

    /** In the same words: each string with the number behind it, 0 where there is none. */
    private static String describe(COSBase operand) {
        List<String> parts = new ArrayList<>();
        List<COSBase> elements = new ArrayList<>();
        if (operand instanceof COSArray array) {
            array.forEach(elements::add);
        } else {
            elements.add(operand);
        }
        boolean open = false;
        for (COSBase element : elements) {
            if (element instanceof COSString string) {
                if (open) {
                    parts.add("0.0");
                }
                parts.add(new String(string.getBytes(), ISO_8859_1));
                open = true;
            } else {
                if (!open) {
                    parts.add("");
                }
                parts.add(describe(((COSNumber) element).floatValue()));
                open = false;
            }
        }
        if (open) {
            parts.add("0.0");
        }
        return String.join("|", parts);
    }

    @Provide
    Arbitrary<String> contents() {
        Arbitrary<String> literal = Arbitraries.of(
                        "a", "De", " ", "\\(", "\\)", "\\\\", "\\101", "\\7", "\\n", "\\9", "(", ")", "\r", "\n", "é",
                        "\u0000", "\\")
                .list()
                .ofMaxSize(5)
                .map(parts -> "(" + String.join("", parts) + ")");
        Arbitrary<String> hexadecimal = Arbitraries.bytes().list().ofMaxSize(3).map(ShownTextProperties::hexadecimal);
        Arbitrary<String> odd = Arbitraries.of(
                "0", "-12", "3.5", "-.25", "7.", "+4", "--5", "1e3", "123456789", "0.000001", ".", "-", "1.2.3");
        Arbitrary<String> usual = Tokens.numbers();
        Arbitrary<String> number = Arbitraries.oneOf(odd, usual);
        Arbitrary<String> element = Arbitraries.frequencyOf(
                Tuple.of(5, literal),
                Tuple.of(2, hexadecimal),
                Tuple.of(5, number),
                Tuple.of(1, Arbitraries.of("/Name", "<4", "%c\n", "[", "]", "true", "R")));
        Arbitrary<String> blank = Arbitraries.of("", " ", "\n", "\t ");
        Arbitrary<String> array = Combinators.combine(element.list().ofMaxSize(6), blank)
                .as((elements, between) -> "[" + String.join(between, elements) + "]");
        Arbitrary<String> operator =
                Arbitraries.of("TJ", "Tj", "TJ ", "Tj\n", "'", "TJ0", "Tj/F1 9 Tf", "TJ (b) Tj", "TjET", "");
        return Combinators.combine(blank, Arbitraries.oneOf(literal, hexadecimal, array), blank, operator)
                .as((before, operand, between, name) -> before + operand + between + name);
    }

    private static String hexadecimal(List<Byte> bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        bytes.forEach(out::write);
        String digits = HexFormat.of().formatHex(out.toByteArray());
        return "<" + (digits.length() > 2 ? digits.substring(1) : digits) + ">";
    }
}

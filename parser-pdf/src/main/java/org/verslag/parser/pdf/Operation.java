package org.verslag.parser.pdf;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;

/** An operator of a content stream as a lambda. */
final class Operation extends OperatorProcessor {
    private final String name;
    private final Action action;

    /** What an operator does with its operands. */
    interface Action {
        void run(List<COSBase> operands) throws IOException;
    }

    /** What an operator does with operands that are all numbers. */
    interface NumberAction {
        void run(float[] operands) throws IOException;
    }

    Operation(PDFStreamEngine engine, String name, Action action) {
        super(engine);
        this.name = name;
        this.action = action;
    }

    /** An operator that takes this many numbers, and is skipped where it does not get them. */
    static Operation ofNumbers(PDFStreamEngine engine, String name, int count, NumberAction action) {
        return new Operation(engine, name, operands -> {
            if (operands.size() < count) {
                return;
            }
            float[] numbers = new float[count];
            for (int i = 0; i < count; i++) {
                if (!(operands.get(i) instanceof COSNumber number)) {
                    return;
                }
                numbers[i] = number.floatValue();
            }
            action.run(numbers);
        });
    }

    @Override
    public void process(Operator operator, List<COSBase> operands) throws IOException {
        action.run(operands);
    }

    @Override
    public String getName() {
        return name;
    }
}

package org.verslag.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.verslag.layout.Run;

/**
 * How the answers of a report are set apart from its questions: bold, italic, indented, wrapped narrower. Learnt from the
 * paragraphs that are certain by their labels, so that it fits each report and needs no rule for any of them.
 */
final class StyleContrast {
    private static final double STRONGEST = 3;
    private static final double STRONGEST_WIDTH = 2;
    private static final int FEWEST_ROWS = 6;

    /** So many of the rows of the narrower column are within its edge; the rest stick out. */
    private static final double EDGE = 0.97;

    private final List<Feature> features = new ArrayList<>();
    private boolean widths;
    private double edge;
    private double beyondInAnswers;
    private double beyondInQuestions;

    private record Feature(Predicate<Para> holds, double ifTrue, double ifFalse) {}

    private StyleContrast() {}

    /**
     * Learns from paragraphs known to be answers and known to be questions.
     *
     * @param widths whether their width says what type they had; where type is known, a few short rows would only mislead
     */
    static StyleContrast learn(List<Para> answers, List<Para> questions, boolean widths) {
        StyleContrast contrast = new StyleContrast();
        if (answers.size() < 2 || questions.size() < 2) {
            return contrast;
        }
        double indent = median(questions, para -> para.first().line.indent().orElse(0));
        contrast.add(para -> share(para, Run.Style.BOLD) > 0.6, answers, questions);
        contrast.add(para -> share(para, Run.Style.ITALIC) > 0.6, answers, questions);
        contrast.add(para -> Math.abs(para.first().line.indent().orElse(0) - indent) > 0.6, answers, questions);
        if (widths) {
            contrast.learnWidths(answers, questions);
        }
        return contrast;
    }

    private void add(Predicate<Para> holds, List<Para> answers, List<Para> questions) {
        if (answers.stream().noneMatch(holds) && questions.stream().noneMatch(holds)) {
            // Says nothing, however many there are of each
            return;
        }
        double inAnswers = (answers.stream().filter(holds).count() + 0.5) / (answers.size() + 1);
        double inQuestions = (questions.stream().filter(holds).count() + 0.5) / (questions.size() + 1);
        features.add(new Feature(
                holds, clip(Math.log(inQuestions / inAnswers)), clip(Math.log((1 - inQuestions) / (1 - inAnswers)))));
    }

    /**
     * Where type is lost, line width helps: answers in bold type wrap earlier than questions. A row beyond the narrower
     * column speaks for the wider one; rows within it speak, each a little, for the narrower.
     */
    private void learnWidths(List<Para> answers, List<Para> questions) {
        double[] inAnswers = fullRows(answers);
        double[] inQuestions = fullRows(questions);
        if (inAnswers.length < FEWEST_ROWS || inQuestions.length < FEWEST_ROWS) {
            return;
        }
        edge = Math.min(Quantile.of(inAnswers, EDGE), Quantile.of(inQuestions, EDGE)) * 1.001;
        beyondInAnswers = shareBeyond(inAnswers);
        beyondInQuestions = shareBeyond(inQuestions);
        widths = true;
    }

    private double shareBeyond(double[] extents) {
        int beyond = 0;
        for (double extent : extents) {
            beyond += extent > edge ? 1 : 0;
        }
        return (beyond + 0.5) / (extents.length + 1);
    }

    /** How far right the rows reach that wrap; a paragraph's last row ends where it ends. */
    private static double[] fullRows(List<Para> paras) {
        int rows = 0;
        for (Para para : paras) {
            rows += para.rows.size() - 1;
        }
        double[] extents = new double[rows];
        int next = 0;
        for (Para para : paras) {
            for (int i = 0; i < para.rows.size() - 1; i++) {
                extents[next] = para.rows.get(i).extent();
                next++;
            }
        }
        return extents;
    }

    /** How much the look speaks for a question (positive) or an answer (negative). */
    double questionLook(Para para) {
        double score = 0;
        for (Feature feature : features) {
            score += feature.holds().test(para) ? feature.ifTrue() : feature.ifFalse();
        }
        return score + (widths ? Math.max(-STRONGEST_WIDTH, Math.min(STRONGEST_WIDTH, widthLook(para))) : 0);
    }

    private double widthLook(Para para) {
        double score = 0;
        for (int i = 0; i < para.rows.size(); i++) {
            if (para.rows.get(i).extent() > edge) {
                score += Math.log(beyondInQuestions / beyondInAnswers);
            } else if (i < para.rows.size() - 1) {
                score += Math.log((1 - beyondInQuestions) / (1 - beyondInAnswers));
            }
        }
        return score;
    }

    private static double median(List<Para> paras, java.util.function.ToDoubleFunction<Para> value) {
        return Quantile.of(paras.stream().mapToDouble(value).toArray(), 0.5);
    }

    private static double share(Para para, Run.Style style) {
        int all = 0;
        int styled = 0;
        for (Row row : para.rows) {
            all += row.text.length();
            for (Run run : row.line.runs()) {
                if (run.styles().contains(style)) {
                    styled += run.end() - run.start();
                }
            }
        }
        return all == 0 ? 0 : styled / (double) all;
    }

    private static double clip(double value) {
        return Math.max(-STRONGEST, Math.min(STRONGEST, value));
    }
}

package org.verslag.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** What is found without sorting is what sorting finds. */
class QuantileProperties {

    @Property(tries = 500)
    void isTheValueThatSortingFinds(
            @ForAll @Size(min = 1, max = 40) List<@IntRange(max = 12) Integer> figures,
            @ForAll @DoubleRange(min = 0, max = 1) double share) {
        double[] values = figures.stream().mapToDouble(Integer::doubleValue).toArray();
        double[] sorted = values.clone();
        Arrays.sort(sorted);

        assertThat(Quantile.of(values, share)).isEqualTo(sorted[(int) (share * (values.length - 1))]);
    }
}

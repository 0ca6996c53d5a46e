package org.verslag.recognition;

/** The value that so many of some values do not exceed, found without sorting all of them. */
final class Quantile {
    private Quantile() {}

    /**
     * The value at a share of the way from the least (0) to the greatest (1).
     *
     * @param values at least one, none of them NaN; their order changes
     */
    static double of(double[] values, double share) {
        int wanted = (int) (share * (values.length - 1));
        int first = 0;
        int last = values.length - 1;
        while (first < last) {
            double middle = values[(first + last) >>> 1];
            int low = first;
            int high = last;
            while (low <= high) {
                while (values[low] < middle) {
                    low++;
                }
                while (values[high] > middle) {
                    high--;
                }
                if (low <= high) {
                    double value = values[low];
                    values[low] = values[high];
                    values[high] = value;
                    low++;
                    high--;
                }
            }
            if (wanted <= high) {
                last = high;
            } else if (wanted >= low) {
                first = low;
            } else {
                return values[wanted];
            }
        }
        return values[wanted];
    }
}

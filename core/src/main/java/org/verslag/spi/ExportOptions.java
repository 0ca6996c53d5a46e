package org.verslag.spi;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The options of one export, checked against those that the exporter has. */
public final class ExportOptions {
    private final Map<String, String> values;

    private ExportOptions(Map<String, String> values) {
        this.values = values;
    }

    /**
     * Checks what was given and fills in the rest.
     *
     * @param exporterId for messages
     * @param options those that the exporter has
     * @param given values by name
     * @throws IllegalArgumentException if a name or value is not known; the message lists those that are
     */
    public static ExportOptions of(String exporterId, List<ExportOption> options, Map<String, String> given) {
        Map<String, String> values = new TreeMap<>();
        for (ExportOption option : options) {
            values.put(option.name(), option.defaultValue());
        }
        given.forEach((name, value) -> {
            ExportOption option = options.stream()
                    .filter(known -> known.name().equals(name))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("the exporter '" + exporterId + "' has no option '"
                            + name + "'; it has "
                            + (options.isEmpty()
                                    ? "none"
                                    : options.stream().map(ExportOption::name).collect(Collectors.joining(", ")))));
            if (!option.values().isEmpty() && !option.values().contains(value)) {
                throw new IllegalArgumentException("'" + value + "' is no value of the option '" + name
                        + "' of the exporter '" + exporterId + "'; it takes " + String.join(", ", option.values()));
            }
            values.put(name, value);
        });
        return new ExportOptions(values);
    }

    /**
     * The value of an option, given or by default.
     *
     * @throws IllegalArgumentException if the exporter has no such option
     */
    public String get(String name) {
        String value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException("no option '" + name + "'");
        }
        return value;
    }
}

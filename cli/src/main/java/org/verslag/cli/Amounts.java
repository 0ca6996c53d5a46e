package org.verslag.cli;

import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the numbers of options, all of them above 0, and says what they may be. */
final class Amounts {
    private static final int UNIT = 10; // a power of two: each unit is 1024 of the one before

    private Amounts() {}

    /** A whole number. */
    static final class Whole implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String value) {
            if (value.matches("0*[1-9][0-9]{0,9}") && Long.parseLong(value) <= Integer.MAX_VALUE) {
                return Integer.valueOf(value);
            }
            throw new TypeConversionException(
                    "'" + value + "' is no whole number above 0" + (value.matches("\\d{10,}") ? ", or too large" : ""));
        }
    }

    /** A number of bytes: 1048576, 1024K, 1MiB. */
    static final class Bytes implements ITypeConverter<Long> {
        private static final String UNITS = "KMG";

        @Override
        public Long convert(String value) {
            String plain = value.toUpperCase(Locale.ROOT).replaceFirst("(?<=[KMG])IB$", "");
            int unit = plain.isEmpty() ? 0 : UNITS.indexOf(plain.charAt(plain.length() - 1)) + 1;
            String number = unit == 0 ? plain : plain.substring(0, plain.length() - 1);
            if (!number.matches("0*[1-9][0-9]{0,8}") && (unit > 0 || !number.matches("0*[1-9][0-9]{0,17}"))) {
                throw new TypeConversionException(
                        "'" + value + "' is no number of bytes above 0, as 1048576, 1024K or 1M");
            }
            return Long.parseLong(number) << (UNIT * unit);
        }
    }
}

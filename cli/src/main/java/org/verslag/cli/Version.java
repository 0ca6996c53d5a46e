package org.verslag.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** Says which version this is, and on which Java it runs: bug reports need both. */
final class Version implements IVersionProvider {

    Version() {}

    @Override
    public String[] getVersion() throws IOException {
        return new String[] {"verslag " + number() + " (Java " + System.getProperty("java.version") + ")"};
    }

    private static String number() throws IOException {
        try (InputStream file = Version.class.getResourceAsStream("version.properties")) {
            Properties properties = new Properties();
            if (file != null) {
                properties.load(file);
            }
            return properties.getProperty("version", "of an unknown number");
        }
    }
}

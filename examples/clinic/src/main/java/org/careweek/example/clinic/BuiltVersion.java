package org.careweek.example.clinic;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine.IVersionProvider;

/** The version that the build wrote beside this class. */
final class BuiltVersion implements IVersionProvider {

    @Override
    public String[] getVersion() throws IOException {
        try (InputStream file = BuiltVersion.class.getResourceAsStream("version.txt")) {
            return new String[] {"careweek " + new String(file.readAllBytes(), StandardCharsets.UTF_8).strip()};
        }
    }
}

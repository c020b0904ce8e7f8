package org.careweek.testkit.contract;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;

/** The files in which providers are named for the class path. */
final class ServiceFiles {

    private ServiceFiles() {}

    /** Whether one of them names a class as a provider. */
    static boolean name(Class<?> service, Class<?> provider) {
        try {
            List<URL> files =
                    Collections.list(provider.getClassLoader().getResources("META-INF/services/" + service.getName()));
            for (URL file : files) {
                if (read(file)
                        .lines()
                        .map(line -> line.replaceFirst("#.*", "").strip())
                        .anyMatch(provider.getName()::equals)) {
                    return true;
                }
            }
            return false;
        } catch (IOException unreadable) {
            return false;
        }
    }

    private static String read(URL file) throws IOException {
        URLConnection connection = file.openConnection();
        connection.setUseCaches(false);
        try (InputStream in = connection.getInputStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

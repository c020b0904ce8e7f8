package org.careweek.example.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.IntStream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.careweek.spi.calendar.CalendarExporter;

/**
 * Makes plugins to be found: small exporters, each a class of its own. They stand together in one folder, as in an application that was
 * built as one, and each in a jar of its own, as authors would ship them.
 */
final class ProviderFiles {

    static final int HOW_MANY = 20;

    private static final String SERVICE = "META-INF/services/" + CalendarExporter.class.getName();
    private static final String SOURCE = """
            package found;

            import java.util.Set;
            import org.careweek.spi.Capability;
            import org.careweek.spi.PluginDescriptor;
            import org.careweek.spi.calendar.*;

            public final class %1$s implements CalendarExporter {
                @Override
                public PluginDescriptor descriptor() {
                    return new PluginDescriptor("%2$s", "1.0", Set.of(Capability.PARTICIPANT_CALENDAR));
                }

                @Override
                public ExportAnswer export(ExportRequest request) {
                    return new NotExported("this exporter is there to be found");
                }
            }
            """;

    private ProviderFiles() {}

    /** Writes the folder {@code folder} and the jars into {@code jars}, both below an empty one. */
    static void write(Path below) throws IOException {
        List<String> names = IntStream.rangeClosed(1, HOW_MANY)
                .mapToObj(number -> String.format(Locale.ROOT, "Exporter%02d", number))
                .toList();
        Path folder = Files.createDirectories(below.resolve("folder"));
        Path jars = Files.createDirectories(below.resolve("jars"));
        compile(folder, names);
        for (String name : names) {
            pack(folder, jars.resolve(name + ".jar"), name);
        }
        Path listing = folder.resolve(SERVICE);
        Files.createDirectories(listing.getParent());
        Files.write(listing, names.stream().map(name -> "found." + name).toList());
    }

    private static void compile(Path folder, List<String> names) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        if (compiler == null) {
            throw new IllegalStateException(
                    "the plugins to be found must be compiled. Try again with a JDK, not a JRE");
        }
        List<String> options =
                List.of("-d", folder.toString(), "-proc:none", "-classpath", System.getProperty("java.class.path"));
        List<Source> sources = names.stream().map(Source::new).toList();
        if (!compiler.getTask(null, null, null, options, null, sources).call()) {
            throw new IllegalStateException("the plugins to be found do not compile");
        }
    }

    private static void pack(Path folder, Path jar, String name) throws IOException {
        try (JarOutputStream file = new JarOutputStream(Files.newOutputStream(jar))) {
            file.putNextEntry(new JarEntry(SERVICE));
            file.write(("found." + name + "\n").getBytes(StandardCharsets.UTF_8));
            file.putNextEntry(new JarEntry("found/" + name + ".class"));
            file.write(Files.readAllBytes(folder.resolve("found").resolve(name + ".class")));
        }
    }

    private static final class Source extends SimpleJavaFileObject {

        private final String name;

        private Source(String name) {
            super(URI.create("string:///found/" + name + ".java"), JavaFileObject.Kind.SOURCE);
            this.name = name;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return SOURCE.formatted(name, name.toLowerCase(Locale.ROOT));
        }
    }
}

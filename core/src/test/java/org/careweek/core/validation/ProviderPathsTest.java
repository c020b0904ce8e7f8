package org.careweek.core.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.careweek.core.plan.PlanDraft;
import org.careweek.outside.OutsideApplication;
import org.junit.jupiter.api.Test;

/** A test runs in a module that the build has opened, so an application is run as its users run it. */
class ProviderPathsTest {

    private static final String CLASSES = of(PlanDraft.class);
    private static final String APPLICATION = of(OutsideApplication.class);
    private static final String API = of("jakarta.validation.Validation");
    private static final List<String> PROVIDER = List.of(
            of("org.hibernate.validator.HibernateValidator"),
            of("org.jboss.logging.Logger"),
            of("com.fasterxml.classmate.TypeResolver"));

    private static String of(String name) {
        try {
            return of(Class.forName(name));
        } catch (ClassNotFoundException missing) {
            throw new AssertionError(missing);
        }
    }

    /** The application is compiled into the folder of the tests, whatever module the build has patched it into. */
    private static String of(Class<?> type) {
        try {
            var resource =
                    type.getResource(type.getSimpleName() + ".class").toURI().toString();
            String end = type.getName().replace('.', '/') + ".class";
            String root = resource.substring(0, resource.length() - end.length());
            return root.startsWith("jar:")
                    ? Path.of(java.net.URI.create(root.substring(4, root.indexOf("!/"))))
                            .toString()
                    : Path.of(java.net.URI.create(root)).toString();
        } catch (URISyntaxException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static String join(Stream<String> parts) {
        return parts.collect(Collectors.joining(File.pathSeparator));
    }

    private static List<String> run(String... options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(options));
        command.add(OutsideApplication.class.getName());
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return output.lines().toList();
    }

    @Test
    void a_provider_on_the_class_path_finds_the_constraints() throws IOException, InterruptedException {
        String path = join(Stream.concat(Stream.of(APPLICATION, CLASSES, API), PROVIDER.stream()));
        assertThat(run("-cp", path))
                .containsExactly(
                        "core is named false, reads []",
                        "check rejects",
                        "policy declines",
                        "draft.sessions iop.weekly-minimum: "
                                + "The week holds less treatment than its level of care asks for.",
                        "request.decidedBy transition.decider: Nobody is named who decided.",
                        "request.reason transition.reason: No reason is given.");
    }

    @Test
    void a_provider_on_the_module_path_finds_them_too_and_core_reads_the_jdk_and_jakarta_validation_alone()
            throws IOException, InterruptedException {
        String path = join(Stream.concat(Stream.of(CLASSES, API), PROVIDER.stream()));
        assertThat(run("-p", path, "--add-modules", "org.careweek.core,org.hibernate.validator", "-cp", APPLICATION))
                .containsExactly(
                        "core is named true, reads [jakarta.validation, java.base]",
                        "check rejects",
                        "policy declines",
                        "draft.sessions iop.weekly-minimum: "
                                + "The week holds less treatment than its level of care asks for.",
                        "request.decidedBy transition.decider: Nobody is named who decided.",
                        "request.reason transition.reason: No reason is given.");
    }

    @Test
    void without_a_provider_the_checks_hold_all_the_same() throws IOException, InterruptedException {
        assertThat(run("-p", join(Stream.of(CLASSES, API)), "--add-modules", "org.careweek.core", "-cp", APPLICATION))
                .containsExactly(
                        "core is named true, reads [jakarta.validation, java.base]",
                        "check rejects",
                        "policy declines",
                        "no provider");
    }
}

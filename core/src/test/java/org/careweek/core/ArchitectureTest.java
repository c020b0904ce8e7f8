package org.careweek.core;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.careweek.core.program.PrivateText;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {

    /** Raised as core grows, so that a test that sees nothing is never green. */
    private static final int FEWEST_CLASSES = 150;

    private static final String ROOT = "org.careweek.core";
    private static final Path MAIN = classFiles();
    private static final JavaClasses CORE = new ClassFileImporter().importPath(MAIN);

    @TestFactory
    Stream<DynamicTest> packages_use_only_packages_to_their_left() {
        return PackageOrder.rules(ROOT).stream()
                .map(rule -> DynamicTest.dynamicTest(rule.getDescription(), () -> rule.check(CORE)));
    }

    @TestFactory
    Stream<DynamicTest> core_is_pure() {
        return Bans.all().stream().map(rule -> DynamicTest.dynamicTest(rule.getDescription(), () -> rule.check(CORE)));
    }

    @Test
    void core_uses_the_jdk_and_jakarta_validation_only() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "jakarta.validation..", ROOT + "..")
                .check(CORE);
    }

    /** So that it can change neither a plan nor a score. */
    @Test
    void nothing_depends_on_advice_but_advice() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".scheduling.advice..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(ROOT + ".scheduling.advice..")
                .check(CORE);
    }

    @Test
    void every_package_has_its_place_in_the_order() {
        Set<String> rooms = CORE.stream()
                .map(JavaClass::getPackageName)
                .filter(name -> !name.isEmpty())
                .map(name -> name.substring(ROOT.length() + 1).split("\\.")[0])
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(PackageOrder.NAMES).containsAll(rooms);
    }

    @Test
    void every_class_of_core_was_seen() throws IOException {
        try (Stream<Path> files = Files.walk(MAIN)) {
            Set<String> onDisk = files.filter(file -> file.toString().endsWith(".class"))
                    .map(file -> MAIN.relativize(file).toString().replaceAll("[/\\\\]", "."))
                    .map(name -> name.substring(0, name.length() - ".class".length()))
                    .filter(name -> !name.endsWith("-info"))
                    .collect(Collectors.toCollection(TreeSet::new));
            Set<String> seen = CORE.stream()
                    .map(JavaClass::getName)
                    .filter(name -> !name.endsWith("-info"))
                    .collect(Collectors.toCollection(TreeSet::new));

            assertThat(seen).isEqualTo(onDisk).hasSizeGreaterThanOrEqualTo(FEWEST_CLASSES);
        }
    }

    /** A synchronized block leaves no trace that the bans above can see. */
    @Test
    void no_source_of_core_holds_a_lock() throws IOException {
        Pattern lock = Pattern.compile("\\bsynchronized\\b");
        try (Stream<Path> files = Files.walk(Path.of("src", "main", "java"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".java")))
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(Files.readString(file, StandardCharsets.UTF_8))
                            .doesNotContainPattern(lock));
        }
    }

    private static Path classFiles() {
        try {
            return Path.of(PrivateText.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

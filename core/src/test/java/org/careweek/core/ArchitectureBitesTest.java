package org.careweek.core;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The architecture test, tried on classes that deserve it. */
class ArchitectureBitesTest {

    private static final String CROOKED = "org.careweek.core.crooked";

    static Stream<String> crookedClasses() {
        return crooked().stream()
                .map(JavaClass::getName)
                .filter(name -> name.startsWith(CROOKED + ".Crooked$") && !name.contains("Straight"));
    }

    @ParameterizedTest
    @MethodSource("crookedClasses")
    void each_forbidden_thing_is_found(String name) {
        assertThat(brokenBans(name)).as(name).isNotEmpty();
    }

    @Test
    void each_ban_finds_something() {
        JavaClasses everything = crooked();

        assertThat(Bans.all())
                .allSatisfy(ban ->
                        assertThat(ban.evaluate(everything).hasViolation()).isTrue());
    }

    @Test
    void the_same_words_with_the_choice_made_are_fine() {
        assertThat(brokenBans(CROOKED + ".Crooked$Straight")).isEmpty();
        assertThat(brokenBans(CROOKED + ".Crooked$Straight$Kind")).isEmpty();
        assertThat(brokenBans(CROOKED + ".Crooked$Straight$Kind$1")).isEmpty();
    }

    @Test
    void an_arrow_that_points_back_is_found() {
        JavaClasses everything = crooked();

        assertThat(PackageOrder.rules(CROOKED).stream()
                        .filter(rule -> rule.evaluate(everything).hasViolation())
                        .map(ArchRule::getDescription))
                .containsExactly("time uses nothing to its right");
    }

    private static List<String> brokenBans(String name) {
        JavaClasses one = crooked()
                .that(DescribedPredicate.describe(
                        "is " + name, type -> type.getName().equals(name)));
        assertThat(one).hasSize(1);
        return Bans.all().stream()
                .filter(ban -> ban.allowEmptyShould(true).evaluate(one).hasViolation())
                .map(ArchRule::getDescription)
                .toList();
    }

    private static JavaClasses crooked() {
        URL here = ArchitectureBitesTest.class.getResource("crooked/Crooked.class");
        try {
            Path folder = Path.of(here.toURI()).getParent();
            assertThat(Files.isDirectory(folder)).isTrue();
            return new ClassFileImporter().importPath(folder);
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

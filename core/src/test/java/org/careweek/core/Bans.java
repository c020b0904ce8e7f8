package org.careweek.core;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.conditions.ArchConditions.accessTargetWhere;
import static com.tngtech.archunit.lang.conditions.ArchConditions.dependOnClassesThat;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noCodeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import java.io.Serializable;
import java.util.List;
import java.util.Set;

/** What a core of pure functions never does. Each ban is a sentence to read when it is broken. */
final class Bans {

    private static final Set<String> FLOATING =
            Set.of("double", "float", Double.class.getName(), Float.class.getName());

    /** Where prices of seats are guessed. What they prove is whole numbers, and hours have no part in it. */
    private static final String GUESSES = "org.careweek.core.scheduling.search..";

    private static final List<String> OUTSIDE_WORLD = List.of(
            "java.util.logging.",
            "java.lang.System$Logger",
            "java.io.File",
            "java.io.RandomAccessFile",
            "java.nio.file.",
            "java.net.",
            "java.lang.Thread",
            "java.lang.Process",
            "java.util.Timer",
            "java.util.ServiceLoader",
            "java.util.concurrent.Executors",
            "java.util.concurrent.ExecutorService",
            "java.util.concurrent.CompletableFuture",
            "java.util.concurrent.ForkJoin",
            "java.util.concurrent.ThreadPool",
            "java.util.concurrent.locks.");
    private static final Set<String> DEFAULTS = Set.of(
            "java.time.ZoneId.systemDefault()",
            "java.util.TimeZone.getDefault()",
            "java.util.Locale.getDefault()",
            "java.util.Locale.getDefault(java.util.Locale$Category)",
            "java.nio.charset.Charset.defaultCharset()",
            "java.lang.String.getBytes()",
            "java.lang.String.<init>([B)",
            "java.lang.String.toLowerCase()",
            "java.lang.String.toUpperCase()",
            "java.lang.String.formatted([Ljava.lang.Object;)",
            "java.lang.String.format(java.lang.String, [Ljava.lang.Object;)",
            "java.time.format.DateTimeFormatter.ofPattern(java.lang.String)",
            "java.time.format.DateTimeFormatterBuilder.toFormatter()");
    private static final Set<String> CLOCKS = Set.of(
            "java.lang.System.currentTimeMillis",
            "java.lang.System.nanoTime",
            "java.time.InstantSource.system",
            "java.time.Clock.systemUTC",
            "java.time.Clock.systemDefaultZone",
            "java.time.Clock.system");
    private static final Set<String> MOUTHS =
            Set.of("java.lang.System.out", "java.lang.System.err", "java.lang.System.getLogger");
    private static final Set<String> PARALLEL = Set.of("parallelStream", "parallel");

    private Bans() {}

    static List<ArchRule> all() {
        return List.of(
                noFields()
                        .that()
                        .areDeclaredInClassesThat()
                        .resideOutsideOfPackage(GUESSES)
                        .should()
                        .haveRawType(floating())
                        .as("hours are never floating-point: no such field"),
                noCodeUnits()
                        .that()
                        .areDeclaredInClassesThat()
                        .resideOutsideOfPackage(GUESSES)
                        .should()
                        .haveRawReturnType(floating())
                        .orShould()
                        .haveRawParameterTypes(anyFloating())
                        .as("hours are never floating-point: no such parameter or result"),
                noClasses()
                        .should(dependOnClassesThat(describe("are the outside world", Bans::isOutsideWorld)))
                        .as("core opens no file, starts no thread and loads no service"),
                noClasses()
                        .should(accessTargetWhere(describe("speaks", Bans::speaks)))
                        .as("core prints nothing and logs nothing"),
                noClasses()
                        .should(accessTargetWhere(describe("is a default", Bans::isDefault)))
                        .as("core uses no default zone, locale or charset, in formats neither"),
                noClasses()
                        .should(accessTargetWhere(describe("is a clock", Bans::isClock)))
                        .as("core reads no clock: now arrives as an argument"),
                noClasses()
                        .should(accessTargetWhere(describe("is parallel", Bans::isParallel)))
                        .as("core leaves threads to its host"),
                noClasses()
                        .that()
                        .areNotAssignableTo(Enum.class)
                        .and()
                        .areNotAssignableTo(Throwable.class)
                        .should()
                        .beAssignableTo(Serializable.class)
                        .as("no domain type is Serializable"),
                noMethods().should().haveModifier(JavaModifier.SYNCHRONIZED).as("immutable values need no lock"));
    }

    private static DescribedPredicate<JavaClass> floating() {
        return describe("is floating-point", Bans::isFloating);
    }

    private static DescribedPredicate<List<JavaClass>> anyFloating() {
        return describe("include a floating-point type", types -> types.stream().anyMatch(Bans::isFloating));
    }

    private static boolean isFloating(JavaClass type) {
        return FLOATING.contains(type.getBaseComponentType().getName());
    }

    private static boolean isOutsideWorld(JavaClass type) {
        return OUTSIDE_WORLD.stream().anyMatch(type.getName()::startsWith);
    }

    private static boolean speaks(JavaAccess<?> access) {
        return MOUTHS.contains(nameOf(access));
    }

    private static boolean isDefault(JavaAccess<?> access) {
        return DEFAULTS.contains(access.getTarget().getFullName())
                || access.getTarget().getName().startsWith("ofLocalized");
    }

    private static boolean isClock(JavaAccess<?> access) {
        boolean now = access.getTarget().getName().equals("now")
                && access.getTargetOwner().getPackageName().startsWith("java.time");
        return now || CLOCKS.contains(nameOf(access));
    }

    private static boolean isParallel(JavaAccess<?> access) {
        return PARALLEL.contains(access.getTarget().getName())
                && access.getTargetOwner().getPackageName().startsWith("java.util");
    }

    private static String nameOf(JavaAccess<?> access) {
        return access.getTargetOwner().getName() + "." + access.getTarget().getName();
    }
}

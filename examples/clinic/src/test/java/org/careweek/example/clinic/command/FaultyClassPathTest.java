package org.careweek.example.clinic.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.careweek.example.clinic.Clinic;
import org.careweek.spi.Capability;
import org.careweek.spi.PluginDescriptor;
import org.careweek.spi.calendar.CalendarExporter;
import org.careweek.spi.calendar.ExportAnswer;
import org.careweek.spi.calendar.ExportRequest;
import org.careweek.spi.calendar.NotExported;
import org.careweek.spi.insurance.InsuranceVerifier;
import org.careweek.spi.policy.HourPolicyProvider;
import org.careweek.spi.scheduling.SchedulingEngine;
import org.careweek.testkit.fault.Fault;
import org.careweek.testkit.fault.Registered;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real command line in a process of its own, with many faulty plugins on its class path. */
class FaultyClassPathTest {

    private static final List<Class<?>> KINDS =
            List.of(CalendarExporter.class, InsuranceVerifier.class, HourPolicyProvider.class, SchedulingEngine.class);

    /** Those that fail before anybody asks them anything: a class path of its own for each. */
    private static final List<Class<?>> BROKEN = List.of(
            Registered.ThrowsWhenMade.class,
            Registered.ThrowsCheckedWhenMade.class,
            Registered.FailsWhenMade.class,
            Registered.OverflowsWhenMade.class,
            Registered.OutOfMemoryWhenMade.class,
            Registered.ThrowsWhenInitialized.class,
            Registered.HasNoPublicConstructor.class,
            Registered.NeedsAnArgument.class,
            Registered.IsAbstract.class,
            Registered.IsNoPlugin.class,
            Registered.HasNoDescriptor.class,
            Registered.ThrowsWhenDescribed.class,
            Registered.HasABadId.class,
            Registered.First.class,
            Registered.AlsoFirst.class);

    /** Besides these, a class that is not there and a list that is none. */
    private static final int FAULTS_OF_A_KIND = BROKEN.size() + 2;

    @TempDir
    private static Path shared;

    private static List<Path> faulty;

    @TempDir
    private Path folder;

    @BeforeAll
    static void register() throws IOException {
        List<String> listings = BROKEN.stream().map(Class::getName).collect(Collectors.toCollection(ArrayList::new));
        listings.add("org.example.Nowhere");
        listings.add("this is no class name " + Fault.WORDS);
        listings.add(Registered.ThrowsWhenAsked.class.getName());
        faulty = new ArrayList<>();
        for (String listing : listings) {
            Path jar = shared.resolve("jar-" + faulty.size());
            Files.createDirectories(jar.resolve("META-INF/services"));
            for (Class<?> kind : KINDS) {
                Files.writeString(jar.resolve("META-INF/services").resolve(kind.getName()), listing + "\n");
            }
            faulty.add(jar);
        }
    }

    /** Runs a command with these folders before everything else on its class path. */
    private Terminal.Ended run(List<Path> first, Object... arguments) throws IOException, InterruptedException {
        Path out = folder.resolve("said");
        Path err = folder.resolve("complained");
        String classPath = Stream.of(
                        first.stream().map(Path::toString),
                        paths("jdk.module.path"),
                        paths("java.class.path"),
                        Stream.of(locationOf(Clinic.class), locationOf(Registered.class)))
                .flatMap(paths -> paths)
                .collect(Collectors.joining(File.pathSeparator));
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                classPath,
                Clinic.class.getName()));
        Arrays.stream(arguments).map(Object::toString).forEach(command::add);
        int code = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start()
                .waitFor();
        return new Terminal.Ended(
                code, Files.readString(out, StandardCharsets.UTF_8), Files.readString(err, StandardCharsets.UTF_8));
    }

    private static Stream<String> paths(String property) {
        return Stream.ofNullable(System.getProperty(property))
                .flatMap(paths -> Stream.of(paths.split(File.pathSeparator)));
    }

    private static String locationOf(Class<?> type) {
        return Path.of(URI.create(
                        type.getProtectionDomain().getCodeSource().getLocation().toString()))
                .toString();
    }

    @Test
    void the_doctor_lists_the_plugins_that_work_and_what_was_wrong_with_each_of_the_others() throws Exception {
        List<String> sound = run(List.of(), "doctor").done().said();
        Terminal.Ended ended = run(faulty, "doctor").done();
        assertThat(ended.out()).doesNotContain(Fault.WORDS);
        Matcher count = Pattern.compile("(\\d+) plugins, (\\d+) faults")
                .matcher(ended.said().get(0));
        assertThat(count.matches()).isTrue();
        assertThat(count.group(2)).isEqualTo(Integer.toString(KINDS.size() * FAULTS_OF_A_KIND));
        assertThat(ended.said()).containsAll(sound.subList(1, sound.size()));
        assertThat(ended.said()).anyMatch(line -> line.startsWith("  throws 1: "));
        List<String> faults = ended.said().stream()
                .filter(line -> line.startsWith("  fault while "))
                .toList();
        assertThat(faults).hasSize(KINDS.size() * FAULTS_OF_A_KIND);
        Stream.concat(BROKEN.stream().map(Class::getName), Stream.of("org.example.Nowhere"))
                .forEach(name -> assertThat(faults)
                        .filteredOn(line -> line.contains(" " + name + ": "))
                        .hasSize(KINDS.size()));
        KINDS.forEach(kind -> assertThat(faults)
                .filteredOn(line -> line.contains(" " + kind.getName() + ": "))
                .containsExactly("  fault while looking for plugins " + kind.getName()
                        + ": java.util.ServiceConfigurationError"));
    }

    @Test
    void the_week_is_planned_and_exported_all_the_same() throws Exception {
        Path week = Inputs.week(folder);
        Terminal.Ended sound = run(List.of(), "plan", week, "--out", folder.resolve("sound"), "--steps", 20)
                .done();
        Terminal.Ended ended = run(faulty, "plan", week, "--out", folder.resolve("faulty"), "--steps", 20)
                .done();
        assertThat(Inputs.filesIn(folder.resolve("faulty")))
                .hasSizeGreaterThan(3)
                .isEqualTo(Inputs.filesIn(folder.resolve("sound")));
        List<String> more = new ArrayList<>(ended.said());
        more.removeAll(sound.said());
        assertThat(more).contains(KINDS.size() * FAULTS_OF_A_KIND + " faults of plugins; `doctor` lists them.");
        assertThat(ended.out()).doesNotContain(Fault.WORDS);
    }

    /** An exporter that says it is one of ours. */
    public static final class ClaimsOurId implements CalendarExporter {

        /** Does no work. */
        public ClaimsOurId() {}

        @Override
        public PluginDescriptor descriptor() {
            return new PluginDescriptor("icalendar", "0", Set.of(Capability.PARTICIPANT_CALENDAR));
        }

        @Override
        public ExportAnswer export(ExportRequest request) {
            return new NotExported("it writes nothing");
        }
    }

    @Test
    void whoever_claims_the_id_of_one_of_ours_is_told_of_and_not_used() throws Exception {
        Path claims = folder.resolve("claims");
        Files.createDirectories(claims.resolve("META-INF/services"));
        Files.writeString(
                claims.resolve("META-INF/services").resolve(CalendarExporter.class.getName()),
                ClaimsOurId.class.getName() + "\n");
        List<Path> first = List.of(claims, Path.of(locationOf(FaultyClassPathTest.class)));

        Path week = Inputs.week(folder);
        run(List.of(), "plan", week, "--out", folder.resolve("sound"), "--steps", 20)
                .done();
        run(first, "plan", week, "--out", folder.resolve("claimed"), "--steps", 20)
                .done();

        assertThat(Inputs.filesIn(folder.resolve("claimed")))
                .hasSizeGreaterThan(3)
                .isEqualTo(Inputs.filesIn(folder.resolve("sound")));
        assertThat(run(first, "doctor").done().said()).first().isEqualTo("5 plugins, 1 faults");
    }

    @Test
    void hours_are_judged_by_the_policy_of_a_provider_that_works() throws Exception {
        Path attendance = Inputs.folder(folder);
        String policy = "asam-3";
        Terminal.Ended sound = run(List.of(), "hours", attendance, "--policy", policy, "--out", folder.resolve("sound"))
                .done();
        Terminal.Ended ended = run(faulty, "hours", attendance, "--policy", policy, "--out", folder.resolve("faulty"))
                .done();
        assertThat(Inputs.filesIn(folder.resolve("faulty")))
                .isNotEmpty()
                .isEqualTo(Inputs.filesIn(folder.resolve("sound")));
        assertThat(ended.out()).doesNotContain(Fault.WORDS);
        assertThat(sound.out()).isNotEmpty();
    }

    /** It would be the first by its id. */
    @Test
    void an_exporter_that_fails_leaves_a_timeline_to_the_next_one() throws Exception {
        run(faulty, "episode", Path.of("samples/episode/heron.json").toAbsolutePath(), "--out", folder.resolve("out"))
                .done();
        assertThat(Inputs.filesIn(folder.resolve("out")).get("episode.html")).contains("<html");
    }

    @Test
    void an_exporter_that_fails_is_named_and_none_of_its_words_are_repeated() throws Exception {
        Terminal.Ended ended = run(
                faulty,
                "plan",
                Inputs.week(folder),
                "--out",
                folder.resolve("none"),
                "--steps",
                0,
                "--calendar",
                "icalendar," + Fault.THROWS.id());
        assertThat(folder.resolve("none")).doesNotExist();
        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.err())
                .contains("exporter " + Fault.THROWS.id(), Registered.ThrowsWhenAsked.class.getName())
                .contains(IllegalStateException.class.getName());
        assertThat(ended.out() + ended.err()).doesNotContain(Fault.WORDS);
    }
}

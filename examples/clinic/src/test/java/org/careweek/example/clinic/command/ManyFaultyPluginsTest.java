package org.careweek.example.clinic.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.careweek.core.coverage.PayerId;
import org.careweek.core.program.LevelOfCare;
import org.careweek.core.scheduling.ClinicWeek;
import org.careweek.core.scheduling.SearchLimits;
import org.careweek.example.clinic.input.week.WeekReader;
import org.careweek.example.clinic.plan.ClinicWeeks;
import org.careweek.example.clinic.plan.PolicyBands;
import org.careweek.spi.Plugin;
import org.careweek.spi.PluginFault;
import org.careweek.spi.PluginHost;
import org.careweek.spi.calendar.CalendarExporter;
import org.careweek.spi.calendar.ExportRequest;
import org.careweek.spi.calendar.ParticipantCalendar;
import org.careweek.spi.calendar.WeekBoard;
import org.careweek.spi.insurance.IndicatesCovered;
import org.careweek.spi.insurance.InsuranceVerifier;
import org.careweek.spi.insurance.MemberReference;
import org.careweek.spi.insurance.VerificationAnswer;
import org.careweek.spi.insurance.VerificationQuery;
import org.careweek.spi.policy.HourPolicyProvider;
import org.careweek.spi.policy.PolicyAnswer;
import org.careweek.spi.policy.PolicyQuery;
import org.careweek.spi.scheduling.SchedulingAnswer;
import org.careweek.spi.scheduling.SchedulingEngine;
import org.careweek.spi.scheduling.SchedulingRequest;
import org.careweek.testkit.fault.Fault;
import org.careweek.testkit.fault.FaultyClassPath;
import org.careweek.testkit.fault.FaultyEngines;
import org.careweek.testkit.fault.FaultyExporters;
import org.careweek.testkit.fault.FaultyPolicies;
import org.careweek.testkit.fault.FaultyVerifiers;
import org.careweek.testkit.fault.Registered;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program that has every faulty plugin there is beside ours, given and found, and uses all of them. */
class ManyFaultyPluginsTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    /** These would stop the program, change the test's own machine, or keep its threads: each is tried by itself elsewhere. */
    private static final Set<String> LEFT_OUT = Set.of(
            Fault.WAITS.id(),
            Fault.WAITS_FOR_GOOD.id(),
            Fault.CHANGES_THE_MACHINE.id(),
            Fault.LEAVES_A_THREAD.id(),
            Fault.INTERRUPTS_ITSELF.id(),
            Fault.CLAIMS_TO_BE_INTERRUPTED.id());

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<PluginFault> told = Collections.synchronizedList(new ArrayList<>());

    @TempDir
    private Path folder;

    @AfterEach
    void let_go() {
        threads.shutdownNow();
    }

    private static List<Plugin> given() {
        List<Plugin> inline = new ArrayList<>(FaultyExporters.all());
        inline.addAll(FaultyPolicies.all());
        inline.addAll(FaultyEngines.all());
        inline.removeIf(plugin -> LEFT_OUT.contains(plugin.descriptor().id()));
        List<Plugin> remote = new ArrayList<>(FaultyVerifiers.all());
        remote.removeIf(plugin -> plugin.descriptor().id().equals(Fault.CHANGES_THE_MACHINE.id()));
        return Stream.of(inline, remote).flatMap(List::stream).toList();
    }

    private PluginHost host(List<Plugin> given) {
        FaultyClassPath path = new FaultyClassPath();
        Stream.of(CalendarExporter.class, InsuranceVerifier.class, HourPolicyProvider.class, SchedulingEngine.class)
                .forEach(kind -> path.jar(
                                kind,
                                Registered.ThrowsWhenMade.class,
                                Registered.OutOfMemoryWhenMade.class,
                                Registered.HasNoDescriptor.class,
                                Registered.IsNoPlugin.class)
                        .jar(kind, "no list at all"));
        PluginHost.Builder builder = PluginHost.builder()
                .discover(ManyFaultyPluginsTest.class.getClassLoader())
                .discover(path)
                .remote(threads, Duration.ofMillis(300))
                .onFault(told::add);
        given.forEach(builder::with);
        return builder.build();
    }

    @Test
    void every_question_is_answered_and_ours_are_answered_right() {
        List<Plugin> given = given();
        assertThat(given).hasSizeGreaterThan(20);
        try (PluginHost host = host(given)) {
            assertThat(host.faults()).hasSize(4 * 5);
            SchedulingRequest request = week();
            List<SchedulingAnswer> schedules = host.engines().stream()
                    .map(engine -> engine.schedule(request))
                    .toList();
            assertThat(schedules).hasSameSizeAs(host.engines());
            SchedulingAnswer ours = host.engine("careweek").orElseThrow().schedule(request);
            assertThat(sessionsOf(ours)).isEqualTo(2);
            assertThat(schedules).allMatch(it -> sessionsOf(it) == 0 || sessionsOf(it) == 2);

            assertThat(host.exporter("icalendar")
                            .orElseThrow()
                            .export(calendar())
                            .<String>fold(it -> it.fileExtension(), it -> ""))
                    .isEqualTo("ics");
            assertThat(host.exporter("weekview")
                            .orElseThrow()
                            .export(board())
                            .<String>fold(it -> it.fileExtension(), it -> ""))
                    .isEqualTo("html");
            host.exporters()
                    .forEach(exporter -> assertThat(exporter.export(board())).isNotNull());
            assertThat(host.policyProviders().stream()
                            .map(provider -> provider.policies(PolicyQuery.all()))
                            .flatMap(answer -> answer.<Stream<?>>fold(
                                    (PolicyAnswer.Offered it) -> it.policies().stream(), it -> Stream.empty()))
                            .count())
                    .isGreaterThan(3);
            List<VerificationAnswer> answers = host.verifiers().stream()
                    .map(verifier -> verifier.verify(coverage()))
                    .toList();
            assertThat(answers).anyMatch(IndicatesCovered.class::isInstance).hasSameSizeAs(host.verifiers());
            assertThat(host.report().plugins()).extracting(it -> it.id()).contains("careweek", "icalendar", "weekview");
            assertThat(host.report() + told.toString()).doesNotContain(Fault.WORDS);
        }
        assertThat(told).hasSizeGreaterThan(40);
        assertThat(told)
                .extracting(PluginFault::plugin)
                .allMatch(name -> name.startsWith("org.careweek.testkit.fault.Faulty"));
        assertThat(told)
                .extracting(PluginFault::problem)
                .contains(
                        "no answer",
                        "missed its deadline",
                        "java.lang.IllegalStateException",
                        "java.lang.StackOverflowError",
                        "a document of more than 16 MiB",
                        "an answer to another question",
                        "a bound below the score");
    }

    private SchedulingRequest week() {
        ClinicWeek clinic = ClinicWeeks.of(
                new WeekReader(new PolicyBands()).read(Inputs.week(folder)).fold(file -> file, refused -> {
                    throw new AssertionError("the week is good");
                }));
        return SchedulingRequest.builder(clinic).limits(new SearchLimits(1, 20)).build();
    }

    /** How many people are placed. */
    private static int sessionsOf(SchedulingAnswer answer) {
        return answer.fold(assigned -> assigned.sessions().size(), undetermined -> 0);
    }

    private static ExportRequest calendar() {
        return ParticipantCalendar.builder()
                .zone(ZoneOffset.UTC)
                .revision(1)
                .changedAt(Instant.EPOCH)
                .entries(List.of())
                .build();
    }

    private static ExportRequest board() {
        return WeekBoard.builder()
                .site("Heron House")
                .week(MONDAY, ZoneOffset.UTC)
                .build();
    }

    private static VerificationQuery coverage() {
        return VerificationQuery.builder()
                .payer(new PayerId("payer"))
                .member(MemberReference.of("member-7"))
                .level(LevelOfCare.IOP)
                .dates(MONDAY, MONDAY.plusDays(6))
                .askedAt(Instant.EPOCH)
                .correlation("q-1")
                .build();
    }
}

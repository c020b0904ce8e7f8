package org.careweek.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.careweek.spi.Capability;
import org.careweek.spi.Plugin;
import org.careweek.spi.PluginDescriptor;
import org.careweek.testkit.canary.Canary;
import org.careweek.testkit.canary.CanaryScanner;
import org.careweek.testkit.canary.Leak;
import org.careweek.testkit.canary.Surroundings;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * What every plugin keeps, of whatever kind it is. An author extends the contract of a kind, not this class.
 *
 * <p>Tests of a contract change the default zone and locale and redirect standard output for a moment, and put them back: they
 * must not run beside other tests in one virtual machine.
 *
 * @param <P> the kind of plugin
 */
@ExtendWith(ContractReport.class)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
public abstract class PluginContract<P extends Plugin> {

    private static final int THREADS = 8;
    private static final int CALLS = 10;
    private static final long PATIENCE_SECONDS = 5;
    private static final Canary CANARY = Canary.of("Request.text");
    private static final String PLAIN = "Plain";

    /** For the contracts of this package. */
    PluginContract() {}

    /** A new instance of the plugin. */
    protected abstract P subject();

    /**
     * Whether hosts are to find the plugin by themselves. Yes, unless overridden; a plugin that an application makes and gives to
     * its host says no, and what a service loader needs is not asked of it.
     */
    protected boolean isDiscovered() {
        return true;
    }

    abstract Class<P> kind();

    abstract List<Question<P>> questions();

    /** Questions that cost too much to be put again and again. */
    List<Question<P>> furtherQuestions() {
        return List.of();
    }

    final void needs(Capability capability, String rule) {
        Assumptions.assumeTrue(
                descriptor().can(capability), () -> rule + ": the plugin does not declare " + capability.name());
    }

    final PluginDescriptor descriptor() {
        PluginDescriptor descriptor = Answered.orSkip(() -> subject().descriptor());
        Assumptions.assumeTrue(descriptor != null, "the plugin has no descriptor: see PV05");
        return descriptor;
    }

    private Object answer(P plugin, Question<P> question) {
        return Answered.comparable(Answered.orSkip(() -> question.put(plugin, PLAIN)));
    }

    private List<Object> answers(P plugin) {
        return questions().stream()
                .map(question -> answer(plugin, question))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    @Rule("PV01")
    void PV01_a_service_loader_finds_it() {
        Assumptions.assumeTrue(isDiscovered(), "PV01: the author says that applications make this plugin");
        Class<?> type = subject().getClass();
        try {
            assertTrue(
                    Modifier.isPublic(type.getModifiers())
                            && Modifier.isPublic(type.getConstructor().getModifiers()),
                    "the class and its constructor must be public");
        } catch (NoSuchMethodException missing) {
            fail("there must be a public constructor without arguments");
        }
        if (type.getModule().isNamed()) {
            assertTrue(
                    type.getModule().getDescriptor().provides().stream()
                            .anyMatch(it -> it.service().equals(kind().getName())
                                    && it.providers().contains(type.getName())),
                    "module-info must provide it");
        }
        assertTrue(ServiceFiles.name(kind(), type), "META-INF/services/" + kind().getName() + " must name it");
        assertTrue(
                ServiceLoader.load(kind(), type.getClassLoader()).stream()
                        .anyMatch(provider -> provider.type() == type),
                "a service loader must find it");
    }

    @Rule("PV02")
    void PV02_making_one_starts_no_thread() {
        Set<Thread> before = Thread.getAllStackTraces().keySet();
        Answered.orSkip(this::subject);
        Answered.orSkip(this::subject);
        ThreadGroup own = Thread.currentThread().getThreadGroup();
        assertEquals(List.of(), namesOfNew(before, thread -> thread.getThreadGroup() == own), "threads");
    }

    @Rule("PV03")
    void PV03_its_descriptor_is_the_same_on_every_call_and_in_every_instance() {
        P one = subject();
        PluginDescriptor first = descriptor();
        answers(one);
        assertEquals(first, one.descriptor());
        assertEquals(first, one.descriptor());
        assertEquals(first, subject().descriptor());
    }

    @Rule("PV05")
    void PV05_it_never_answers_null() {
        P plugin = subject();
        assertNotNull(Answered.orSkip(plugin::descriptor), "descriptor");
        questions()
                .forEach(
                        question -> assertNotNull(Answered.orSkip(() -> question.put(plugin, PLAIN)), question.name()));
    }

    @Rule("PV07")
    void PV07_it_throws_nothing() {
        P plugin = subject();
        List<String> thrown = new ArrayList<>();
        for (Question<P> question :
                Stream.concat(questions().stream(), furtherQuestions().stream()).toList()) {
            try {
                question.put(plugin, PLAIN);
                question.put(plugin, CANARY.text());
            } catch (RuntimeException | Error any) {
                thrown.add(question.name() + ": " + any.getClass().getName());
            }
        }
        assertEquals(List.of(), thrown);
    }

    @Rule("PV08")
    void PV08_no_text_of_a_request_is_printed_logged_or_in_a_name() {
        P plugin = subject();
        StringBuilder printed = new StringBuilder();
        CanaryScanner scanner = CanaryScanner.of(List.of(CANARY));
        List<Leak> leaks = new ArrayList<>();
        try (Surroundings surroundings = Surroundings.watch()) {
            for (Question<P> question : questions()) {
                Object answer = Answered.orSkip(() -> question.put(plugin, CANARY.text()));
                printed.append(answer).append('\n').append(plugin).append('\n');
            }
            surroundings.heard().forEach((place, heard) -> leaks.addAll(scanner.scan(place, heard)));
        }
        leaks.addAll(scanner.scan("printed values", printed.toString()));
        assertEquals(List.of(), leaks);
    }

    @Rule("PV09")
    void PV09_eight_callers_at_once_get_what_one_gets() throws InterruptedException {
        P plugin = subject();
        boolean isComparable = descriptor().can(Capability.DETERMINISTIC);
        List<Object> expected = answers(plugin);
        CountDownLatch start = new CountDownLatch(1);
        Callable<Integer> caller = () -> {
            start.await();
            int different = 0;
            for (int call = 0; call < CALLS; call++) {
                List<Object> got = answers(plugin);
                different += isComparable && !got.equals(expected) ? 1 : 0;
            }
            return different;
        };
        ExecutorService callers = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<Integer>> running = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                running.add(callers.submit(caller));
            }
            start.countDown();
            for (Future<Integer> each : running) {
                assertEquals(0, each.get(), "answers that differ");
            }
        } catch (ExecutionException failed) {
            fail("a caller met " + failed.getCause().getClass().getName());
        } finally {
            callers.shutdownNow();
        }
    }

    @Rule("PV10")
    void PV10_the_same_question_gets_the_same_answer() {
        needs(Capability.DETERMINISTIC, "PV10");
        P one = subject();
        List<Object> first = answers(one);
        assertEquals(first, answers(one));
        assertEquals(first, answers(subject()));
    }

    @Rule("PV11")
    void PV11_default_zone_and_locale_change_nothing() {
        needs(Capability.DETERMINISTIC, "PV11");
        P plugin = subject();
        List<Object> here = answers(plugin);
        for (String locale : List.of("ar-EG-u-nu-arab", "th-TH-u-ca-buddhist", "tr-TR")) {
            List<Object> there = new ArrayList<>();
            SharedState.elsewhere("Pacific/Apia", Locale.forLanguageTag(locale), () -> there.addAll(answers(plugin)));
            assertEquals(here, there, locale);
        }
    }

    @Rule("PV12")
    void PV12_it_leaves_what_the_virtual_machine_shares_as_it_was() {
        SharedState first = SharedState.now();
        try {
            answers(subject());
            SharedState then = SharedState.now();
            assertEquals(List.of(), besidesLoading(first.changedUntil(then)));
            answers(subject());
            assertEquals(List.of(), then.changed());
        } finally {
            first.restore();
        }
    }

    /** A library may set a property or register a provider when its classes are loaded, which happens once. */
    private static List<String> besidesLoading(List<String> changed) {
        return changed.stream()
                .filter(name -> !name.equals(SharedState.PROPERTIES) && !name.equals(SharedState.PROVIDERS))
                .toList();
    }

    @Rule("PV13")
    void PV13_an_interrupted_call_comes_back() throws InterruptedException {
        Assumptions.assumeFalse(
                descriptor().can(Capability.UNINTERRUPTIBLE), "PV13: the plugin declares uninterruptible");
        P plugin = subject();
        Thread caller = new Thread(() -> {
            Thread.currentThread().interrupt();
            for (Question<P> question : questions()) {
                try {
                    question.put(plugin, PLAIN);
                } catch (RuntimeException | Error any) {
                    Thread.currentThread().interrupt();
                }
            }
        });
        caller.setDaemon(true);
        caller.start();
        caller.join(TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS));
        assertTrue(!caller.isAlive(), "it did not come back");
    }

    @Rule("PV14")
    void PV14_closed_twice_it_leaves_no_thread_that_keeps_the_virtual_machine_alive() throws Exception {
        Set<Thread> before = Thread.getAllStackTraces().keySet();
        P plugin = subject();
        answers(plugin);
        if (plugin instanceof AutoCloseable closeable) {
            closeable.close();
            closeable.close();
        }
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(1);
        while (!namesOfNew(before, thread -> !thread.isDaemon()).isEmpty() && System.nanoTime() < end) {
            Thread.sleep(10);
        }
        assertEquals(List.of(), namesOfNew(before, thread -> !thread.isDaemon()), "threads");
    }

    /** By class: a name may say too much. */
    private static List<String> namesOfNew(Set<Thread> before, Predicate<Thread> which) {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> !before.contains(thread) && thread.isAlive() && which.test(thread))
                .map(thread -> thread.getClass().getName())
                .toList();
    }
}

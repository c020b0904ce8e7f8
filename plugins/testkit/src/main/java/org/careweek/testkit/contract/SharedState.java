package org.careweek.testkit.contract;

import java.io.PrintStream;
import java.net.ProxySelector;
import java.security.Provider;
import java.security.Security;
import java.time.zone.ZoneRulesProvider;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TimeZone;

/** What the whole virtual machine shares, as it was when somebody looked. */
final class SharedState {

    static final String PROPERTIES = "the system properties";
    static final String PROVIDERS = "the security providers";

    private final Map<String, Object> state = new LinkedHashMap<>();
    private final Properties properties = new Properties();
    private final PrintStream out = System.out;
    private final PrintStream err = System.err;
    private final TimeZone zone = TimeZone.getDefault();
    private final Locale locale = Locale.getDefault();
    private final Locale display = Locale.getDefault(Locale.Category.DISPLAY);
    private final Locale format = Locale.getDefault(Locale.Category.FORMAT);
    private final boolean isInterrupted = Thread.currentThread().isInterrupted();
    private final ClassLoader loader = Thread.currentThread().getContextClassLoader();

    private SharedState() {
        properties.putAll(System.getProperties());
        state.put("the default zone", zone);
        state.put("the default locale", List.of(locale, display, format));
        state.put(PROPERTIES, properties.clone());
        state.put("standard output", out);
        state.put("standard error", err);
        state.put("whether the thread is interrupted", isInterrupted);
        state.put("the context class loader", loader == null ? "none" : loader);
        state.put(
                PROVIDERS,
                Arrays.stream(Security.getProviders()).map(Provider::getName).toList());
        state.put("the proxies", String.valueOf(ProxySelector.getDefault()));
        state.put("the known zones", Set.copyOf(ZoneRulesProvider.getAvailableZoneIds()));
        state.put("the handler of uncaught exceptions", String.valueOf(Thread.getDefaultUncaughtExceptionHandler()));
    }

    static SharedState now() {
        return new SharedState();
    }

    /** What is different now, by name; none of its contents. */
    List<String> changed() {
        return changedUntil(new SharedState());
    }

    /** What was different at a later time, by name. */
    List<String> changedUntil(SharedState later) {
        return state.keySet().stream()
                .filter(name -> !state.get(name).equals(later.state.get(name)))
                .toList();
    }

    /** Puts back what can be put back. */
    void restore() {
        TimeZone.setDefault(zone);
        Locale.setDefault(locale);
        Locale.setDefault(Locale.Category.DISPLAY, display);
        Locale.setDefault(Locale.Category.FORMAT, format);
        Properties all = new Properties();
        all.putAll(properties);
        System.setProperties(all);
        System.setOut(out);
        System.setErr(err);
        Thread.currentThread().setContextClassLoader(loader);
        if (Thread.interrupted() && isInterrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Runs something under another default zone and locale, and puts back what was. */
    static void elsewhere(String zone, Locale locale, Runnable run) {
        SharedState here = now();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            Locale.setDefault(locale);
            run.run();
        } finally {
            here.restore();
        }
    }
}

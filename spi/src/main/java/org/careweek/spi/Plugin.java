package org.careweek.spi;

/**
 * What every plugin has in common: it says who it is. What else it does is one further method, of the kind of plugin that it
 * is: {@link org.careweek.spi.calendar.CalendarExporter}, {@link org.careweek.spi.insurance.InsuranceVerifier}, {@link
 * org.careweek.spi.policy.HourPolicyProvider} or {@link org.careweek.spi.scheduling.SchedulingEngine}. One class may be of
 * several kinds.
 *
 * <p>A plugin that a host is to find has a public no-argument constructor that does no work: no input or output, no thread,
 * no lookup. It is registered both in its {@code module-info} and under {@code META-INF/services}, so that it is found on
 * the module path and on the class path. A plugin that an application makes by itself, such as a bean of a framework, may be
 * made in any way.
 *
 * <p>A plugin is safe for concurrent calls, keeps nothing of an argument after it has answered, never answers null, and uses
 * no default zone, locale, charset or clock: whatever it needs to know is in the request. It changes nothing that the whole
 * virtual machine shares. No text that it was given appears in its {@code toString}, in a message of what it throws, in a
 * log, or in the name of a thread or file.
 *
 * <p>One that holds something to be given back implements {@link AutoCloseable} as well; the host closes it with itself. Being
 * closed twice does no harm.
 */
public interface Plugin {

    /** Who this plugin is and what it can do. The same on every call and in every instance. */
    PluginDescriptor descriptor();
}

package org.careweek.spi.calendar;

import org.careweek.spi.PluginDescriptor;

/**
 * Writes planned time in one format.
 *
 * <p>An implementation has a public no-argument constructor that does no work, and is registered both in its
 * {@code module-info} and under {@code META-INF/services}. It is safe for concurrent calls, keeps nothing between calls,
 * and uses no default zone, locale, charset or clock: the same request gives the same bytes.
 */
public interface CalendarExporter {

    /** Who this exporter is and which kinds of request it answers. Constant. */
    PluginDescriptor descriptor();

    /**
     * Writes one request. A kind of request that this exporter does not know is answered with {@link NotExported},
     * which leaves room for kinds that come later.
     */
    ExportAnswer export(ExportRequest request);
}

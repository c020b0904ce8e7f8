package org.careweek.spi.calendar;

import org.careweek.spi.Plugin;

/**
 * Writes planned time in one format. Besides what {@link Plugin} asks, the same request gives the same bytes, and nothing is
 * written beyond times that the request's {@link Disclosure} does not allow.
 */
public interface CalendarExporter extends Plugin {

    /**
     * Writes one request. A kind of request that this exporter does not know is answered with {@link NotExported},
     * which leaves room for kinds that come later.
     *
     * @return at most 16 MiB
     */
    ExportAnswer export(ExportRequest request);
}

package org.careweek.example.clinic.output;

import org.careweek.spi.Capability;
import org.careweek.spi.PluginHost;
import org.careweek.spi.calendar.CalendarExporter;
import org.careweek.spi.calendar.ExportRequest;
import org.careweek.spi.calendar.Exported;

/**
 * Asks the exporters that this application ships for what it needs of them.
 *
 * @param host has the exporters
 */
public record Exports(PluginHost host) {

    /**
     * What the first exporter with the capability makes of the request.
     *
     * @throws IllegalStateException if there is none, or it gives no answer: a defect of the application
     */
    public Exported of(Capability capability, ExportRequest request) {
        CalendarExporter exporter = host.exportersThat(capability).stream()
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no exporter is there for " + capability.name()));
        return host.export(exporter, request).fold(exported -> exported, refused -> {
            throw new IllegalStateException("an exporter answered: " + refused.reason());
        });
    }
}

package org.careweek.example.clinic.output;

import java.util.stream.Stream;
import org.careweek.spi.Capability;
import org.careweek.spi.PluginHost;
import org.careweek.spi.calendar.ExportRequest;
import org.careweek.spi.calendar.Exported;

/**
 * Asks exporters for what a command needs of them.
 *
 * @param host has the exporters
 */
public record Exports(PluginHost host) {

    /** An exporter gave no document. Says which one, and none of its words. */
    public static final class NoDocument extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private NoDocument(String exporter) {
            super("expected a document of the exporter " + exporter + ", but it gave none");
        }
    }

    /**
     * What the first exporter with the capability makes of the request; where it gives no document, the next one is asked.
     *
     * @throws NoDocument if none of them gives one
     */
    public Exported of(Capability capability, ExportRequest request) {
        return host.exportersThat(capability).stream()
                .flatMap(exporter -> exporter.export(request).fold(Stream::of, refused -> Stream.empty()))
                .findFirst()
                .orElseThrow(() -> new NoDocument("that can do " + capability.name()));
    }

    /**
     * What the exporter of this id makes of the request.
     *
     * @throws NoDocument if it gives no answer
     */
    public Exported of(String exporter, ExportRequest request) {
        return host.export(exporter, request).fold(exported -> exported, refused -> {
            throw new NoDocument(exporter);
        });
    }
}

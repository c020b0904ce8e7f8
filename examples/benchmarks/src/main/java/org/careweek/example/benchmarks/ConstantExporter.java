package org.careweek.example.benchmarks;

import java.util.Set;
import org.careweek.spi.PluginDescriptor;
import org.careweek.spi.calendar.CalendarExporter;
import org.careweek.spi.calendar.ExportAnswer;
import org.careweek.spi.calendar.ExportRequest;
import org.careweek.spi.calendar.Exported;

/** An exporter that does nothing, so that a call costs what the way to it costs. */
final class ConstantExporter implements CalendarExporter {

    private static final ExportAnswer ANSWER = new Exported("text/plain; charset=utf-8", "txt", new byte[0]);

    @Override
    public PluginDescriptor descriptor() {
        return new PluginDescriptor("constant", "1", Set.of());
    }

    @Override
    public ExportAnswer export(ExportRequest request) {
        return ANSWER;
    }
}

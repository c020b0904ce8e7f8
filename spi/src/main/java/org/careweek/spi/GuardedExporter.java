package org.careweek.spi;

import java.util.function.Consumer;
import org.careweek.spi.calendar.CalendarExporter;
import org.careweek.spi.calendar.ExportAnswer;
import org.careweek.spi.calendar.ExportRequest;
import org.careweek.spi.calendar.NotExported;

/** An exporter whose faults become answers. Its descriptor was asked for once and is kept. */
record GuardedExporter(PluginDescriptor descriptor, CalendarExporter plugin, Consumer<PluginFault> faults)
        implements CalendarExporter {

    @Override
    public ExportAnswer export(ExportRequest request) {
        return answer(plugin, request, faults);
    }

    static ExportAnswer answer(CalendarExporter plugin, ExportRequest request, Consumer<PluginFault> faults) {
        return Guard.call(plugin.getClass().getName(), "exporting", faults, () -> plugin.export(request))
                .orElseGet(() -> new NotExported("the exporter failed"));
    }

    @Override
    public String toString() {
        return "GuardedExporter[" + descriptor.id() + "]";
    }
}

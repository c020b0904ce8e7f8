package org.careweek.spi;

import org.careweek.spi.calendar.CalendarExporter;
import org.careweek.spi.calendar.ExportAnswer;
import org.careweek.spi.calendar.ExportRequest;
import org.careweek.spi.calendar.Exported;
import org.careweek.spi.calendar.NotExported;

/** An exporter whose faults become answers. Its descriptor was asked for once and is kept. */
record GuardedExporter(PluginDescriptor descriptor, CalendarExporter plugin, Door door) implements CalendarExporter {

    private static final String ACTIVITY = "exporting";

    @Override
    public ExportAnswer export(ExportRequest request) {
        return answer(plugin, request, door);
    }

    static ExportAnswer answer(CalendarExporter plugin, ExportRequest request, Door door) {
        if (door.isClosed()) {
            return new NotExported(Door.CLOSED);
        }
        return Guard.call(plugin.getClass().getName(), ACTIVITY, door.listener(), () -> plugin.export(request))
                .map(answer -> within(answer, plugin, door))
                .orElseGet(() -> new NotExported("the exporter failed"));
    }

    private static ExportAnswer within(ExportAnswer answer, CalendarExporter plugin, Door door) {
        if (answer instanceof Exported document && document.size() > Limits.MOST_BYTES) {
            door.tell(plugin, ACTIVITY, "a document of more than 16 MiB");
            return new NotExported("the document is larger than 16 MiB");
        }
        return answer;
    }

    @Override
    public String toString() {
        return "GuardedExporter[" + descriptor.id() + "]";
    }
}

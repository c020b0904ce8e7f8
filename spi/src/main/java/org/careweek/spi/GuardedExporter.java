package org.careweek.spi;

import org.careweek.spi.calendar.CalendarExporter;
import org.careweek.spi.calendar.ExportAnswer;
import org.careweek.spi.calendar.ExportRequest;
import org.careweek.spi.calendar.Exported;
import org.careweek.spi.calendar.NotExported;

/** An exporter whose faults become answers. Its descriptor was asked for once and is kept. */
final class GuardedExporter implements CalendarExporter {

    private static final String ACTIVITY = "exporting";

    private final PluginDescriptor descriptor;
    private final Held<CalendarExporter> held;
    private final Door door;

    GuardedExporter(PluginDescriptor descriptor, Held<CalendarExporter> held, Door door) {
        this.descriptor = descriptor;
        this.held = held;
        this.door = door;
    }

    @Override
    public PluginDescriptor descriptor() {
        return descriptor;
    }

    @Override
    public ExportAnswer export(ExportRequest request) {
        return held.plugin().map(plugin -> answer(plugin, request, door)).orElseGet(() -> new NotExported(Door.CLOSED));
    }

    static ExportAnswer answer(CalendarExporter plugin, ExportRequest request, Door door) {
        if (door.isClosed()) {
            return new NotExported(Door.CLOSED);
        }
        String name = plugin.getClass().getName();
        return Guard.call(name, ACTIVITY, door.listener(), () -> plugin.export(request))
                .map(answer -> within(answer, name, door))
                .orElseGet(() -> new NotExported("the exporter failed"));
    }

    private static ExportAnswer within(ExportAnswer answer, String name, Door door) {
        if (answer instanceof Exported document && document.size() > Limits.MOST_BYTES) {
            door.tell(name, ACTIVITY, "a document of more than 16 MiB");
            return new NotExported("the document is larger than 16 MiB");
        }
        return answer;
    }

    @Override
    public String toString() {
        return "GuardedExporter[" + descriptor.id() + "]";
    }
}

package org.careweek.spi;

import java.util.Set;
import java.util.function.Function;
import org.careweek.spi.calendar.CalendarExporter;
import org.careweek.spi.calendar.ExportAnswer;
import org.careweek.spi.calendar.ExportRequest;
import org.careweek.spi.calendar.NotExported;

/** An exporter that answers as a test asks. */
record StubExporter(PluginDescriptor descriptor, Function<ExportRequest, ExportAnswer> answer)
        implements CalendarExporter {

    static StubExporter of(String id, Capability... capabilities) {
        return new StubExporter(
                new PluginDescriptor(id, "1", Set.of(capabilities)), request -> new NotExported("answered by " + id));
    }

    static StubExporter answering(Function<ExportRequest, ExportAnswer> answer) {
        return new StubExporter(new PluginDescriptor("stub", "1", Set.of()), answer);
    }

    @Override
    public ExportAnswer export(ExportRequest request) {
        return answer.apply(request);
    }
}

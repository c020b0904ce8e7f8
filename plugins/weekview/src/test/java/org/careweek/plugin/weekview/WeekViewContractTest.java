package org.careweek.plugin.weekview;

import org.careweek.spi.calendar.CalendarExporter;
import org.careweek.testkit.contract.CalendarExporterContract;

/** Every rule of exporters. */
class WeekViewContractTest extends CalendarExporterContract {

    @Override
    protected CalendarExporter subject() {
        return new WeekViewExporter();
    }
}

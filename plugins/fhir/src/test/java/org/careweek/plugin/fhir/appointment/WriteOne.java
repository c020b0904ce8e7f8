package org.careweek.plugin.fhir.appointment;

import java.util.ServiceLoader;
import org.careweek.spi.calendar.CalendarExporter;
import org.careweek.spi.calendar.Disclosure;

/** A program that finds the exporter and writes one calendar to standard output. */
final class WriteOne {

    private WriteOne() {}

    public static void main(String[] args) {
        WriteOne.class.getModule().addUses(CalendarExporter.class);
        CalendarExporter exporter =
                ServiceLoader.load(CalendarExporter.class).findFirst().orElseThrow();
        var request = Samples.calendar(Disclosure.of(Disclosure.Property.TITLE), Samples.autumnNight());
        byte[] document = exporter.export(request).fold(exported -> exported.content(), refused -> new byte[0]);
        System.out.writeBytes(document);
        System.out.flush();
    }
}

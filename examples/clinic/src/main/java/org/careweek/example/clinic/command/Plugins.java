package org.careweek.example.clinic.command;

import org.careweek.plugin.fhir.appointment.FhirCalendarExporter;
import org.careweek.plugin.icalendar.ICalendarExporter;
import org.careweek.plugin.standard.ModelledPolicies;
import org.careweek.plugin.standard.OwnEngine;
import org.careweek.plugin.weekview.WeekViewExporter;
import org.careweek.spi.PluginHost;

/** The plugins of the command line: its own, whoever else claims their ids, and whatever further ones are found. */
final class Plugins {

    private Plugins() {}

    static PluginHost.Builder all() {
        return PluginHost.builder()
                .with(new ICalendarExporter())
                .with(new FhirCalendarExporter())
                .with(new WeekViewExporter())
                .with(new ModelledPolicies())
                .with(new OwnEngine())
                .discover(Plugins.class.getClassLoader());
    }
}

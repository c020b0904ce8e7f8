package org.careweek.example.clinic.command;

import org.careweek.spi.PluginFault;

/** What went wrong with plugins, in words. */
final class Faults {

    private Faults() {}

    static String sentence(PluginFault fault) {
        return "fault while " + fault.activity() + " " + fault.plugin() + ": " + fault.problem();
    }
}

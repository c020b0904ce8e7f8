/** The command line of a clinic: plans a week and counts attendance. */
module org.careweek.example.clinic {
    requires de.siegmar.fastcsv;
    requires transitive org.careweek.spi;
    requires tools.jackson.databind;

    exports org.careweek.example.clinic.input;
    exports org.careweek.example.clinic.input.attendance;
    exports org.careweek.example.clinic.input.week;
}

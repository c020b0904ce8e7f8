/** The command line that plans a clinic's week, counts attendance and asks payers. */
module org.careweek.example.clinic {
    requires de.siegmar.fastcsv;
    requires info.picocli;
    requires java.logging;
    requires me.tongfei.progressbar;
    requires org.careweek.core;
    requires org.careweek.plugin.benefits;
    requires org.careweek.plugin.fhir;
    requires org.careweek.plugin.icalendar;
    requires org.careweek.plugin.standard;
    requires org.careweek.plugin.weekview;
    requires org.careweek.plugin.x12;
    requires org.careweek.spi;
    requires tools.jackson.databind;

    opens org.careweek.example.clinic to
            info.picocli;
    opens org.careweek.example.clinic.command to
            info.picocli;
}

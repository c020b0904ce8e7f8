/** What a plugin implements, and the host that finds plugins. */
module org.careweek.spi {
    requires transitive org.careweek.core;

    exports org.careweek.spi;
    exports org.careweek.spi.calendar;
    exports org.careweek.spi.insurance;
    exports org.careweek.spi.insurance.cost;
    exports org.careweek.spi.policy;
    exports org.careweek.spi.scheduling;

    uses org.careweek.spi.calendar.CalendarExporter;
    uses org.careweek.spi.insurance.InsuranceVerifier;
    uses org.careweek.spi.policy.HourPolicyProvider;
    uses org.careweek.spi.scheduling.SchedulingEngine;
}

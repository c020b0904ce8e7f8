/** Contracts for plugins to keep, and generators, oracles and a canary for tests of clinical hour rules. */
module org.careweek.testkit {
    requires java.logging;
    requires transitive net.jqwik.api;
    requires transitive org.careweek.spi;
    requires transitive org.junit.jupiter.api;

    exports org.careweek.testkit.canary;
    exports org.careweek.testkit.contract;
    exports org.careweek.testkit.domain;
    exports org.careweek.testkit.fault;
    exports org.careweek.testkit.oracle;

    opens org.careweek.testkit.contract;

    uses org.careweek.spi.calendar.CalendarExporter;
    uses org.careweek.spi.insurance.InsuranceVerifier;
    uses org.careweek.spi.policy.HourPolicyProvider;
    uses org.careweek.spi.scheduling.SchedulingEngine;
}

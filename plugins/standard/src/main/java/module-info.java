/** What comes with the library as plugins: hour policies modelled on ASAM and Medicare, and its own scheduler. */
module org.careweek.plugin.standard {
    requires transitive org.careweek.spi;

    exports org.careweek.plugin.standard;

    provides org.careweek.spi.policy.HourPolicyProvider with
            org.careweek.plugin.standard.ModelledPolicies;
    provides org.careweek.spi.scheduling.SchedulingEngine with
            org.careweek.plugin.standard.OwnEngine;
}

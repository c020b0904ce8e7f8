/** The domain model: plans, hours, rules and verdicts of one treatment week. Pure functions from values to values. */
module org.careweek.core {
    requires transitive jakarta.validation;

    exports org.careweek.core.program;
    exports org.careweek.core.time;
}

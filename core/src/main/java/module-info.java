/** The domain model: plans, hours, rules and verdicts of one treatment week. Pure functions from values to values. */
module org.careweek.core {
    requires transitive jakarta.validation;

    exports org.careweek.core.compliance;
    exports org.careweek.core.coverage;
    exports org.careweek.core.hours;
    exports org.careweek.core.hours.ledger;
    exports org.careweek.core.hours.tally;
    exports org.careweek.core.plan;
    exports org.careweek.core.policy;
    exports org.careweek.core.policy.staffing;
    exports org.careweek.core.program;
    exports org.careweek.core.rule;
    exports org.careweek.core.scheduling;
    exports org.careweek.core.scheduling.advice;
    exports org.careweek.core.time;
    exports org.careweek.core.transition;
    exports org.careweek.core.transition.correction;
    exports org.careweek.core.transition.length;
    exports org.careweek.core.transition.review;
    exports org.careweek.core.transition.split;
    exports org.careweek.core.validation;
}

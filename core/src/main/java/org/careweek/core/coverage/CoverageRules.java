package org.careweek.core.coverage;

import static org.careweek.core.rule.Severity.BLOCK;
import static org.careweek.core.rule.Severity.WARN;

import java.util.List;
import org.careweek.core.rule.Citation;
import org.careweek.core.rule.Rule;

/** The rules by which authorizations pay for treatment. The severities here are what holds where a policy says nothing else. */
public final class CoverageRules {

    private static final Citation SPAN_END =
            Citation.of("BCBS North Dakota (May 2019)", "unused days are not extended past the approved dates");
    private static final Citation CONTENT = Citation.of(
            "BCBS North Dakota and BCBS Nebraska RP-PI-002 (2024)", "an authorization's dates, units and level");
    /** A date of service lies in the authorization's span, both ends included. */
    public static final Rule SPAN = Rule.of("authorization.span", BLOCK, SPAN_END);

    /** The authorization has the units left that the service uses. */
    public static final Rule UNITS = Rule.of("authorization.units", BLOCK, CONTENT);

    /** The service is of the authorized level of care. */
    public static final Rule LEVEL = Rule.of("authorization.level", BLOCK, CONTENT);

    /** The service is counted in the unit that was authorized. */
    public static final Rule UNIT_KIND = Rule.of("authorization.unit-kind", BLOCK, CONTENT);

    /** Levels of care exclude each other on a date. */
    public static final Rule ONE_LEVEL = Rule.of(
            "authorization.one-level-a-date",
            BLOCK,
            Citation.of("Blue Cross NC facility policy (March 2024)", "PHP, RTC and IOP exclude each other on a date"));

    /** No more was attended than was authorized. */
    public static final Rule OVERUSE = Rule.of("authorization.overuse", WARN, CONTENT);

    /** Every date of service is paid for by some authorization: gaps between two are computed, never assumed away. */
    public static final Rule COVERED =
            Rule.of("authorization.uncovered", WARN, Citation.of("careweek/episode/1", "allocation and uncovered"));

    /** No units died with their span. */
    public static final Rule UNITS_LEFT = Rule.of("authorization.units-left", WARN, SPAN_END);

    private CoverageRules() {}

    /** All of them. */
    public static List<Rule> all() {
        return List.of(SPAN, UNITS, LEVEL, UNIT_KIND, ONE_LEVEL, OVERUSE, COVERED, UNITS_LEFT);
    }
}

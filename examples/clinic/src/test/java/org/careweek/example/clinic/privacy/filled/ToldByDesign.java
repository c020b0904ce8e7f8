package org.careweek.example.clinic.privacy.filled;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The fields that values and explanations print, since they are of the clinic and its rules, or since a violation is useless
 * without them. All others must stay silent; a field that is not printed any more must leave this list.
 */
public enum ToldByDesign {
    /** Who says so, and what the rules and policies are called. */
    RULES("""
            Citation.source Citation.section Rule.id RuleId RuleOverride.rule Explanation.sentence Fact.name Fact.value
            PolicyId.value PolicyRow.from CountingPolicy.notCounted ReviewId.value PayerId.value GroupSizeRow.from
            GroupSizeRow.service StaffRatioRow.from
            """),

    /** What a clinic offers to everybody, and when. */
    OFFER("""
            Focus ServiceType SessionId TrackId SeriesId.value Setting.room
            Session.id Session.service Session.tracks TimeSlot.start
            SessionTemplate.service SessionTemplate.tracks SessionSeries.from SessionSeries.Change.Move.start
            Occurrence.Held.date Occurrence.Held.intended Occurrence.Cancelled.id Occurrence.Cancelled.date
            Occurrence.SiteClosed.id Occurrence.SiteClosed.date Occurrence.SiteClosed.closedOn
            Track.id Track.name Track.focuses PlanChange.Cancelled.session
            WeekBoard.Group.start WeekBoard.Group.end WeekBoard.Group.service WeekBoard.Group.tracks WeekBoard.Group.room
            Organization.name Organization.idQualifier Organization.id PaymentOption.SelfPay.label PaymentOption.SlidingScale.label
            """),

    /** Stretches of the calendar, nobody's own. */
    CALENDAR("""
            ProgramCalendar.closures ProgramWeek.firstDate WeekPart.start InstantRange.start InstantRange.end
            ScheduledTime.date WeekBoard.firstDay Stability.from
            """),

    /** Violations name sessions, services and times, and never whose they are. */
    VIOLATIONS("""
            AttendedOutsideStay.date DailyTimeOutsideBand.date DateNotCovered.date NeedOutsideBand.service
            OccurrenceClosed.session OccurrenceClosed.date OverdueReview.asOf Review.due OverlappingSessions.first
            OverlappingSessions.second ScheduleViolation.session SessionOutsidePart.session SessionViolation.session
            TrackMismatch.track TransitionViolation.date TwoLevelsOnOneDate.date TwoLevelsOnOneDate.line
            TwoLevelsOnOneDate.owner DoubleBooking.first DoubleBooking.second GroupOutsideSize.service
            GroupOutsideSize.session NobodyComes.session ServiceLine.session ServiceLine.date Authorization.from Authorization.through
            """),

    /** Says what is asked of somebody, apart from anything that says of whom. */
    NOBODY_S_OWN(
            "ServiceNeed.service Move.ToTrack.to WeekBoard.Placed.level WeekBoard.Placed.track AttendanceId.value EventId.value"),

    /** Plugins say in their own words what is fit for a log, and promise that it is. */
    PLUGINS("""
            PluginDescriptor.id PluginDescriptor.version PluginDescriptor.capabilities Capability
            PluginFault.plugin PluginFault.activity PluginFault.problem OpaqueId
            TableProblem.column TableProblem.expected Place.pointer InquiryOutcome.Refused.elements
            CalendarRefusal.expected NotExported.reason PolicyAnswer.Undetermined.reason SchedulingAnswer.Undetermined.reason
            """);

    private final Set<String> fields;

    ToldByDesign(String fields) {
        this.fields = Set.of(fields.strip().split("\\s+"));
    }

    public static Set<String> all() {
        return Arrays.stream(values())
                .flatMap(reason -> reason.fields.stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}

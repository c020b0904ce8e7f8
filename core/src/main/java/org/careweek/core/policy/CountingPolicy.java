package org.careweek.core.policy;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.careweek.core.program.ServiceType;

/**
 * What counts as treatment.
 *
 * @param notCounted services that are scheduled but never count
 * @param credit how lateness and leaving early count
 */
public record CountingPolicy(Set<ServiceType> notCounted, CreditRule credit) {

    public CountingPolicy {
        Objects.requireNonNull(credit, "credit");
        notCounted = Collections.unmodifiableSet(new LinkedHashSet<>(new TreeSet<>(notCounted)));
    }

    /** Whatever is scheduled as a session counts by the minute; meals and meetings are simply not sessions. */
    public static CountingPolicy everySession() {
        return new CountingPolicy(Set.of(), new CreditRule.ActualMinutes());
    }

    /**
     * For programs that do schedule them: meals, transport and unstructured time do not count (bitnerhenry.com, PHP
     * record-keeping), nor does self-help (WAC 246-341-0740(2)(a)(iii)).
     */
    public static CountingPolicy withoutMealsAndMeetings() {
        return new CountingPolicy(
                Set.of(ServiceType.MEAL, ServiceType.TRANSPORT, ServiceType.UNSTRUCTURED, ServiceType.MUTUAL_SUPPORT),
                new CreditRule.ActualMinutes());
    }

    /** The same services, credited by another rule. */
    public CountingPolicy with(CreditRule other) {
        return new CountingPolicy(notCounted, other);
    }

    public boolean counts(ServiceType service) {
        return !notCounted.contains(service);
    }
}

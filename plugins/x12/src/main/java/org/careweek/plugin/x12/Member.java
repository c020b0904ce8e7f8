package org.careweek.plugin.x12;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.careweek.core.program.PrivateText;

/**
 * What a payer needs to find a member, as a site's own records have it. Prints nothing of it.
 *
 * @param memberId the subscriber's number with the payer
 * @param subscriber who holds the insurance
 * @param dependent who is asked about, unless it is the subscriber
 */
public record Member(PrivateText memberId, Person subscriber, Optional<Person> dependent) {

    /**
     * A person, by as little as a payer needs. Prints nothing of it.
     *
     * @param lastName may not be blank
     * @param firstName may be blank
     * @param birthDate if the payer needs it
     */
    public record Person(PrivateText lastName, PrivateText firstName, Optional<LocalDate> birthDate) {

        public Person {
            Objects.requireNonNull(lastName, "lastName");
            Objects.requireNonNull(firstName, "firstName");
            Objects.requireNonNull(birthDate, "birthDate");
        }

        @Override
        public String toString() {
            return "Person[private]";
        }
    }

    public Member {
        Objects.requireNonNull(memberId, "memberId");
        Objects.requireNonNull(subscriber, "subscriber");
        Objects.requireNonNull(dependent, "dependent");
    }

    @Override
    public String toString() {
        return "Member[private]";
    }
}

package riverbend;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.careweek.core.policy.CountingPolicy;
import org.careweek.core.program.LevelOfCare;
import org.careweek.core.time.ProgramWeek;
import org.careweek.testkit.domain.CareweekDomain;
import org.careweek.testkit.domain.HostileText;
import org.careweek.testkit.domain.LivedWeek;

@Domain(CareweekDomain.class)
class HoursProperties {

    @Property(tries = 20)
    void nobody_attends_more_than_the_hours_of_a_week(@ForAll LivedWeek lived, @ForAll ProgramWeek any) {
        var hours = lived.hours(LevelOfCare.IOP, CountingPolicy.everySession()).parts(lived.week());
        if (hours.get(0).seconds() > lived.week().instants().seconds() || any.dates().size() != 7) {
            throw new AssertionError();
        }
    }

    @Property(tries = 20)
    void nobody_ever_comes_late(@ForAll LivedWeek lived, @ForAll @HostileText String text) {
        throw new AssertionError("as it must");
    }
}

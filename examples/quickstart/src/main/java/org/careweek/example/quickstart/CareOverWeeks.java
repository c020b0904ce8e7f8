package org.careweek.example.quickstart;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.careweek.core.coverage.Allocation;
import org.careweek.core.coverage.Authorization;
import org.careweek.core.coverage.AuthorizationId;
import org.careweek.core.coverage.Authorizations;
import org.careweek.core.coverage.AuthorizedUnits;
import org.careweek.core.coverage.UnitKind;
import org.careweek.core.program.LevelOfCare;
import org.careweek.core.program.PrivateText;
import org.careweek.core.time.ProgramCalendar;
import org.careweek.core.transition.CareEpisode;
import org.careweek.core.transition.EpisodeId;
import org.careweek.core.transition.Move;
import org.careweek.core.transition.RelapseResponse;
import org.careweek.core.transition.Stay;
import org.careweek.core.transition.StepUp;
import org.careweek.core.transition.TransitionPolicy;
import org.careweek.core.transition.TransitionRequest;
import org.careweek.core.transition.review.ReviewSchedule;
import org.careweek.core.transition.review.ServiceDays;
import org.careweek.core.transition.review.StandardReviews;

/** Four PHP weeks, a step down, a relapse, a temporary step up and the return. */
public final class CareOverWeeks {

    private static final LocalDate ADMITTED = LocalDate.of(2026, 1, 5);

    private CareOverWeeks() {}

    /** Prints the stays, the reviews that are due, and the dates that nothing covers. */
    public static void main(String[] args) {
        CareEpisode episode = episode();
        for (Stay stay : episode.stays()) {
            System.out.println(stay.from() + " " + stay.level());
        }
        System.out.println("reviews due " + certificationsDue(episode));
        System.out.println("not covered " + allocation(episode).uncovered());
    }

    static CareEpisode episode() {
        // tag::episode[]
        CareEpisode waiting = CareEpisode.awaitingAdmission(EpisodeId.of("e001"));
        CareEpisode php = after(waiting, new Move.Admit(LevelOfCare.PHP, Optional.of(LevelOfCare.INPATIENT)), ADMITTED);
        CareEpisode iop = after(php, new Move.Down(LevelOfCare.IOP, false), ADMITTED.plusWeeks(4));

        var answers = Set.of(RelapseResponse.MORE_GROUPS, RelapseResponse.TEMPORARY_STEP_UP);
        CareEpisode relapsed = after(iop, new Move.Answer(answers), ADMITTED.plusWeeks(6));
        var twoWeeks = StepUp.Term.Temporary.until(ADMITTED.plusWeeks(8));
        CareEpisode again = after(relapsed, new Move.Up(LevelOfCare.PHP, twoWeeks), ADMITTED.plusWeeks(6));
        return after(again, new Move.Down(LevelOfCare.IOP, true), ADMITTED.plusWeeks(8));
        // end::episode[]
    }

    // tag::request[]
    private static CareEpisode after(CareEpisode episode, Move move, LocalDate date) {
        TransitionRequest request = TransitionRequest.of(move, date)
                .decidedBy(PrivateText.of("treatment team"))
                .because(PrivateText.of("criteria reviewed"));
        return TransitionPolicy.standard().review(episode, request).fold(approved -> approved.episode(), declined -> {
            throw new IllegalStateException(declined.violations().toString());
        });
    }
    // end::request[]

    /** The first three certifications that Medicare asks for at the PHP level, as far as its stays reach. */
    static List<LocalDate> certificationsDue(CareEpisode episode) {
        ProgramCalendar calendar = ProgramCalendar.of(ZoneId.of("America/Chicago"), DayOfWeek.MONDAY);
        return ReviewSchedule.of(StandardReviews.medicarePhp(), episode, ServiceDays.of(calendar, List.of()))
                .reviews(ADMITTED.plusWeeks(9), List.of())
                .stream()
                .map(review -> review.due())
                .toList();
    }

    /** Eighteen days are authorized, and the twenty weekdays of the first four weeks are attended. */
    static Allocation allocation(CareEpisode episode) {
        List<LocalDate> weekdays = ADMITTED.datesUntil(ADMITTED.plusWeeks(4))
                .filter(date -> date.getDayOfWeek().getValue() <= DayOfWeek.FRIDAY.getValue())
                .toList();
        var days = AuthorizedUnits.of(18, UnitKind.DAYS);
        return Authorizations.of(new Authorization(
                        AuthorizationId.of("a001"), LevelOfCare.PHP, ADMITTED, ADMITTED.plusWeeks(4), days))
                .allocate(weekdays, episode.levels());
    }
}

package org.careweek.outside;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.NoProviderFoundException;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.lang.module.ResolvedModule;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.careweek.core.plan.PlanDraft;
import org.careweek.core.policy.HourPolicy;
import org.careweek.core.policy.StandardPolicies;
import org.careweek.core.program.CareOrder;
import org.careweek.core.program.LevelOfCare;
import org.careweek.core.program.OrderedTime;
import org.careweek.core.program.Participant;
import org.careweek.core.program.ParticipantId;
import org.careweek.core.program.Population;
import org.careweek.core.program.Track;
import org.careweek.core.program.TrackId;
import org.careweek.core.time.ProgramCalendar;
import org.careweek.core.time.TreatmentTime;
import org.careweek.core.time.WeeklyAvailability;
import org.careweek.core.transition.CareEpisode;
import org.careweek.core.transition.EpisodeId;
import org.careweek.core.transition.Move;
import org.careweek.core.transition.TransitionPolicy;
import org.careweek.core.transition.TransitionRequest;
import org.careweek.core.validation.KeepsRules;
import org.careweek.core.validation.PlanUnderPolicy;
import org.careweek.core.validation.TransitionUnderPolicy;

/** An application in a JVM of its own, where no build tool opens a package: says what a provider finds, if there is one. */
public final class OutsideApplication {

    /** A form of the application's. */
    @KeepsRules
    public record WeekForm(PlanDraft draft, HourPolicy policy) implements PlanUnderPolicy {}

    /** Another one. */
    @KeepsRules
    public record MoveForm(CareEpisode episode, TransitionRequest request, TransitionPolicy policy)
            implements TransitionUnderPolicy {}

    private OutsideApplication() {}

    public static void main(String[] arguments) throws ReflectiveOperationException {
        Module core = PlanDraft.class.getModule();
        System.out.println("core is named " + core.isNamed() + ", reads " + reads(core));
        WeekForm form = new WeekForm(emptyWeek(), StandardPolicies.standard());
        System.out.println("check " + form.draft().check(form.policy()).fold(it -> "accepts", it -> "rejects"));
        MoveForm move = new MoveForm(
                CareEpisode.awaitingAdmission(EpisodeId.of("e-1")), undecidedAdmission(), TransitionPolicy.standard());
        System.out.println("policy "
                + move.policy().review(move.episode(), move.request()).fold(it -> "approves", it -> "declines"));
        try {
            Class<?> interpolator =
                    Class.forName("org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator");
            Validator validator = Validation.byDefaultProvider()
                    .configure()
                    .messageInterpolator(
                            (MessageInterpolator) interpolator.getConstructor().newInstance())
                    .buildValidatorFactory()
                    .getValidator();
            print(validator.validate(form));
            print(validator.validate(move));
        } catch (ClassNotFoundException | NoProviderFoundException none) {
            System.out.println("no provider");
        }
    }

    private static void print(Set<? extends ConstraintViolation<?>> found) {
        found.stream()
                .map(it -> it.getPropertyPath() + " " + it.getMessage())
                .sorted()
                .forEach(System.out::println);
    }

    /** Nobody has decided it, and nobody has said why. */
    private static TransitionRequest undecidedAdmission() {
        return TransitionRequest.of(new Move.Admit(LevelOfCare.IOP), LocalDate.of(2026, 11, 23));
    }

    private static List<String> reads(Module core) {
        return core.isNamed()
                ? core.getLayer().configuration().findModule(core.getName()).orElseThrow().reads().stream()
                        .map(ResolvedModule::name)
                        .sorted()
                        .toList()
                : List.of();
    }

    private static PlanDraft emptyWeek() {
        LocalDate monday = LocalDate.of(2026, 11, 23);
        var calendar = ProgramCalendar.of(ZoneId.of("America/Chicago"), DayOfWeek.MONDAY);
        return PlanDraft.of(
                new Participant(ParticipantId.of("p-1"), Population.ADULT, Set.of(), WeeklyAvailability.always()),
                Track.of(new TrackId("t"), "T", LevelOfCare.IOP),
                new CareOrder(LevelOfCare.IOP, new OrderedTime(TreatmentTime.ofHours(10)), List.of()),
                calendar,
                calendar.weekOf(monday));
    }
}

package org.careweek.example.clinic.episode;

import java.util.Locale;
import java.util.stream.Collectors;
import org.careweek.core.transition.Admission;
import org.careweek.core.transition.ContinuedStay;
import org.careweek.core.transition.Discharge;
import org.careweek.core.transition.EpisodeEvent;
import org.careweek.core.transition.Relapse;
import org.careweek.core.transition.RelapseResponse;
import org.careweek.core.transition.StepDown;
import org.careweek.core.transition.StepUp;
import org.careweek.core.transition.Transfer;

/** Says in words what happened, and neither to whom nor why. */
final class EventSentence {

    private EventSentence() {}

    static String of(EpisodeEvent event) {
        if (event instanceof Admission admission) {
            return "Admitted to " + admission.level()
                    + admission.cameFrom().map(level -> ", after " + level).orElse("") + ".";
        }
        if (event instanceof StepUp up) {
            return "Stepped up to " + up.to() + words(up.term()) + ".";
        }
        if (event instanceof ContinuedStay goesOn) {
            return "Reviewed, and continued" + words(goesOn.term()) + ".";
        }
        if (event instanceof StepDown down) {
            return (down.isReturn() ? "Returned to " : "Stepped down to ") + down.to() + ".";
        }
        if (event instanceof Transfer) {
            return "Went to another track at the same level; the stay goes on.";
        }
        if (event instanceof Relapse relapse) {
            return answered(relapse);
        }
        return "Discharged: " + words(((Discharge) event).kind().name()) + ".";
    }

    private static String answered(Relapse relapse) {
        String responses =
                relapse.responses().stream().map(EventSentence::words).collect(Collectors.joining(", "));
        return "Relapse" + (responses.isEmpty() ? "" : ", answered with " + responses) + ". Nothing starts over.";
    }

    private static String words(StepUp.Term term) {
        if (term instanceof StepUp.Term.Temporary temporary) {
            return " for a while, until " + temporary.until();
        }
        return term instanceof StepUp.Term.Undated ? " for a while" : "";
    }

    private static String words(RelapseResponse response) {
        return switch (response) {
            case MORE_GROUPS -> "more group sessions";
            case MORE_INDIVIDUAL -> "more individual counseling";
            case TEMPORARY_STEP_UP -> "a temporary step up";
        };
    }

    static String words(String constant) {
        return constant.toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}

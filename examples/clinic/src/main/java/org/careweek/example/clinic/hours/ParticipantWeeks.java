package org.careweek.example.clinic.hours;

import java.util.List;
import org.careweek.core.program.PrivateText;

/**
 * The weeks of one participant. Prints nothing of them.
 *
 * @param participant whose
 * @param parts by start
 */
record ParticipantWeeks(PrivateText participant, List<PartCell> parts) {

    @Override
    public String toString() {
        return "ParticipantWeeks[private]";
    }
}

package org.careweek.example.clinic.input.attendance;

import java.util.List;
import org.careweek.core.program.PrivateText;
import org.careweek.example.clinic.input.Problem;

/**
 * A folder of attendance whose rows were taken one by one and are not held.
 *
 * @param sites by their numbers
 * @param levels in the order of their file
 * @param participants by their numbers
 * @param badRows how many rows are not as they should be
 * @param badRowProblems everything that is wrong with them
 * @param taker who took the rows
 */
public record TakenFolder<T extends RowTaker>(
        List<SiteRow> sites,
        List<LevelRow> levels,
        List<PrivateText> participants,
        int badRows,
        List<Problem> badRowProblems,
        T taker) {}

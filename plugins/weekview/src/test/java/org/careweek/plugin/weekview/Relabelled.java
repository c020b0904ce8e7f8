package org.careweek.plugin.weekview;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.careweek.core.program.PrivateText;
import org.careweek.spi.calendar.WeekBoard;
import org.careweek.spi.calendar.WeekBoard.Group;
import org.careweek.spi.calendar.WeekBoard.Note;
import org.careweek.spi.calendar.WeekBoard.Placed;
import org.careweek.spi.calendar.WeekBoard.Unplaced;

/** The same board with other texts: each text is replaced, and texts that were equal stay equal. */
final class Relabelled {

    private Relabelled() {}

    static WeekBoard of(WeekBoard board, UnaryOperator<String> texts) {
        List<Group> groups = new ArrayList<>();
        for (Group group : board.groups()) {
            groups.add(new Group(
                    group.start(),
                    group.end(),
                    texts.apply(group.service()),
                    group.tracks().stream().map(texts).toList(),
                    group.seatsTaken(),
                    group.seats(),
                    group.room().isEmpty() ? "" : texts.apply(group.room())));
        }
        List<Placed> placed = board.placed().stream()
                .map(person -> new Placed(
                        PrivateText.of(texts.apply(person.label().disclose())),
                        texts.apply(person.track()),
                        texts.apply(person.level()),
                        person.planned(),
                        person.ordered(),
                        person.least(),
                        person.most()))
                .toList();
        List<Unplaced> unplaced = board.unplaced().stream()
                .map(person -> new Unplaced(
                        PrivateText.of(texts.apply(person.label().disclose())),
                        texts.apply(person.track()),
                        person.reasons().stream().map(texts).toList()))
                .toList();
        List<Note> notes = board.notes().stream()
                .map(note -> new Note(
                        texts.apply(note.heading()),
                        texts.apply(note.remark()),
                        note.lines().stream().map(texts).toList()))
                .toList();
        return WeekBoard.builder()
                .site(texts.apply(board.site()))
                .week(board.firstDay(), board.zone())
                .groups(groups)
                .placed(placed)
                .unplaced(unplaced)
                .notes(notes)
                .quality(board.score(), board.bound())
                .build();
    }

    /** The same board with its people numbered, so that each can be told from the others. */
    static WeekBoard numbered(WeekBoard board) {
        int[] next = {0};
        return of(board, text -> text.equals("P") || text.equals("U") ? text + next[0]++ : text);
    }
}

package org.careweek.plugin.weekview;

import static j2html.TagCreator.each;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.h3;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.section;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import j2html.tags.specialized.SectionTag;
import java.util.List;
import org.careweek.plugin.weekview.page.HostText;
import org.careweek.spi.calendar.WeekBoard.Note;

/** What else there is to know about the week. */
final class NotesSection {

    private NotesSection() {}

    static SectionTag of(List<Note> notes) {
        return section(h2("Notes").withId("notes"), each(notes, NotesSection::note))
                .withClass("notes")
                .attr("aria-labelledby", "notes");
    }

    private static DomContent note(Note note) {
        return section(
                        h3(HostText.shown(note.heading())),
                        iff(
                                !note.remark().isEmpty(),
                                p(HostText.shown(note.remark())).withClass("hint")),
                        iff(!note.lines().isEmpty(), ul(each(note.lines(), line -> li(HostText.shown(line))))))
                .withClass("week-note");
    }
}

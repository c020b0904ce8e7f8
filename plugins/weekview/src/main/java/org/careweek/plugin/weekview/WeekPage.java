package org.careweek.plugin.weekview;

import static j2html.TagCreator.a;
import static j2html.TagCreator.div;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.li;
import static j2html.TagCreator.main;
import static j2html.TagCreator.nav;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import j2html.tags.specialized.NavTag;
import java.util.List;
import org.careweek.plugin.weekview.page.DateText;
import org.careweek.plugin.weekview.page.Document;
import org.careweek.plugin.weekview.page.HostText;
import org.careweek.plugin.weekview.page.OwnFile;
import org.careweek.spi.calendar.WeekBoard;

/**
 * The page of a week.
 *
 * @param board what it shows
 */
record WeekPage(WeekBoard board) {

    static final String STYLE = OwnFile.text(WeekPage.class, "week.css");

    String document() {
        String title = HostText.cleaned(board.site()) + " – " + DateText.week(board.firstDay());
        return new Document(title, Document.DESK_STYLE + STYLE, content()).source();
    }

    private List<DomContent> content() {
        WeekSection week = new WeekSection(board, Tracks.of(board));
        return List.of(
                a("Skip to the week").withHref("#content").withClass("skip"),
                Summary.of(board),
                contents(),
                main(
                                week.content(),
                                div(UnplacedSection.of(board.unplaced()), HoursSection.of(board.placed()))
                                        .withClasses("lists", week.paper().holdsPeople() ? "on-sheet" : "on-sheets"),
                                iff(hasNotes(), NotesSection.of(board.notes())))
                        .withId("content")
                        .withTabindex(-1));
    }

    private boolean hasNotes() {
        return !board.notes().isEmpty();
    }

    private NavTag contents() {
        return nav(ul(
                        li(a("The week").withHref("#week")),
                        li(a("Without a place").withHref("#unplaced")),
                        li(a("Hours").withHref("#hours")),
                        iff(hasNotes(), li(a("Notes").withHref("#notes")))))
                .withClass("contents")
                .attr("aria-label", "On this page");
    }
}

package org.careweek.plugin.weekview;

import static j2html.TagCreator.a;
import static j2html.TagCreator.body;
import static j2html.TagCreator.head;
import static j2html.TagCreator.html;
import static j2html.TagCreator.li;
import static j2html.TagCreator.main;
import static j2html.TagCreator.meta;
import static j2html.TagCreator.nav;
import static j2html.TagCreator.rawHtml;
import static j2html.TagCreator.style;
import static j2html.TagCreator.title;
import static j2html.TagCreator.ul;

import j2html.Config;
import j2html.rendering.FlatHtml;
import j2html.tags.specialized.BodyTag;
import j2html.tags.specialized.HeadTag;
import j2html.tags.specialized.NavTag;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.careweek.spi.calendar.WeekBoard;

/**
 * The whole document. Its policy forbids the browser to run or fetch anything, whatever the texts may hold.
 *
 * @param board what it shows
 */
record Page(WeekBoard board) {

    private static final String NOTHING_BUT_OWN_STYLE =
            "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

    String document() {
        // Not the global configuration: another part of the application may have changed its escaping.
        Config config = Config.defaults().withEmptyTagsClosed(true);
        try {
            StringBuilder page = new StringBuilder("<!DOCTYPE html>\n");
            html(pageHead(), pageBody())
                    .withLang("en")
                    .attr("xmlns", "http://www.w3.org/1999/xhtml")
                    .render(FlatHtml.into(page, config));
            return page.append('\n').toString();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Names the site and the week, and nobody: titles end up in histories and print queues. */
    private HeadTag pageHead() {
        return head(
                meta().withCharset("utf-8"),
                title(HostText.cleaned(board.site()) + " – " + DateText.week(board.firstDay())),
                meta().withName("viewport").withContent("width=device-width, initial-scale=1"),
                meta().withName("color-scheme").withContent("light dark"),
                meta().withName("robots").withContent("noindex"),
                meta().withName("referrer").withContent("no-referrer"),
                meta().attr("http-equiv", "Content-Security-Policy").withContent(NOTHING_BUT_OWN_STYLE),
                style(rawHtml(Stylesheet.TEXT)));
    }

    private BodyTag pageBody() {
        Tracks tracks = Tracks.of(board);
        return body(
                a("Skip to the week").withHref("#content").withClass("skip"),
                Summary.of(board),
                contents(),
                main(
                                new WeekSection(board, tracks).content(),
                                UnplacedSection.of(board.unplaced()),
                                HoursSection.of(board.placed()))
                        .withId("content")
                        .withTabindex(-1));
    }

    private static NavTag contents() {
        return nav(ul(
                        li(a("The week").withHref("#week")),
                        li(a("Without a place").withHref("#unplaced")),
                        li(a("Hours").withHref("#hours"))))
                .withClass("contents")
                .attr("aria-label", "On this page");
    }
}

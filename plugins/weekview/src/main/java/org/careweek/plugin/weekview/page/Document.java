package org.careweek.plugin.weekview.page;

import static j2html.TagCreator.body;
import static j2html.TagCreator.head;
import static j2html.TagCreator.html;
import static j2html.TagCreator.meta;
import static j2html.TagCreator.rawHtml;
import static j2html.TagCreator.style;
import static j2html.TagCreator.title;

import j2html.Config;
import j2html.rendering.FlatHtml;
import j2html.tags.DomContent;
import j2html.tags.specialized.HeadTag;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * A whole document. Its policy forbids the browser to run or fetch anything, whatever the texts may hold.
 *
 * @param name the title, which names nobody: titles end up in histories and print queues
 * @param ownStyle the style sheet of this kind of page, after the one of all pages; holds neither {@code <} nor {@code &}
 * @param content the body
 */
public record Document(String name, String ownStyle, List<DomContent> content) {

    /** The looks of all pages. Holds neither {@code <} nor {@code &}, so it needs no escaping. */
    public static final String COMMON_STYLE = OwnFile.text(Document.class, "page.css");

    /** What the pages for a clinic's own desk share beyond that. Needs no escaping, either. */
    public static final String DESK_STYLE = OwnFile.text(Document.class, "desk.css");

    private static final String NOTHING_BUT_OWN_STYLE =
            "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

    public Document {
        content = List.copyOf(content);
    }

    /** The document as HTML that is well-formed XML, too. */
    public String source() {
        // Not the global configuration: another part of the application may have changed its escaping.
        Config config = Config.defaults().withEmptyTagsClosed(true);
        try {
            StringBuilder page = new StringBuilder("<!DOCTYPE html>\n");
            html(documentHead(), body().with(content))
                    .withLang("en")
                    .attr("xmlns", "http://www.w3.org/1999/xhtml")
                    .render(FlatHtml.into(page, config));
            return page.append('\n').toString();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private HeadTag documentHead() {
        return head(
                meta().withCharset("utf-8"),
                title(name),
                meta().withName("viewport").withContent("width=device-width, initial-scale=1"),
                meta().withName("color-scheme").withContent("light dark"),
                meta().withName("robots").withContent("noindex"),
                meta().withName("referrer").withContent("no-referrer"),
                meta().attr("http-equiv", "Content-Security-Policy").withContent(NOTHING_BUT_OWN_STYLE),
                style(rawHtml(COMMON_STYLE + ownStyle)));
    }
}

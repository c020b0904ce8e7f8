package org.careweek.plugin.weekview.timeline;

import static j2html.TagCreator.tag;

import j2html.tags.DomContent;
import java.time.LocalDate;
import java.util.List;
import org.careweek.spi.calendar.CareTimeline.Authorized;

/**
 * The units of an authorization that remain after each date that used one. Units that were used without a date are gone
 * from the start.
 *
 * @param authorized what was granted and used
 */
record BurnDown(Authorized authorized) {

    List<LocalDate> uses() {
        return authorized.usedOn();
    }

    /** What remains after some uses, 0 or more and not above what was granted. */
    int after(int uses) {
        long left = (long) authorized.remaining() + uses().size() - uses;
        return (int) Math.min(authorized.granted(), left);
    }

    /** The area under the line of what remains, one unit wide for a day and one high for a unit. */
    DomContent drawing(Stretch stretch) {
        Place place = Place.of(stretch, authorized.from(), authorized.through(), 1);
        int height = Math.max(1, authorized.granted());
        return tag("svg")
                .attr("xmlns", "http://www.w3.org/2000/svg")
                .attr("class", "burn-down")
                .attr("viewBox", "0 0 " + place.length() + " " + height)
                .attr("preserveAspectRatio", "none")
                .attr("aria-hidden", "true")
                .with(tag("path").attr("d", path(stretch, place, height)));
    }

    private String path(Stretch stretch, Place place, int height) {
        int gone = (int)
                uses().stream().filter(date -> date.isBefore(stretch.first())).count();
        StringBuilder path = new StringBuilder("M0 " + height + "V" + (height - after(gone)));
        for (int use = gone; use < uses().size(); use++) {
            LocalDate date = uses().get(use);
            if (stretch.holds(date)) {
                int end = Math.max(0, Math.min(place.length(), stretch.column(date) + 1 - place.from()));
                path.append("H").append(end).append("V").append(height - after(use + 1));
            }
        }
        return path.append("H")
                .append(place.length())
                .append("V")
                .append(height)
                .append("Z")
                .toString();
    }
}

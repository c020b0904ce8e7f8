"""Reads by vobject, which makes zones of a file's definitions by dateutil. It remembers the first zone of each name for as long
as it runs; here it forgets them before each file, or it would not read what the later ones say."""

import rows
import vobject.icalendar


def forget_zones():
    known = getattr(vobject.icalendar, "__tzidMap")
    known.clear()
    vobject.icalendar.registerTzid("UTC", vobject.icalendar.utc)


def read(content):
    forget_zones()
    calendar = vobject.readOne(content.decode("utf-8"))
    for event in calendar.contents.get("vevent", []):
        yield (
            event.uid.value,
            event.dtstart.value,
            event.dtend.value,
            event.status.value,
            int(event.sequence.value),
            event.summary.value,
        )


rows.show(read)

"""Reads by icalendar for Python. By itself it takes a zone from the database of pytz wherever that knows the name; here it is
asked for the zone that it made of the file's own definition."""

import icalendar
import rows


def read(content):
    calendar = icalendar.Calendar.from_ical(content)
    zones = {str(zone["TZID"]): zone.to_tz() for zone in calendar.walk("VTIMEZONE") if str(zone["TZID"]) != "Etc/UTC"}

    def time(stamp):
        zone = stamp.params.get("TZID")
        return stamp.dt if zone in (None, "UTC") else zones[zone].localize(stamp.dt.replace(tzinfo=None))

    for event in calendar.walk("VEVENT"):
        yield (
            str(event["UID"]),
            time(event["DTSTART"]),
            time(event["DTEND"]),
            str(event["STATUS"]),
            int(event["SEQUENCE"]),
            str(event["SUMMARY"]),
        )


rows.show(read)

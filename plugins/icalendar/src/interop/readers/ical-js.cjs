// Reads by ical.js, which knows no zone but those that a file defines.
'use strict';
const loaded = require('ical.js');
const rows = require('./rows.cjs');

const ICAL = loaded.default || loaded;

function seconds(time) {
  if (time.zone === ICAL.Timezone.localTimezone) {
    return 'floating';
  }
  const utc = time.convertToZone(ICAL.Timezone.utcTimezone);
  const instant = new Date(0);
  instant.setUTCFullYear(utc.year, utc.month - 1, utc.day);
  instant.setUTCHours(utc.hour, utc.minute, utc.second);
  return instant.getTime() / 1000;
}

rows.print(process.argv[2], (text) => {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return calendar.getAllSubcomponents('vevent').map((event) => ({
    uid: event.getFirstPropertyValue('uid'),
    start: seconds(event.getFirstPropertyValue('dtstart')),
    end: seconds(event.getFirstPropertyValue('dtend')),
    status: event.getFirstPropertyValue('status'),
    sequence: event.getFirstPropertyValue('sequence'),
    title: event.getFirstPropertyValue('summary'),
  }));
});

// Reads by node-ical, which takes a zone from its own database wherever that knows the name.
'use strict';
const ical = require('node-ical');
const rows = require('./rows.cjs');

function seconds(time) {
  return time.tz === undefined ? 'floating' : time.getTime() / 1000;
}

rows.print(process.argv[2], (text) =>
  Object.values(ical.sync.parseICS(text))
    .filter((it) => it.type === 'VEVENT')
    .map((event) => ({
      uid: event.uid,
      start: seconds(event.start),
      end: seconds(event.end),
      status: event.status,
      sequence: event.sequence,
      title: event.summary,
    })));

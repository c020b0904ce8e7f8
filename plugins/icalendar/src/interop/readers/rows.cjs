// One line for each appointment of each file of a folder, in the form that every reader here prints:
// file,uid,start,end,status,sequence,title. Times are seconds since 1970 in UTC, or "floating"; the title is UTF-8 in hex.
'use strict';
const fs = require('fs');
const path = require('path');

exports.print = (folder, read) => {
  const rows = [];
  for (const file of fs.readdirSync(folder).filter((name) => name.endsWith('.ics')).sort()) {
    for (const it of read(fs.readFileSync(path.join(folder, file), 'utf8'))) {
      const title = Buffer.from(it.title, 'utf8').toString('hex');
      rows.push([file, it.uid, it.start, it.end, it.status, it.sequence, title].join(','));
    }
  }
  process.stdout.write(rows.map((row) => row + '\n').join(''));
};

"""One line for each appointment of each file of a folder, in the form that every reader here prints:
file,uid,start,end,status,sequence,title. Times are seconds since 1970 in UTC, or "floating"; the title is UTF-8 in hex."""

import datetime
import pathlib
import sys

EPOCH = datetime.datetime(1970, 1, 1, tzinfo=datetime.timezone.utc)


def seconds(time):
    if time.tzinfo is None:
        return "floating"
    return (time - EPOCH) // datetime.timedelta(seconds=1)


def show(read):
    for file in sorted(pathlib.Path(sys.argv[1]).glob("*.ics")):
        for uid, start, end, status, sequence, title in read(file.read_bytes()):
            row = [file.name, uid, seconds(start), seconds(end), status, sequence, title.encode("utf-8").hex()]
            print(",".join(str(value) for value in row))

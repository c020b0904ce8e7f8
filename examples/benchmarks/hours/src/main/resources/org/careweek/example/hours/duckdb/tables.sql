-- The folder as tables of numbers, as ours are: participants and sites by number, in order of id. The rows stay in the file's order.
CREATE TABLE places AS
SELECT site AS id, zone, CAST(row_number() OVER (ORDER BY site) AS INTEGER) AS site
FROM read_csv(getvariable('folder') || '/sites.csv', header = true, columns = {'site': 'VARCHAR', 'zone': 'VARCHAR'});

CREATE TEMP TABLE named_rows AS
SELECT * EXCLUDE (row, session, service)
FROM read_csv(
    getvariable('folder') || '/attendance.csv',
    header = true,
    columns = {
        'row': 'VARCHAR', 'participant': 'VARCHAR', 'site': 'VARCHAR', 'session': 'VARCHAR', 'service': 'VARCHAR',
        'sched_start': 'TIMESTAMP', 'sched_end': 'TIMESTAMP', 'break_start_min': 'INTEGER', 'break_min': 'INTEGER',
        'status': 'VARCHAR', 'arrival': 'TIMESTAMPTZ', 'departure': 'TIMESTAMPTZ'});

CREATE TEMP TABLE named_levels AS
SELECT *
FROM read_csv(
    getvariable('folder') || '/levels.csv',
    header = true,
    columns = {'participant': 'VARCHAR', 'effective_date': 'DATE', 'level': 'VARCHAR'});

CREATE TABLE people AS
SELECT participant AS id, CAST(row_number() OVER (ORDER BY participant) AS INTEGER) AS participant
FROM (SELECT participant FROM named_rows UNION SELECT participant FROM named_levels);

CREATE TYPE status AS ENUM ('PRESENT', 'MAKEUP', 'ABSENT', 'EXCUSED', 'CANCELLED');

CREATE TABLE attendance AS
SELECT people.participant, places.site, sched_start, sched_end, break_start_min, break_min,
       CAST(status AS status) AS status, arrival, departure
FROM named_rows
JOIN people ON people.id = named_rows.participant
JOIN places ON places.id = named_rows.site;

CREATE TABLE levels AS
SELECT people.participant, effective_date, level
FROM named_levels
JOIN people ON people.id = named_levels.participant;

DROP TABLE named_rows;

DROP TABLE named_levels;

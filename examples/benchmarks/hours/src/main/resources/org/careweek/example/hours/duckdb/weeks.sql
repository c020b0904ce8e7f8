-- From the tables to weeks.csv, all columns of it. Seconds are those since 1970-01-01T00:00Z.
CREATE MACRO second_of(moment) AS CAST(epoch(moment) AS BIGINT);

-- Wall-clock times become instants, each one once, however many rows have it. Of a time that occurs twice min() takes the earlier
-- instant; one that does not occur lies in the reach of the offset before the gap.
CREATE TEMP TABLE walls AS
SELECT site, zone, wall
FROM (SELECT site, sched_start AS wall FROM attendance UNION SELECT site, sched_end FROM attendance)
JOIN places USING (site);

CREATE TEMP TABLE midnights AS
SELECT DISTINCT site, zone, date_trunc('day', wall) + following * INTERVAL 1 DAY AS wall
FROM walls, (SELECT unnest(range(4)) AS following);

CREATE TEMP TABLE near_offsets AS
SELECT offsets.*
FROM offsets, (SELECT second_of(min(wall)) AS first, second_of(max(wall)) AS last FROM walls)
WHERE reach > first - 2 * 86400 AND since < last + 7 * 86400;

CREATE TEMP TABLE moments AS
SELECT site, wall, min(second_of(wall) - shift) AS second
FROM (FROM walls UNION FROM midnights) AS times
JOIN near_offsets
  ON near_offsets.zone = times.zone
  AND second_of(wall) - shift >= since
  AND second_of(wall) - shift < reach
GROUP BY site, wall;

CREATE TEMP TABLE dates AS
SELECT site, CAST(wall AS DATE) AS date, second AS starts, lead(second) OVER (PARTITION BY site ORDER BY wall) AS ends
FROM midnights
JOIN moments USING (site, wall);

CREATE TEMP TABLE clocks AS
SELECT moments.site, wall, second, dates.ends AS date_ends
FROM moments
LEFT JOIN dates ON dates.site = moments.site AND dates.date = CAST(wall AS DATE);

-- Each participant's levels: one row as long as one level holds, and one for the time before.
CREATE TEMP TABLE stays AS
WITH differing AS (
    SELECT participant, effective_date, level
    FROM levels
    QUALIFY level <> lag(level, 1, 'NONE') OVER (PARTITION BY participant ORDER BY effective_date)),
changes AS (
    FROM differing
    UNION ALL
    SELECT DISTINCT participant, DATE '0001-01-01', 'NONE' FROM levels)
SELECT participant, level, effective_date AS since,
       lead(effective_date, 1, DATE '9999-01-01') OVER (PARTITION BY participant ORDER BY effective_date) AS until
FROM changes;

-- What each row can count: from since until until, less the pause until resume.
CREATE TEMP TABLE credits AS
SELECT participant, site, date, status, creditable, recorded, date_ends, pause, resume, has_break,
       greatest(starts, coalesce(arrival, starts)) AS since,
       least(ends, coalesce(departure, ends)) AS until
FROM (
    SELECT rows.participant, rows.site, CAST(sched_start AS DATE) AS date, status,
           status IN ('PRESENT', 'MAKEUP') AS creditable,
           creditable AND rows.arrival IS NOT NULL AND rows.departure IS NOT NULL AS recorded,
           first.second AS starts, last.second AS ends, first.date_ends,
           second_of(rows.arrival) AS arrival, second_of(rows.departure) AS departure,
           coalesce(break_min, 0) > 0 AS has_break,
           CASE WHEN has_break THEN starts + 60 * coalesce(break_start_min, 0) ELSE ends END AS pause,
           CASE WHEN has_break THEN pause + 60 * break_min ELSE ends END AS resume
    FROM attendance AS rows
    JOIN clocks AS first ON first.site = rows.site AND first.wall = sched_start
    JOIN clocks AS last ON last.site = rows.site AND last.wall = sched_end);

-- Of each stretch, what none before it covers: first of those that are recorded, then of all that are possible.
CREATE TEMP TABLE fresh AS
WITH stretches AS (
    SELECT participant, site, date, date_ends, recorded, since, least(until, pause) AS until
    FROM credits
    WHERE creditable AND since < least(until, pause)
    UNION ALL
    SELECT participant, site, date, date_ends, recorded, greatest(since, resume), until
    FROM credits
    WHERE creditable AND has_break AND greatest(since, resume) < until)
SELECT participant, site, date, date_ends, until,
       CASE WHEN recorded
           THEN least(until, greatest(since, coalesce(max(CASE WHEN recorded THEN until END) OVER earlier, since)))
           ELSE until END AS counted_since,
       least(until, greatest(since, coalesce(max(until) OVER earlier, since))) AS possible_since
FROM stretches
WINDOW earlier AS (PARTITION BY participant ORDER BY since ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING);

-- By local date: most stretches lie on the date of their start as written, the others are split at midnight.
CREATE TEMP TABLE times AS
WITH amounts AS (
    SELECT participant, date,
           CAST(greatest(0, least(until, date_ends) - counted_since) AS INTEGER) AS seconds,
           CAST(greatest(0, least(until, date_ends) - possible_since) AS INTEGER) AS possible
    FROM fresh
    UNION ALL
    SELECT participant, dates.date,
           CAST(greatest(0, least(until, ends) - greatest(counted_since, starts)) AS INTEGER),
           CAST(greatest(0, least(until, ends) - greatest(possible_since, starts)) AS INTEGER)
    FROM fresh
    JOIN dates ON dates.site = fresh.site AND dates.date BETWEEN fresh.date + 1 AND fresh.date + 2
    WHERE until > date_ends)
SELECT participant, date, CAST(sum(seconds) AS INTEGER) AS seconds, CAST(sum(possible) AS INTEGER) AS possible
FROM amounts
GROUP BY participant, date;

CREATE TEMP TABLE counts AS
SELECT participant, date,
       CAST(count(*) AS INTEGER) AS held,
       CAST(count_if(status <> 'CANCELLED') AS INTEGER) AS rows,
       CAST(count_if(recorded AND (since < least(until, pause) OR (has_break AND greatest(since, resume) < until)))
           AS INTEGER) AS attended,
       CAST(count_if(status IN ('ABSENT', 'EXCUSED')) AS INTEGER) AS absent,
       CAST(count_if(creditable AND NOT recorded) AS INTEGER) AS unrecorded
FROM credits
GROUP BY participant, date;

CREATE TEMP TABLE days AS
SELECT participant, date, coalesce(seconds, 0) AS seconds, coalesce(possible, 0) AS possible,
       coalesce(held, 0) AS held, coalesce(rows, 0) AS rows, coalesce(attended, 0) AS attended,
       coalesce(absent, 0) AS absent, coalesce(unrecorded, 0) AS unrecorded
FROM times
FULL JOIN counts USING (participant, date);

CREATE MACRO position_of(minutes, least, most) AS
    CASE WHEN minutes < least THEN 'BELOW' WHEN minutes <= most THEN 'WITHIN' ELSE 'ABOVE' END;

CREATE MACRO verdict_of(minutes, possible, least, most) AS
    CASE WHEN least IS NULL THEN 'NONE'
         WHEN position_of(minutes, least, most) = position_of(possible, least, most)
             THEN position_of(minutes, least, most)
         ELSE 'UNKNOWN' END;

CREATE TABLE weeks AS
WITH placed AS (
    SELECT days.*, coalesce(level, 'NONE') AS level,
           CAST(date_trunc('week', date) AS DATE) AS week_start,
           greatest(week_start, coalesce(since, DATE '0001-01-01')) AS part_start,
           least(week_start + 7, coalesce(until, DATE '9999-01-01')) - part_start AS part_days
    FROM days
    LEFT JOIN stays ON stays.participant = days.participant AND date >= since AND date < until),
parts AS (
    SELECT participant, week_start, part_start, part_days, level,
           sum(seconds) AS seconds, sum(seconds) // 60 AS minutes, sum(seconds // 900 * 15) AS minutes15,
           sum(possible) // 60 AS possible, sum(rows) AS rows, sum(attended) AS attended, sum(absent) AS absent,
           sum(unrecorded) AS unrecorded
    FROM placed
    GROUP BY participant, week_start, part_start, part_days, level
    HAVING sum(held) > 0 OR sum(seconds) > 0),
bands(level, least, most) AS (VALUES ('IOP', 540, 1200), ('PHP', 1200, 1800))
SELECT participant, week_start, part_start, part_days, level,
       CASE part_days WHEN 7 THEN 'FULL' ELSE 'PARTIAL' END AS kind,
       seconds, minutes, minutes15, possible,
       CASE part_days WHEN 7 THEN verdict_of(minutes, possible, least, most) ELSE 'PARTIAL' END AS status,
       verdict_of(minutes, possible, least * part_days // 7, (most * part_days + 6) // 7) AS prorated,
       rows, attended, absent, unrecorded
FROM parts
LEFT JOIN bands USING (level);

package org.careweek.example.hours.table;

import java.time.ZoneId;

/** A place of care and the zone of its clocks. */
public record Site(String id, ZoneId zone) {}

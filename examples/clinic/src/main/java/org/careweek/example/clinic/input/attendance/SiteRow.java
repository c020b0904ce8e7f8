package org.careweek.example.clinic.input.attendance;

import java.time.ZoneId;

/** A place of care and the zone of its clocks. */
public record SiteRow(String site, ZoneId zone) {}

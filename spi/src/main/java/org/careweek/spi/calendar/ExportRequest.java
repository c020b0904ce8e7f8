package org.careweek.spi.calendar;

/** What is to be written. Further kinds may join: an exporter answers those it does not know with {@link NotExported}. */
public sealed interface ExportRequest permits CareTimeline, ParticipantCalendar, WeekBoard {}

package org.careweek.example.engines.invented;

/**
 * A track of a made-up clinic.
 *
 * @param id of its own
 * @param site from 0
 * @param kind its hours
 */
record InventedTrack(String id, int site, TrackKind kind) {}

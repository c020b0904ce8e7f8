package org.careweek.example.engines.invented;

import java.util.List;

/**
 * A session of a made-up clinic.
 *
 * @param id of its own
 * @param service an upper-case identifier
 * @param tracks who may come
 * @param day from 0, the first of the week
 * @param start minutes after midnight
 * @param minutes its length
 * @param capacity seats
 */
record InventedSession(String id, String service, List<String> tracks, int day, int start, int minutes, int capacity) {}

package org.careweek.core.program;

import org.careweek.core.time.HourBand;

/**
 * How much of one service a week must hold.
 *
 * @param service the service
 * @param perWeek from the least to the most; a most of 0 forbids the service
 */
public record ServiceNeed(ServiceType service, HourBand perWeek) {}

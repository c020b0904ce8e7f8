package org.careweek.example.engines.problem;

import org.careweek.core.program.ServiceType;

/**
 * How much of one service a week must hold.
 *
 * @param service the service
 * @param minutes from the least to the most
 */
public record Need(ServiceType service, Range minutes) {}

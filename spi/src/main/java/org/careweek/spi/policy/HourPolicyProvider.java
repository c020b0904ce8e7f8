package org.careweek.spi.policy;

import org.careweek.spi.Plugin;

/**
 * Offers hour policies. Each is a model of a source that says something of hours of care: its label begins with {@code modelled
 * on}, and no policy claims that whoever keeps it complies with anything. A number that a source does not give is absent,
 * and no large one in its place.
 */
public interface HourPolicyProvider extends Plugin {

    /** The policies that a query asks for. The same query always gets the same answer. */
    PolicyAnswer policies(PolicyQuery query);
}

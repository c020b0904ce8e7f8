/**
 * What care costs the one who gets it: what a payer states of the member's share, an estimate from it, and what a site offers
 * besides insurance. Amounts are exact and print as stars.
 */
package org.careweek.spi.insurance.cost;

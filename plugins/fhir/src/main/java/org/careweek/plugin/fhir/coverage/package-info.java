/**
 * Eligibility over FHIR R4: the CoverageEligibilityRequest to a payer, the reading of its CoverageEligibilityResponse, and what
 * that says of a level of care.
 *
 * <p>No argument or result is ever null. Values are immutable and safe to share between threads, and none of them prints what it
 * holds of a member.
 */
package org.careweek.plugin.fhir.coverage;

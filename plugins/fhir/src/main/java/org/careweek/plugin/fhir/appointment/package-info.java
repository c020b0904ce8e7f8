/**
 * An exporter for FHIR R4, the format in which health records are exchanged: a participant's planned time as Appointments.
 *
 * <p>No argument or result is ever null. Everything here is safe to share between threads.
 */
package org.careweek.plugin.fhir.appointment;

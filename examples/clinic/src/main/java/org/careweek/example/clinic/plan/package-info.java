/** From a week file to a schedule and the files that say it. */
package org.careweek.example.clinic.plan;

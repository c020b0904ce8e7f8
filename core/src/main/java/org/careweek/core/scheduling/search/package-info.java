/** The whole clinic's week in numbers: prices of seats, a proven bound, and the search for better schedules. Not exported. */
package org.careweek.core.scheduling.search;

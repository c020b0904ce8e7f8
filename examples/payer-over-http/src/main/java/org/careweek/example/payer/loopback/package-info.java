/** An invented payer on this machine's own loopback address, for tries and tests: it can behave well, and badly in many ways. */
package org.careweek.example.payer.loopback;

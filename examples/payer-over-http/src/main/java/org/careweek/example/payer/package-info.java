/** A site asks a payer over HTTP: the line to the payer, a caller that asks again as it is advised, and a demonstration. */
package org.careweek.example.payer;

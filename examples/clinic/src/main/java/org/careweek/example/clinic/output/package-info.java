/** Writing files whole or not at all. */
package org.careweek.example.clinic.output;

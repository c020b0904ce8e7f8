/** Tells what payers answered, whatever format they answered in, without saying of whom. */
package org.careweek.example.clinic.benefits;

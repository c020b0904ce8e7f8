/** What can be asked for on the command line, a class for each command. */
package org.careweek.example.clinic.command;

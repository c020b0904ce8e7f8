/** JSON documents taken apart strictly: every value with its place, everything that is wrong at once. */
package org.careweek.example.clinic.input.json;

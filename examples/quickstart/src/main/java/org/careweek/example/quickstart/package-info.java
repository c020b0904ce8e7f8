/** A first program that uses Careweek: short enough to read at one glance. */
package org.careweek.example.quickstart;

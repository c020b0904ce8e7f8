/**
 * A folder of attendance as columns of numbers: what all contenders in memory are given, before anything is measured.
 *
 * <p>No argument or result is ever null, save where a column stands for nothing. Tables are filled once and then only read.
 */
package org.careweek.example.hours.table;

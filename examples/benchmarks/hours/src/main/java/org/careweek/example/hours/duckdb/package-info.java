/**
 * DuckDB: the whole of {@code weeks.csv} in SQL.
 *
 * <p>No argument or result is ever null.
 */
package org.careweek.example.hours.duckdb;

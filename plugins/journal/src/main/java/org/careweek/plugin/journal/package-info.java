/**
 * Events of attendance in a file, {@code careweek/attendance-events/1}: for hosts without a database.
 *
 * <p>The file is only ever appended to. All numbers are big-endian.
 *
 * <pre>
 * header   8  the bytes 43 41 52 45 57 4B 4A 0A
 *          2  version: 1                       2  0
 *          8  a number that the host gave when the journal began
 *          4  CRC-32C of the 20 bytes before
 * record   4  length of the content, 1 to 1,048,576
 *          8  number of the record, from 1
 *          4  CRC-32C of the last checksum of the file (4) and the 12 bytes before
 *          n  content
 *          4  CRC-32C of the last checksum of the file (4), the 16 bytes of the head, and the content
 * content     one or more events, each: kind (1), length (4), and as many bytes
 * </pre>
 *
 * <p>The last checksum of a file is that of its last record, or of its header. So each record holds all that came before it: nothing can be
 * changed, left out or put in between without a trace. A number of up to 8 bytes, a text of a length (4) and UTF-8, and an instant of seconds (8) and
 * nanoseconds (4) make up an event; {@code EventBytes} says in which order. Kinds that a later version adds are kept as they are.
 *
 * <p>No argument or result is ever null. A file that cannot be read is refused with a code and a place, and without anything of its content.
 */
package org.careweek.plugin.journal;

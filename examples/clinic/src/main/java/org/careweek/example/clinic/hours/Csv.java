package org.careweek.example.clinic.hours;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.CsvWriter.CsvWriterBuilder;
import de.siegmar.fastcsv.writer.LineDelimiter;

/** How results are written as tables: quoted where RFC 4180 asks for it and nowhere else, which knows no comments that begin with {@code #}. */
final class Csv {

    private static final char NO_COMMENTS = '\0';

    /** What every table is written with. */
    static final CsvWriterBuilder WRITER =
            CsvWriter.builder().lineDelimiter(LineDelimiter.LF).commentCharacter(NO_COMMENTS);

    private Csv() {}
}

package org.careweek.example.clinic.input.csv;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.Reader;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.careweek.example.clinic.input.Read;

/** Records of a file that is too long to be held as a whole. */
public final class Records {

    private Records() {}

    /** The header in the text of one record; nothing where the text is none. */
    public static Optional<Read<Header>> header(String file, String text, long linesBefore, List<String> needed) {
        return first(text).map(record -> Header.of(file, record, linesBefore, needed));
    }

    /** The row in the text of one record; nothing where the text is empty. */
    public static Optional<Row> row(Header header, String text, long linesBefore) {
        return first(text).map(record -> new Row(header, record, linesBefore));
    }

    private static Optional<CsvRecord> first(String text) {
        Iterator<CsvRecord> records = Table.READER.ofCsvRecord(text).iterator();
        return records.hasNext() ? Optional.of(records.next()).filter(Records::hasContent) : Optional.empty();
    }

    /**
     * All rows of a text, one after another.
     *
     * @throws de.siegmar.fastcsv.reader.CsvParseException while they are taken, where the text is no CSV; it may quote the text
     */
    public static Stream<Row> rows(Header header, Reader text, long linesBefore) {
        return Table.READER.ofCsvRecord(text).stream()
                .filter(Records::hasContent)
                .map(record -> new Row(header, record, linesBefore));
    }

    private static boolean hasContent(CsvRecord record) {
        return record.getFieldCount() > 1 || !record.getField(0).isEmpty();
    }
}

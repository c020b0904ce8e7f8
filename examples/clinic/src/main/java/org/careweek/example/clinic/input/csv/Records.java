package org.careweek.example.clinic.input.csv;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.Reader;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
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

    /**
     * All rows of a text that begins with a header, or why that is none.
     *
     * @throws de.siegmar.fastcsv.reader.CsvParseException also while they are taken, where the text is no CSV; it may quote the text
     */
    public static Read<Stream<Row>> rows(String file, Reader text, long linesBefore, List<String> needed) {
        Iterator<CsvRecord> records = Table.READER.ofCsvRecord(text).stream()
                .filter(Records::hasContent)
                .iterator();
        if (!records.hasNext()) {
            return Table.withoutHeader(file);
        }
        return Header.of(file, records.next(), linesBefore, needed)
                .fold(
                        header -> new Read.Whole<>(
                                StreamSupport.stream(Spliterators.spliteratorUnknownSize(records, 0), false)
                                        .map(record -> new Row(header, record, linesBefore))),
                        Read.Refused::new);
    }

    private static boolean hasContent(CsvRecord record) {
        return record.getFieldCount() > 1 || !record.getField(0).isEmpty();
    }
}

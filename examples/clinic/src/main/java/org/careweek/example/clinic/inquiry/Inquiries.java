package org.careweek.example.clinic.inquiry;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.careweek.example.clinic.input.FileText;
import org.careweek.example.clinic.input.Place;
import org.careweek.example.clinic.input.Problem;
import org.careweek.example.clinic.input.Read;
import org.careweek.example.clinic.input.csv.Row;
import org.careweek.example.clinic.input.csv.Table;
import org.careweek.plugin.x12.InquiryWriter;
import org.careweek.plugin.x12.ServiceTypes;

/**
 * Writes the questions of a table of members.
 *
 * @param sender who asks
 * @param types by which service types
 */
public record Inquiries(Sender sender, ServiceTypes types) {

    private static final int MOST_MEBIBYTES = 64;

    private static final String CARRIED =
            "what X12 can carry: a text that is neither too short nor too long, of unaccented"
                    + " letters, digits and common signs, without * ^ : or ~";

    /** In which column stands what an element of the question carries; any other is the sender's. */
    private static final Map<String, String> COLUMNS = Map.ofEntries(
            Map.entry("2100A NM103", "payer_name"),
            Map.entry("2100A NM109", "payer"),
            Map.entry("2100C NM103", "last_name"),
            Map.entry("2100C NM104", "first_name"),
            Map.entry("2100C NM109", "member_id"),
            Map.entry("2100C DMG02", "birth_date"),
            Map.entry("2000C TRN02", "trace"),
            Map.entry("2000D TRN02", "trace"),
            Map.entry("2000C DTP03", "from"),
            Map.entry("2000D DTP03", "from"),
            Map.entry("2100D NM103", "dependent_last_name"),
            Map.entry("2100D NM104", "dependent_first_name"),
            Map.entry("2100D DMG02", "dependent_birth_date"));

    /** One file for each row by its name, and which is which; or everything that is wrong with the table. */
    public Read<Map<String, byte[]>> of(Path members) {
        String file = FileText.nameOf(members);
        return FileText.read(members, MOST_MEBIBYTES)
                .fold(text -> Table.parse(file, text, MemberTable.COLUMNS), Read.Refused<Table>::new)
                .fold(table -> of(file, table.rows()), Read.Refused::new);
    }

    private Read<Map<String, byte[]>> of(String file, List<Row> rows) {
        if (rows.isEmpty() || rows.size() > sender.numbersLeft()) {
            return new Read.Refused<>(List.of(new Problem(
                    file,
                    new Place.WholeFile(),
                    "expected 1 to " + sender.numbersLeft() + " rows, each with a control number, but here are "
                            + rows.size())));
        }
        MemberTable table = new MemberTable(types);
        Map<String, byte[]> files = new LinkedHashMap<>();
        StringBuilder index = new StringBuilder("file,line\n");
        List<Problem> problems = new ArrayList<>();
        Set<String> elementsOfSender = new LinkedHashSet<>();
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            String name = "inquiry-%06d.270".formatted(i + 1);
            Optional<byte[]> question =
                    table.read(row).flatMap(member -> written(member, files.size(), row, elementsOfSender));
            question.ifPresent(bytes -> files.put(name, bytes));
            index.append(name).append(',').append(row.line()).append('\n');
            problems.addAll(row.problems());
        }
        elementsOfSender.forEach(element -> problems.add(
                new Problem("the sender's options", new Place.WholeFile(), "expected " + CARRIED + " in " + element)));
        files.put("index.csv", index.toString().getBytes(StandardCharsets.US_ASCII));
        return problems.isEmpty() ? new Read.Whole<>(files) : new Read.Refused<>(problems);
    }

    private Optional<byte[]> written(MemberRow member, int index, Row row, Set<String> elementsOfSender) {
        return InquiryWriter.write(member.inquiry(sender.envelope(index), sender, types.of(member.level())))
                .fold(written -> Optional.of(written.bytes()), refused -> {
                    for (String element : refused.elements()) {
                        if (COLUMNS.containsKey(element)) {
                            row.report(COLUMNS.get(element), CARRIED, "was something else");
                        } else {
                            elementsOfSender.add(element);
                        }
                    }
                    return Optional.empty();
                });
    }
}

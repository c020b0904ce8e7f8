package org.careweek.plugin.weekview.attended;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.careweek.core.compliance.Verdict;
import org.careweek.core.program.LevelOfCare;
import org.careweek.core.program.PrivateText;
import org.careweek.plugin.weekview.attended.HoursBoard.Part;
import org.careweek.plugin.weekview.attended.HoursBoard.Person;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class HoursPageTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate NEXT = MONDAY.plusDays(7);

    private static Part week(LocalDate week, int minutes, Verdict verdict) {
        return new Part(week, week, 7, Optional.of(LevelOfCare.IOP), minutes, minutes, verdict, verdict);
    }

    private static Document page(HoursBoard board) throws Exception {
        String source = HoursPage.of(board).replace("<!DOCTYPE html>", "");
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(source)));
    }

    private static HoursBoard board(List<Person> people, int peopleLeftOut, int weeksLeftOut) {
        return new HoursBoard(List.of(MONDAY, NEXT), people, peopleLeftOut, weeksLeftOut, "Some weeks.");
    }

    @Test
    void each_week_tells_its_hours_and_its_verdict_by_a_sign_and_in_words() throws Exception {
        Person one = new Person(
                PrivateText.of("p-1"), List.of(week(MONDAY, 539, Verdict.BELOW), week(NEXT, 540, Verdict.WITHIN)));
        Document page = page(board(List.of(one), 0, 0));
        NodeList cells = page.getElementsByTagName("td");
        assertThat(cells.getLength()).isEqualTo(2);
        assertThat(cells.item(0).getTextContent()).isEqualTo("▼ 8:59, below");
        assertThat(cells.item(1).getTextContent()).isEqualTo("✓ 9:00, within");
        assertThat(page.getElementsByTagName("th").item(0).getTextContent()).isEqualTo("Participant");
    }

    @Test
    void a_part_of_a_week_tells_how_its_hours_lie_and_that_it_is_one() throws Exception {
        Part part =
                new Part(MONDAY, MONDAY.plusDays(2), 5, Optional.empty(), 65, 125, Verdict.PARTIAL, Verdict.UNKNOWN);
        Document page = page(board(List.of(new Person(PrivateText.of("p-1"), List.of(part))), 0, 0));
        Element cell = (Element) ((Element) page.getElementsByTagName("td").item(0))
                .getElementsByTagName("div")
                .item(0);
        assertThat(cell.getTextContent()).isEqualTo("? 1:05 ◐, not known, 5 days from Wed 25 Nov");
        assertThat(cell.getAttribute("title"))
                .isEqualTo("out of care: 1 h 5 min, up to 2 h 5 min, not known, 5 days from Wed 25 Nov");
    }

    @Test
    void an_id_is_text_and_nothing_else() throws Exception {
        Person hostile = new Person(PrivateText.of("<script>\"&'\u0000"), List.of(week(MONDAY, 0, Verdict.NONE)));
        Document page = page(board(List.of(hostile), 0, 0));
        assertThat(page.getElementsByTagName("script").getLength()).isZero();
        assertThat(page.getElementsByTagName("bdi").item(0).getTextContent()).isEqualTo("<script>\"&'\uFFFD");
    }

    @Test
    void what_is_left_out_is_told_and_so_is_that_there_is_nothing() throws Exception {
        assertThat(HoursPage.of(board(List.of(), 3, 1))).contains("3 other participants", "1 earlier week.");
        assertThat(HoursPage.of(board(List.of(), 0, 0)))
                .contains("There is no attendance.")
                .doesNotContain("Not shown");
        HoursBoard empty = new HoursBoard(List.of(), List.of(), 0, 0, "");
        assertThat(page(empty).getElementsByTagName("table").getLength()).isZero();
        assertThat(empty).hasToString("HoursBoard[private]");
    }
}

package org.careweek.example.payer.loopback;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * How the payer behaves. Most of it is misbehaviour, and wherever it can be it says to be a denial: whoever believes it tells a
 * member who is covered that nobody pays.
 */
public enum Conduct {
    HONEST("answers", (line, question) -> {
        String answer = Reply.honest(question);
        line.payer().remember(answer);
        line.answer(answer);
    }),
    SAYS_NO_TO_ALL("denies whatever is asked, as a payer may", (line, question) -> line.answer(Reply.denial(question))),

    // It does not come to an answer.
    SILENT("hears the question and says nothing", (line, question) -> line.hold()),
    HANGS_UP("closes the connection instead of answering", (line, question) -> {}),
    HANGS_UP_HALFWAY("closes the connection in the middle of the answer", (line, question) -> {
        byte[] denial = Reply.bytes(Reply.denial(question));
        line.beginAnswer(denial.length);
        line.send(Arrays.copyOf(denial, denial.length / 2));
    }),
    TRICKLES("sends a byte now and then", (line, question) -> {
        byte[] denial = Reply.bytes(Reply.denial(question));
        line.beginAnswer(denial.length);
        line.trickle(denial);
    }),
    TRICKLES_HEADERS("sends a byte of the headers now and then", (line, question) -> {
        line.trickle(Reply.bytes("HTTP/1.1 200 OK\r\nX-Patience: " + "1".repeat(10_000) + "\r\n\r\n"));
    }),
    STOPS_HALFWAY("stops in the middle of the answer, and keeps the line open", (line, question) -> {
        byte[] denial = Reply.bytes(Reply.denial(question));
        line.beginAnswer(denial.length);
        line.send(Arrays.copyOf(denial, denial.length / 2));
        line.hold();
    }),
    ENDLESS("sends an answer without an end", (line, question) -> {
        line.send(Reply.bytes("HTTP/1.1 200 OK\r\nContent-Type: application/edi-x12\r\n\r\n"));
        line.send(Reply.bytes(Reply.denial(question)));
        byte[] more = Reply.bytes("EB*6**30~".repeat(1000));
        while (true) {
            line.send(more);
        }
    }),
    ANNOUNCES_TOO_MUCH("announces an answer of 10 GB", (line, question) -> {
        line.beginAnswer(10_000_000_000L);
        line.send(Reply.bytes(Reply.denial(question)));
        line.hold();
    }),
    NOT_HTTP("answers, but not by HTTP", (line, question) -> {
        line.send(Reply.bytes(question.member() + " IS NOT COVERED\r\n\r\n"));
    }),

    // Its server says something else.
    FAILS("says 500", (line, question) -> line.respond("500 Oops", Reply.bytes(Reply.denial(question)), x12())),
    AWAY_FOR_TWO_MINUTES("says 503, and to come back in 120 seconds", (line, question) -> {
        line.respond("503 Away", Reply.bytes(Reply.denial(question)), x12(), "Retry-After: 120");
    }),
    AWAY_UNTIL("says 503, and to come back at 18:30 GMT", (line, question) -> {
        line.respond("503 Away", new byte[0], "Retry-After: Fri, 20 Nov 2026 18:30:00 GMT");
    }),
    TOO_MANY("says 429, and to come back in 30 seconds", (line, question) -> {
        line.respond("429 Slow down", new byte[0], "Retry-After: 30");
    }),
    TOO_MANY_FOR_NOW("says 429, and not when to come back", (line, question) -> {
        line.respond("429 Slow down", new byte[0], "Retry-After: soon");
    }),
    DOES_NOT_KNOW_US("says 401", (line, question) -> {
        line.respond("401 Who are you", Reply.bytes(Reply.denial(question)), x12(), "WWW-Authenticate: Basic realm=x");
    }),
    TAKES_NO_SUCH_QUESTION("says 404", (line, question) -> line.respond("404 Not here", new byte[0])),
    REDIRECTS("sends us elsewhere, where a denial waits", (line, question) -> {
        line.respond("307 There", new byte[0], "Location: /SAYS_NO_TO_ALL");
    }),
    LATER_PERHAPS("says 202: it has the question", (line, question) -> line.respond("202 Perhaps", new byte[0])),
    SAYS_NOTHING("answers with nothing", (line, question) -> line.answer("")),

    // What it says is no X12, or not as it is announced.
    ERROR_PAGE("says 200, and sends a web page", (line, question) -> {
        line.answer("<html><body>We are sorry.</body></html>", "text/html");
    }),
    ERROR_PAGE_AS_X12("sends a web page and calls it X12", (line, question) -> {
        line.answer("<html><body>We are sorry.</body></html>");
    }),
    DENIAL_AS_TEXT("sends a denial and calls it plain text", (line, question) -> {
        line.answer(Reply.denial(question), "text/plain");
    }),
    OTHER_CHARSET("sends a denial in UTF-16, and says so", (line, question) -> {
        byte[] denial = Reply.denial(question).getBytes(StandardCharsets.UTF_16);
        line.respond("200 OK", denial, x12() + "; charset=utf-16");
    }),
    OTHER_CHARSET_UNSAID("sends a denial in UTF-16, and does not say so", (line, question) -> {
        line.respond("200 OK", Reply.denial(question).getBytes(StandardCharsets.UTF_16LE), x12());
    }),
    PACKED("sends an answer that is packed, which nobody asked for", (line, question) -> {
        line.respond("200 OK", Reply.bytes(Reply.denial(question)), x12(), "Content-Encoding: gzip");
    }),
    GARBAGE("sends bytes without a meaning", (line, question) -> {
        byte[] bytes = new byte[2000];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (i * 31);
        }
        line.respond("200 OK", bytes, x12());
    }),
    CUT_OFF("sends half of a denial as if it were all", (line, question) -> {
        String denial = Reply.denial(question);
        line.answer(denial.substring(0, denial.indexOf("SE*")));
    }),

    // It is X12, and no answer to the question.
    ANSWERS_ANOTHER_QUESTION("denies what was not asked", (line, question) -> {
        line.answer(Reply.toAnotherQuestion(question));
    }),
    ABOUT_ANOTHER_MEMBER("denies coverage of somebody else", (line, question) -> {
        line.answer(Reply.aboutAnotherMember(question));
    }),
    REPLAYS("repeats the last thing that it said when it was honest", (line, question) -> {
        line.answer(line.payer().lastAnswer());
    }),
    ACKNOWLEDGES("says that it has the question (999)", (line, question) -> line.answer(Reply.acknowledgement("A"))),
    TURNS_DOWN("says that the question is malformed (999)", (line, question) -> {
        line.answer(Reply.acknowledgement("R"));
    }),
    TURNS_ENVELOPE_DOWN("says that the envelope is wrong (TA1)", (line, question) -> {
        line.answer(Reply.envelopeRejected());
    }),
    CONTRADICTS_ITSELF("says that the level is covered, and that it is not", (line, question) -> {
        line.answer(Reply.says(question, "EB*1**BB", "EB*6**BB"));
    }),
    ANSWERS_TWICE("sends two answers: yes, and no", (line, question) -> {
        line.answer(Reply.says(question, "EB*1**BB") + Reply.denial(question));
    }),

    // It cannot answer (AAA03 42), and says what to do (AAA04).
    CANNOT_ANSWER_R(followUp("R"), (line, question) -> line.answer(Reply.cannotAnswer("R"))),
    CANNOT_ANSWER_P(followUp("P"), (line, question) -> line.answer(Reply.cannotAnswer("P"))),
    CANNOT_ANSWER_W(followUp("W"), (line, question) -> line.answer(Reply.cannotAnswer("W"))),
    CANNOT_ANSWER_X(followUp("X"), (line, question) -> line.answer(Reply.cannotAnswer("X"))),
    CANNOT_ANSWER_C(followUp("C"), (line, question) -> line.answer(Reply.cannotAnswer("C"))),
    CANNOT_ANSWER_N(followUp("N"), (line, question) -> line.answer(Reply.cannotAnswer("N"))),
    CANNOT_ANSWER_S(followUp("S"), (line, question) -> line.answer(Reply.cannotAnswer("S"))),
    CANNOT_ANSWER_Y(followUp("Y"), (line, question) -> line.answer(Reply.cannotAnswer("Y")));

    /** What it does with a question. */
    @FunctionalInterface
    interface Act {

        void act(Line line, Question question) throws IOException, InterruptedException;
    }

    private final String deed;
    private final Act act;

    Conduct(String deed, Act act) {
        this.deed = deed;
        this.act = act;
    }

    private static String x12() {
        return "Content-Type: application/edi-x12";
    }

    private static String followUp(String code) {
        return "cannot answer now (AAA 42), follow-up " + code;
    }

    /** What it does, such as {@code says 500}. */
    public String deed() {
        return deed;
    }

    /** Whether nothing may be concluded from it. */
    public boolean isMisbehaviour() {
        return this != HONEST && this != SAYS_NO_TO_ALL;
    }

    void act(Line line, Question question) throws IOException, InterruptedException {
        act.act(line, question);
    }
}

package org.careweek.example.payer.loopback;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** The texts of an invented payer: 271, 999 and TA1, all about invented members. */
final class Reply {

    private static final String ISA =
            "ISA*00*          *00*          *ZZ*LAKEPLAN       *ZZ*RIVERBEND      *261120*1600*^*00501*000000009*0*T*:~";
    private static final String IEA = "IEA*1*000000009~";

    private Reply() {}

    /** What the payer's own records say of a member. */
    static String honest(Question question) {
        return switch (question.member()) {
            case "TEST0001" -> says(question, "EB*1*IND*BB********Y", "EB*F*IND*BB***29***DY*12*Y");
            case "TEST0002" -> denial(question);
            case "TEST0003" -> says(question, "EB*U*IND*BB");
            default -> says(question, "AAA*N**75*C");
        };
    }

    /** The plan is not active: of all answers the one that must never come from anything else. */
    static String denial(Question question) {
        return says(question, "EB*6**30");
    }

    static String says(Question question, String... statements) {
        return answer(question.trace(), question.origin(), question.member(), List.of(statements));
    }

    /** A denial of another question about the same member. */
    static String toAnotherQuestion(Question question) {
        return answer("ANOTHER-QUESTION", question.origin(), question.member(), List.of("EB*6**30"));
    }

    /** A denial of the question, about somebody else. */
    static String aboutAnotherMember(Question question) {
        return answer(question.trace(), question.origin(), "TEST9999", List.of("EB*6**30"));
    }

    private static String answer(String trace, String origin, String member, List<String> statements) {
        return transaction(
                "HB",
                "271",
                "005010X279A1",
                "BHT*0022*11*ANSWER*20261120*1600~HL*1**20*1~NM1*PR*2*LAKE SAMPLE PLAN*****PI*LAKE01~"
                        + "HL*2*1*21*1~NM1*1P*2*RIVERBEND SAMPLE CLINIC*****XX*1999999984~HL*3*2*22*0~"
                        + "TRN*2*" + trace + "*" + origin + "~NM1*IL*1*SAMPLE*INVENTED****MI*" + member + "~"
                        + String.join("~", statements) + "~");
    }

    /** The payer itself cannot answer, and says what to do (AAA04). */
    static String cannotAnswer(String followUp) {
        return transaction(
                "HB",
                "271",
                "005010X279A1",
                "BHT*0022*11*ANSWER*20261120*1600~HL*1**20*0~NM1*PR*2*LAKE SAMPLE PLAN*****PI*LAKE01~AAA*Y**42*"
                        + followUp + "~");
    }

    /** Says of a question's form that it is accepted (A) or rejected (R), and nothing else. */
    static String acknowledgement(String verdict) {
        return transaction(
                "FA",
                "999",
                "005010X231A1",
                "AK1*HS*1*005010X279A1~AK2*270*0001*005010X279A1~IK5*" + verdict + "~AK9*" + verdict + "*1*1*"
                        + (verdict.equals("A") ? "1" : "0") + "~");
    }

    /** Says that the question's envelope is wrong. */
    static String envelopeRejected() {
        return ISA + "TA1*000000001*261120*1600*R*006~" + "IEA*0*000000009~";
    }

    private static String transaction(String group, String kind, String version, String body) {
        String text = "ST*" + kind + "*0001*" + version + "~" + body;
        long segments = text.chars().filter(c -> c == '~').count() + 1;
        return ISA + "GS*" + group + "*LAKEPLAN*RIVERBEND*20261120*1600*9*X*" + version + "~" + text + "SE*" + segments
                + "*0001~GE*1*9~" + IEA;
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}

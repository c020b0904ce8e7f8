package org.careweek.example.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Enumeration;
import java.util.Locale;

/** Invented answers of a payer, as many as one likes, each a transaction about one member. They are made while they are read. */
final class SampleAnswers implements Enumeration<InputStream> {

    private static final String BEGIN =
            "ISA*00*          *00*          *ZZ*LAKEPLAN       *ZZ*RIVERBEND      *261120*1600*^*00501*000000101*0*T*:~\n"
                    + "GS*HB*LAKEPLAN*RIVERBEND*20261120*1600*101*X*005010X279A1~\n";

    private static final String ANSWER = """
            ST*271*%1$09d*005010X279A1~
            BHT*0022*11*Q-%1$d*20261120*1600~
            HL*1**20*1~
            NM1*PR*2*LAKE SAMPLE PLAN*****PI*LAKE01~
            HL*2*1*21*1~
            NM1*1P*2*RIVERBEND SAMPLE CLINIC*****XX*1999999984~
            HL*3*2*22*0~
            TRN*2*Q-%1$d*9RIVERBEND~
            NM1*IL*1*SAMPLE*INVENTED****MI*TEST%1$d~
            DMG*D8*19010203*F~
            DTP*346*D8*20260101~
            EB*1*IND*30**INVENTED PLAN~
            EB*1*IND*MH^AI^BB**INVENTED PLAN~
            DTP*292*RD8*20260101-20261231~
            EB*F*IND*BB***23***DY*30*Y~
            EB*F*IND*MH***23~
            HSD*VS*60***23~
            MSG*COUNTED TOGETHER WITH OTHER VISITS~
            EB*B*IND*MH***27*25.00~
            EB*C*IND*30***29*400.5~
            SE*21*%1$09d~
            """;

    private final int answers;
    private int next = -1;

    private SampleAnswers(int answers) {
        this.answers = answers;
    }

    /** @param answers how many, 1 or more */
    static InputStream stream(int answers) {
        return new SequenceInputStream(new SampleAnswers(answers));
    }

    static byte[] file(int answers) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try {
            stream(answers).transferTo(file);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return file.toByteArray();
    }

    @Override
    public boolean hasMoreElements() {
        return next <= answers;
    }

    @Override
    public InputStream nextElement() {
        String part;
        if (next < 0) {
            part = BEGIN;
        } else if (next == answers) {
            part = "GE*" + answers + "*101~\nIEA*1*000000101~\n";
        } else {
            part = String.format(Locale.ROOT, ANSWER, next + 1);
        }
        next++;
        return new ByteArrayInputStream(part.getBytes(StandardCharsets.US_ASCII));
    }
}

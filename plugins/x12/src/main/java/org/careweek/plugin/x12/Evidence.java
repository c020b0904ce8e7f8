package org.careweek.plugin.x12;

import java.util.TreeSet;
import org.careweek.core.program.PrivateText;

/** What a payer said, in its own codes and words, one line each in an order of their own, as far as a host takes it. */
final class Evidence {

    private static final int LONGEST = 32 * 1024;

    private Evidence() {}

    static PrivateText of(MemberAnswer member) {
        TreeSet<String> lines = new TreeSet<>();
        for (Benefit benefit : member.benefits()) {
            StringBuilder line = new StringBuilder(benefit.line());
            benefit.dates().forEach(it -> line.append(" DTP*" + it.qualifier() + "*" + it.from() + "*" + it.through()));
            benefit.deliveries()
                    .forEach(it -> line.append(" HSD*" + it.unit() + "*" + it.quantity() + "*" + it.every() + "*"
                            + it.frequency() + "*" + it.period() + "*" + it.periods()));
            benefit.conditions().forEach(it -> line.append(' ').append(it));
            benefit.authorizations().forEach(it -> line.append(' ').append(it.disclose()));
            benefit.messages().forEach(it -> line.append(" MSG*" + it.disclose()));
            lines.add(line.toString());
        }
        member.rejections().forEach(it -> lines.add("AAA*" + it.code() + "*" + it.followUp()));
        member.rejectionsAbove().forEach(it -> lines.add("AAA*" + it.code() + "*" + it.followUp()));
        String text = String.join("\n", lines);
        return PrivateText.of(text.length() <= LONGEST ? text : text.substring(0, LONGEST));
    }
}

package org.careweek.example.engines.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.careweek.core.program.ParticipantId;
import org.careweek.core.program.Session;
import org.careweek.core.program.SessionId;
import org.careweek.core.scheduling.ClinicWeek;
import org.careweek.core.scheduling.ScheduleCheck;
import org.careweek.core.scheduling.SearchLimits;
import org.careweek.core.scheduling.SearchMonitor;
import org.careweek.core.scheduling.WeekScheduler;
import org.careweek.example.clinic.input.week.WeekFile;
import org.careweek.example.clinic.plan.ClinicWeeks;
import org.careweek.example.engines.Weeks;
import org.careweek.example.engines.invented.ClinicClass;
import org.careweek.example.engines.invented.InventCommand;
import org.careweek.testkit.oracle.PlanCheck;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The check of files, the library's own and the one of the test kit agree, on schedules and on what is nearly one. */
class ThreeJudgesTest {

    private static final int WEEKS = 8;
    private static final int CHANGES = 60;

    @TempDir
    private Path folder;

    @Test
    void they_agree_on_schedules_that_were_changed_at_random() throws IOException {
        int good = 0;
        int bad = 0;
        for (int seed = 1; seed <= WEEKS; seed++) {
            Path path = Files.writeString(folder.resolve("week.json"), InventCommand.text(ClinicClass.TINY, seed));
            WeekFile file = Weeks.read(path);
            ClinicWeek week = ClinicWeeks.of(file);
            Map<ParticipantId, TreeSet<SessionId>> plans = schedule(week);
            Random random = new Random(seed);
            for (int change = 0; change < CHANGES; change++) {
                boolean isGood = agreed(file, week, plans);
                good += isGood ? 1 : 0;
                bad += isGood ? 0 : 1;
                if (!isGood && change % 3 == 0) {
                    plans = schedule(week);
                }
                change(plans, week, random);
            }
        }
        assertThat(good).isGreaterThan(WEEKS * CHANGES / 20);
        assertThat(bad).isGreaterThan(WEEKS * CHANGES / 20);
    }

    private static boolean agreed(WeekFile file, ClinicWeek week, Map<ParticipantId, TreeSet<SessionId>> plans) {
        Verdict verdict = new FileCheck(file).verdict(texts(plans));
        PlanCheck oracle = PlanCheck.of(week);
        boolean isGood = oracle.allows(plans);
        assertThat(verdict.findings().isEmpty()).isEqualTo(isGood);
        assertThat(verdict.score()).isEqualTo(oracle.score(plans));
        long ofLibrary = new ScheduleCheck(week).check(plans).fold(feasible -> feasible.score(), infeasible -> -1L);
        assertThat(ofLibrary).isEqualTo(isGood ? verdict.score() : -1L);
        return isGood;
    }

    private static Map<ParticipantId, TreeSet<SessionId>> schedule(ClinicWeek week) {
        Map<ParticipantId, TreeSet<SessionId>> plans = new TreeMap<>();
        new WeekScheduler()
                .schedule(week, new SearchLimits(1, 5), SearchMonitor.NONE)
                .plans()
                .forEach(plan -> {
                    TreeSet<SessionId> ids =
                            plan.sessions().stream().map(Session::id).collect(Collectors.toCollection(TreeSet::new));
                    plans.put(plan.participant(), ids);
                });
        return plans;
    }

    private static Map<String, List<String>> texts(Map<ParticipantId, TreeSet<SessionId>> plans) {
        Map<String, List<String>> texts = new TreeMap<>();
        plans.forEach((who, what) ->
                texts.put(who.disclose(), what.stream().map(SessionId::value).toList()));
        return texts;
    }

    /** Somebody gets or loses a session, or goes. */
    private static void change(Map<ParticipantId, TreeSet<SessionId>> plans, ClinicWeek week, Random random) {
        List<ParticipantId> who = new ArrayList<>(plans.keySet());
        ParticipantId one = who.get(random.nextInt(who.size()));
        SessionId session =
                week.sessions().get(random.nextInt(week.sessions().size())).id();
        TreeSet<SessionId> own = plans.get(one);
        switch (random.nextInt(4)) {
            case 0 -> own.add(session);
            case 1 -> own.remove(own.first());
            case 2 -> own.remove(own.last());
            default -> own.clear();
        }
        if (own.isEmpty()) {
            plans.remove(one);
        }
        if (plans.isEmpty()) {
            plans.putAll(schedule(week));
        }
    }
}

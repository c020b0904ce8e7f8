package org.careweek.core.transition.split;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.careweek.core.hours.WeekPart;
import org.careweek.core.program.LevelHistory;
import org.careweek.core.program.LevelOfCare;
import org.careweek.core.program.OrderedTime;
import org.careweek.core.time.ProgramWeek;
import org.careweek.core.time.Shares;
import org.careweek.core.time.TreatmentTime;

/**
 * What a part of a week is to hold of an order for a full week: its share by days, in whole minutes, by largest remainder.
 * Of equal remainders the earlier part comes first.
 *
 * @param part the part, in care
 * @param share the share; the order itself where the part is the full week
 */
public record PartTarget(WeekPart part, TreatmentTime share) {

    public PartTarget {
        if (part.level().isEmpty()) {
            throw new IllegalArgumentException("a part out of care has nothing to hold");
        }
    }

    /**
     * One order for the whole week, whatever the level. The shares of all seven dates sum to the order; that of dates out of
     * care is nobody's to hold.
     *
     * @return the parts in care, in order
     */
    public static List<PartTarget> of(ProgramWeek week, LevelHistory levels, OrderedTime order) {
        List<WeekPart> parts = WeekPart.of(week, levels);
        List<TreatmentTime> shares = shares(parts, order);
        List<PartTarget> targets = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).level().isPresent()) {
                targets.add(new PartTarget(parts.get(i), shares.get(i)));
            }
        }
        return List.copyOf(targets);
    }

    /**
     * An order for a full week of each level: each part takes its share of its own level's order, as if that level held in
     * the other parts as well.
     *
     * @param orders by level; a part whose level has none is left out
     * @return the parts with an order, in order
     */
    public static List<PartTarget> of(ProgramWeek week, LevelHistory levels, Map<LevelOfCare, OrderedTime> orders) {
        List<WeekPart> parts = WeekPart.of(week, levels);
        List<PartTarget> targets = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            WeekPart part = parts.get(i);
            int place = i;
            part.level()
                    .filter(orders::containsKey)
                    .map(level -> shares(parts, orders.get(level)).get(place))
                    .ifPresent(share -> targets.add(new PartTarget(part, share)));
        }
        return List.copyOf(targets);
    }

    private static List<TreatmentTime> shares(List<WeekPart> parts, OrderedTime order) {
        return Shares.of(order.perWeek(), parts.stream().map(WeekPart::days).toList());
    }

    @Override
    public String toString() {
        return "PartTarget[private]";
    }
}

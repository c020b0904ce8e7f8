package org.careweek.core.compliance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.careweek.core.compliance.ForecastCase.Meeting;
import org.careweek.core.compliance.ForecastCase.Record;
import org.careweek.core.program.Session;

/**
 * Forecasts by trying everything. Time is a row of boxes of 20 seconds each, ticked or not; a session is the boxes that it
 * ticks, and a choice is any set of sessions that keeps the rules.
 */
final class NaiveForecast {

    private static final int BOX = 20;

    /** No clock changes and no date begins inside of one. */
    private static final int HALF_HOUR = 90;

    private static final int BOXES = 9 * 24 * 3600 / BOX;

    /** A session in boxes: its slot, its treatment, what nobody knows of that, and what it gives by when one attends. */
    record Item(Session session, BitSet slot, BitSet unknown, BitSet behind, BitSet ahead, BitSet whole) {

        Instant start() {
            return session.slot().start().toInstant();
        }
    }

    /** A set of sessions and what it adds to each of the seven dates, in boxes. */
    record Choice(List<Item> items, int[] adds) {

        int boxes() {
            return IntStream.of(adds).sum();
        }
    }

    private final ForecastCase given;
    private final long origin;
    private final BitSet[] dates = new BitSet[7];
    private final BitSet part = new BitSet();
    private final BitSet counted = new BitSet();
    private final BitSet past;
    private final BitSet future;
    private final List<Item> planned;
    private final List<Item> kept;
    private final List<Item> makeUps;
    private final BitSet unrecorded = new BitSet();
    private final Set<Session> attended = new HashSet<>();
    private final Set<Session> perhapsAttended = new HashSet<>();

    NaiveForecast(ForecastCase given) {
        this.given = given;
        LocalDate monday = given.place().monday();
        this.origin = monday.minusDays(1).atStartOfDay(given.place().zone()).toEpochSecond();
        for (int day = 0; day < 7; day++) {
            dates[day] = new BitSet();
        }
        for (int box = 0; box < BOXES; box += HALF_HOUR) {
            Instant at = Instant.ofEpochSecond(origin + (long) box * BOX);
            long day = at.atZone(given.place().zone()).toLocalDate().toEpochDay() - monday.toEpochDay();
            if (day >= 0 && day < 7) {
                dates[(int) day].set(box, box + HALF_HOUR);
            }
        }
        for (int i = 0; i < given.place().days(); i++) {
            part.or(dates[given.place().firstDay() + i]);
        }
        long now = given.now().getEpochSecond();
        this.past = boxes(origin, now);
        this.future = boxes(now, origin + (long) BOXES * BOX);
        all().forEach(pair -> {
            counted.or(credit(pair));
            if (!credit(pair).isEmpty()) {
                attended.add(pair.session());
            }
        });
        List<Item> ofPlan = items("p", given.planned()).stream()
                .filter(item -> isOpen(
                        item, meeting("p", given.planned(), item), given.ask().trackOverridden()))
                .toList();
        this.planned = ofPlan.stream()
                .filter(item -> item.session().slot().end().toInstant().isAfter(given.now()))
                .toList();
        this.kept = items("p", given.planned()).stream()
                .filter(item -> intersects(slotUnknown("p", given.planned(), item), future))
                .toList();
        this.makeUps = items("o", given.open()).stream()
                .filter(item -> isOpen(item, meeting("o", given.open(), item), false)
                        && meeting("o", given.open(), item).seats() > 0
                        && !item.start().isBefore(given.now()))
                .toList();
        List<String> ids =
                ofPlan.stream().map(item -> item.session().id().value()).toList();
        ofPlan.forEach(this::mayHaveHappened);
        Stream.of(recorded("p", given.planned()), recorded("o", given.open()), recorded("e", given.elsewhere()))
                .flatMap(List::stream)
                .filter(item -> !ids.contains(item.session().id().value()))
                .forEach(this::mayHaveHappened);
    }

    private void mayHaveHappened(Item item) {
        unrecorded.or(item.behind());
        if (!item.behind().isEmpty()) {
            perhapsAttended.add(item.session());
        }
    }

    private record Pair(Session session, Meeting meeting) {}

    private List<Pair> pairs(String prefix, List<Meeting> meetings) {
        List<Session> sessions = given.sessions(prefix, meetings);
        return IntStream.range(0, meetings.size())
                .mapToObj(i -> new Pair(sessions.get(i), meetings.get(i)))
                .toList();
    }

    private Stream<Pair> all() {
        return Stream.of(pairs("p", given.planned()), pairs("o", given.open()), pairs("e", given.elsewhere()))
                .flatMap(List::stream);
    }

    private List<Item> items(String prefix, List<Meeting> meetings) {
        return pairs(prefix, meetings).stream()
                .map(this::item)
                .sorted(Comparator.comparing(Item::session, Session.BY_START))
                .toList();
    }

    private List<Item> recorded(String prefix, List<Meeting> meetings) {
        return pairs(prefix, meetings).stream()
                .filter(pair ->
                        pair.meeting().record() != Record.NONE && pair.meeting().counts())
                .map(this::item)
                .toList();
    }

    private static Meeting meeting(String prefix, List<Meeting> meetings, Item item) {
        return meetings.get(Integer.parseInt(item.session().id().value().substring(prefix.length())));
    }

    private Item item(Pair pair) {
        BitSet treatment = treatment(pair);
        BitSet unknown = and(and(treatment, part), presence(pair, true));
        return new Item(
                pair.session(),
                slot(pair.session()),
                unknown,
                earned(treatment, and(unknown, past)),
                earned(treatment, and(unknown, future)),
                earned(treatment, unknown));
    }

    private BitSet slotUnknown(String prefix, List<Meeting> meetings, Item item) {
        Meeting meeting = meeting(prefix, meetings, item);
        Pair pair = new Pair(item.session(), meeting);
        if (meeting.record() == Record.NONE) {
            return and(item.slot(), part);
        }
        return meeting.counts() ? and(and(treatment(pair), part), presence(pair, true)) : new BitSet();
    }

    private BitSet boxes(long from, long to) {
        BitSet boxes = new BitSet();
        int first = (int) Math.max(0, (from - origin) / BOX);
        int end = (int) Math.min(BOXES, (to - origin) / BOX);
        if (first < end) {
            boxes.set(first, end);
        }
        return boxes;
    }

    private BitSet slot(Session session) {
        return boxes(
                session.slot().start().toInstant().getEpochSecond(),
                session.slot().end().toInstant().getEpochSecond());
    }

    private BitSet treatment(Pair pair) {
        long start = pair.session().slot().start().toInstant().getEpochSecond();
        long pause = start + 60L * pair.meeting().breakAfter();
        BitSet boxes = slot(pair.session());
        boxes.andNot(boxes(pause, pause + 60L * pair.meeting().breakLength()));
        return boxes;
    }

    /** When the participant was there for certain, or may have been. */
    private BitSet presence(Pair pair, boolean perhaps) {
        long start = pair.session().slot().start().toInstant().getEpochSecond();
        long end = pair.session().slot().end().toInstant().getEpochSecond();
        long in = start + 20L * pair.meeting().late();
        long out = Math.max(in, end - 20L * pair.meeting().early());
        return switch (pair.meeting().record()) {
            case NONE, UNRECORDED -> perhaps ? boxes(start, end) : new BitSet();
            case IN_AND_OUT -> perhaps ? new BitSet() : boxes(in, Math.min(out, end));
            case IN_ONLY -> perhaps ? boxes(in, end) : new BitSet();
            case OUT_ONLY -> perhaps ? boxes(start, Math.min(out, end)) : new BitSet();
            case ABSENT, EXCUSED, CANCELLED -> new BitSet();
        };
    }

    private BitSet credit(Pair pair) {
        if (!pair.meeting().counts() || pair.meeting().record() != Record.IN_AND_OUT) {
            return new BitSet();
        }
        BitSet treatment = treatment(pair);
        BitSet there = and(treatment, presence(pair, false));
        if (given.ask().threshold().isEmpty()) {
            return and(there, part);
        }
        boolean enough = there.cardinality() * BOX >= given.ask().threshold().getAsInt() * 60;
        return enough ? and(treatment, part) : new BitSet();
    }

    private BitSet earned(BitSet treatment, BitSet attended) {
        boolean allOrNothing = given.ask().threshold().isPresent();
        boolean enough = !allOrNothing
                || attended.cardinality() * BOX >= given.ask().threshold().getAsInt() * 60;
        BitSet earned = attended.isEmpty() || !enough ? new BitSet() : allOrNothing ? treatment : attended;
        return minus(and(earned, part), counted);
    }

    private boolean isOpen(Item item, Meeting meeting, boolean trackOverridden) {
        BitSet inWeek = new BitSet();
        Stream.of(dates).forEach(inWeek::or);
        boolean closed = given.place().closedDay() >= 0
                && intersects(item.slot(), dates[given.place().closedDay()]);
        boolean oneDate =
                Stream.of(dates).anyMatch(date -> minus(item.slot(), date).isEmpty());
        boolean free = oneDate && meeting.day() != given.place().busyDay();
        return meeting.counts()
                && (meeting.ownTrack() || trackOverridden)
                && (free || given.ask().availabilityOnlyWarns())
                && !closed
                && minus(item.slot(), inWeek).isEmpty();
    }

    int countedBoxes() {
        return counted.cardinality();
    }

    int unrecordedBoxes() {
        return unrecorded.cardinality();
    }

    /** The planned sessions that may still give something, by start. */
    List<Item> ahead() {
        return planned.stream().filter(item -> !item.ahead().isEmpty()).toList();
    }

    private int leastMinutes() {
        return given.ask().least() * given.place().days() / 7;
    }

    int neededMinutes() {
        return Math.max(0, leastMinutes() - counted.cardinality() * BOX / 60);
    }

    /** Whether the recorded week and this on top of it is enough. */
    boolean saves(BitSet more) {
        return saves(perDate(or(counted, more)));
    }

    private boolean saves(int[] perDate) {
        return IntStream.of(perDate).sum() * BOX / 60 >= leastMinutes() && treatmentDays(perDate) >= daysAsked();
    }

    int daysNeeded() {
        return Math.max(0, daysAsked() - treatmentDays(perDate(counted)));
    }

    private int daysAsked() {
        return given.place().days() == 7 && given.ask().days() > 1 ? given.ask().days() : 0;
    }

    private static int treatmentDays(int[] perDate) {
        return (int) IntStream.of(perDate).filter(boxes -> boxes * BOX >= 60).count();
    }

    private int[] perDate(BitSet time) {
        return Stream.of(dates).mapToInt(date -> and(time, date).cardinality()).toArray();
    }

    private boolean isAllowed(int[] perDate, int[] adds, Set<Session> visits) {
        int days = given.place().days();
        int minutes = IntStream.of(perDate).sum() * BOX / 60;
        boolean tooMuch =
                given.ask().most().isPresent() && minutes > (given.ask().most().getAsInt() * days + 6) / 7;
        boolean unpaid = isMore(minutes, given.ask().authorized().minutes())
                || isMore(treatmentDays(perDate), given.ask().authorized().days())
                || isMore(visits.size(), given.ask().authorized().visits());
        boolean tooLong = given.ask().dayMost().isPresent()
                && IntStream.range(0, 7)
                        .anyMatch(day -> adds[day] > 0
                                && perDate[day] * BOX / 60
                                        > given.ask().dayMost().getAsInt());
        return !tooMuch && !unpaid && !tooLong;
    }

    private static boolean isMore(int amount, OptionalInt most) {
        return most.isPresent() && amount > most.getAsInt();
    }

    /** Every set of these sessions without overlap that, on top of what weighs already, is allowed; and the empty one. */
    private List<Choice> choices(BitSet load, Set<Session> before, List<Item> free, Function<Item, BitSet> gives) {
        List<Choice> found = new ArrayList<>();
        int[] weight = perDate(load);
        List<int[]> adds = free.stream().map(item -> perDate(gives.apply(item))).toList();
        for (int set = 0; set < 1 << free.size(); set++) {
            List<Item> items = new ArrayList<>();
            int[] sum = new int[7];
            boolean apart = true;
            for (int i = 0; i < free.size() && apart; i++) {
                if ((set >> i & 1) == 1) {
                    Item item = free.get(i);
                    apart = items.stream().noneMatch(other -> other.slot().intersects(item.slot()));
                    items.add(item);
                    sum = sum(sum, adds.get(i));
                }
            }
            Set<Session> visits = new HashSet<>(before);
            items.forEach(item -> visits.add(item.session()));
            if (apart && (set == 0 || isAllowed(sum(weight, sum), sum, visits))) {
                found.add(new Choice(items, sum));
            }
        }
        return found;
    }

    private static int[] sum(int[] one, int[] other) {
        return IntStream.range(0, 7).map(i -> one[i] + other[i]).toArray();
    }

    /** What the week can come to hold by each choice of someone who attends nothing until an instant. */
    private List<int[]> endings(Instant from, boolean ifAttended) {
        BitSet base = ifAttended ? or(counted, unrecorded) : counted;
        Function<Item, BitSet> gives = item -> minus(ifAttended ? item.whole() : item.ahead(), base);
        List<Item> plan = startingFrom(from, planned);
        List<Item> free = startingFrom(from, makeUps);
        BitSet withPlan = (BitSet) base.clone();
        plan.forEach(item -> withPlan.or(gives.apply(item)));
        Set<Session> before = new HashSet<>(attended);
        if (ifAttended) {
            before.addAll(perhapsAttended);
        }
        Set<Session> afterPlan = new HashSet<>(before);
        plan.stream()
                .filter(item -> !(ifAttended ? item.whole() : item.ahead()).isEmpty())
                .forEach(item -> afterPlan.add(item.session()));
        List<Item> beside = besidePlan(free, startingFrom(from, kept));
        List<int[]> endings = new ArrayList<>();
        choices(base, before, Stream.concat(plan.stream(), free.stream()).toList(), gives)
                .forEach(choice -> endings.add(sum(perDate(base), choice.adds())));
        choices(withPlan, afterPlan, beside, gives)
                .forEach(choice -> endings.add(sum(perDate(withPlan), choice.adds())));
        return endings;
    }

    private static List<Item> besidePlan(List<Item> free, List<Item> kept) {
        return free.stream()
                .filter(item -> kept.stream().noneMatch(other -> intersects(other.slot(), item.slot())))
                .toList();
    }

    private List<Item> startingFrom(Instant from, List<Item> items) {
        return items.stream()
                .filter(item -> from.equals(given.now()) || !item.start().isBefore(from))
                .toList();
    }

    private boolean isOnTrack(boolean ifAttended) {
        BitSet end = (BitSet) counted.clone();
        planned.forEach(item -> end.or(ifAttended ? item.whole() : item.ahead()));
        if (ifAttended) {
            end.or(unrecorded);
        }
        return saves(end);
    }

    ForecastState state(boolean ifAttended) {
        if (isOnTrack(ifAttended)) {
            return ForecastState.ON_TRACK;
        }
        return endings(given.now(), ifAttended).stream().anyMatch(this::saves)
                ? ForecastState.AT_RISK
                : ForecastState.OUT_OF_REACH;
    }

    /** The most boxes that the week can come to hold. */
    int most() {
        return endings(given.now(), false).stream()
                .mapToInt(ending -> IntStream.of(ending).sum())
                .max()
                .orElseThrow();
    }

    boolean isSavedFrom(Instant instant) {
        return endings(instant, false).stream().anyMatch(this::saves);
    }

    /** Now, and every instant around which something begins or ends. */
    List<Instant> instantsOfInterest() {
        return Stream.concat(
                        Stream.of(given.now()),
                        Stream.of(planned, kept, makeUps).flatMap(List::stream).flatMap(item -> {
                            Instant end = item.session().slot().end().toInstant();
                            return Stream.of(item.start(), end)
                                    .flatMap(it -> Stream.of(it.minusSeconds(1), it, it.plusSeconds(1)));
                        }))
                .filter(instant -> !instant.isBefore(given.now()))
                .distinct()
                .sorted()
                .toList();
    }

    /** The sessions and the whole minutes of the best set of make-ups beside the plan. */
    Optional<Choice> rescue() {
        BitSet gain = (BitSet) counted.clone();
        planned.forEach(item -> gain.or(item.ahead()));
        BitSet load = or(counted, unrecorded);
        planned.forEach(item -> load.or(item.whole()));
        Set<Session> visits = new HashSet<>(attended);
        visits.addAll(perhapsAttended);
        planned.stream().filter(item -> !item.whole().isEmpty()).forEach(item -> visits.add(item.session()));
        return choices(load, visits, besidePlan(makeUps, kept), Item::ahead).stream()
                .filter(choice -> saves(sum(perDate(gain), choice.adds())))
                .min(Comparator.<Choice>comparingInt(choice -> choice.items().size())
                        .thenComparingInt(Choice::boxes)
                        .thenComparing(NaiveForecast::byStart));
    }

    private static int byStart(Choice one, Choice other) {
        return IntStream.range(0, one.items().size())
                .map(i -> Session.BY_START.compare(
                        one.items().get(i).session(), other.items().get(i).session()))
                .filter(order -> order != 0)
                .findFirst()
                .orElse(0);
    }

    private static boolean intersects(BitSet one, BitSet other) {
        return one.intersects(other);
    }

    static BitSet or(BitSet one, BitSet other) {
        BitSet both = (BitSet) one.clone();
        both.or(other);
        return both;
    }

    private static BitSet and(BitSet one, BitSet other) {
        BitSet both = (BitSet) one.clone();
        both.and(other);
        return both;
    }

    private static BitSet minus(BitSet one, BitSet other) {
        BitSet rest = (BitSet) one.clone();
        rest.andNot(other);
        return rest;
    }
}

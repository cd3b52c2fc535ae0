package scot.tayside.mentoring.allocation;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;

/** A service's places today, and in each of the weeks to come if nobody new came in. */
record ServiceCapacity(CapacityQueries.Taken now, List<Week> weeks) {

    static final int WEEKS = 12;

    /** A week, how many are expected to leave in it, and the cases that are open and places that are free after it. */
    record Week(LocalDate monday, int leaving, int planned, int open, int free) {}

    static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    static LocalDate lastDay(LocalDate today) {
        return monday(today).plusWeeks(WEEKS).minusDays(1);
    }

    static ServiceCapacity of(CapacityQueries.Taken now, List<CapacityQueries.Leaving> leaving, LocalDate today) {
        List<Week> weeks = new ArrayList<>();
        int open = now.open();
        int taken = now.taken();
        for (LocalDate monday = monday(today); weeks.size() < WEEKS; monday = monday.plusWeeks(1)) {
            CapacityQueries.Leaving week = in(monday, now, leaving);
            open -= week.cases();
            taken -= week.cases();
            weeks.add(new Week(monday, week.cases(), week.planned(), open, free(now, taken)));
        }
        return new ServiceCapacity(now, weeks);
    }

    private static CapacityQueries.Leaving in(
            LocalDate monday, CapacityQueries.Taken now, List<CapacityQueries.Leaving> leaving) {
        return leaving.stream()
                .filter(week -> week.service() == now.service() && week.monday().equals(monday))
                .findFirst()
                .orElse(new CapacityQueries.Leaving(now.service(), monday, 0, 0));
    }

    private static int free(CapacityQueries.Taken now, int taken) {
        return now.places() == null ? 0 : Math.max(0, now.places() - taken);
    }

    public int free() {
        return free(now, now.taken());
    }

    /** People with a place and no case yet. */
    public int onTheWay() {
        return now.taken() - now.open();
    }

    /** What the bars are drawn against. */
    public int most() {
        return Math.max(1, Math.max(now.open(), now.places() == null ? 0 : now.places()));
    }

    public boolean isUsed() {
        return now.places() != null || now.taken() + now.waiting() > 0;
    }
}

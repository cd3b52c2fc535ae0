package scot.tayside.mentoring.cases;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;

/** A week from Monday to Sunday; the first week of a year is the one with its first Thursday. */
record IsoWeek(LocalDate monday) implements Comparable<IsoWeek> {

    IsoWeek {
        if (monday.getDayOfWeek() != DayOfWeek.MONDAY) {
            throw new IllegalArgumentException("a week begins on a Monday");
        }
    }

    static IsoWeek of(LocalDate day) {
        return new IsoWeek(day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
    }

    public LocalDate sunday() {
        return monday.plusDays(6);
    }

    IsoWeek next() {
        return new IsoWeek(monday.plusWeeks(1));
    }

    public int number() {
        return monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }

    public int year() {
        return monday.get(IsoFields.WEEK_BASED_YEAR);
    }

    boolean contains(LocalDate day) {
        return of(day).equals(this);
    }

    @Override
    public int compareTo(IsoWeek other) {
        return monday.compareTo(other.monday);
    }
}

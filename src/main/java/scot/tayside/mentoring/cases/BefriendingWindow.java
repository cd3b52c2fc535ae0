package scot.tayside.mentoring.cases;

import java.time.LocalDate;

/** When befriending may be offered: from two calendar months before the order ends. */
record BefriendingWindow(LocalDate orderEnd) {

    private static final int MONTHS = 2;

    LocalDate opensOn() {
        return orderEnd.minusMonths(MONTHS);
    }

    boolean isOpenOn(LocalDate day) {
        return !day.isBefore(opensOn());
    }
}

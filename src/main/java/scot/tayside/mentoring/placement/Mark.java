package scot.tayside.mentoring.placement;

import java.time.LocalDate;
import scot.tayside.mentoring.contact.Attendance;

/** That somebody was at their placement on a day, or was not. */
record Mark(StayId stay, LocalDate day, Attendance attendance) {}

package scot.tayside.mentoring.course;

import java.time.LocalDate;

/** When, where and with whom a course is held, and for how many. */
record PlanRun(LocalDate heldOn, LocalDate lastDay, String trainer, String venue, int places) {}

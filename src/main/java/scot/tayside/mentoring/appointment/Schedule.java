package scot.tayside.mentoring.appointment;

import scot.tayside.mentoring.mentor.MentorId;

/** Make an appointment. */
record Schedule(AppointmentKind kind, Time time, Plan plan, MentorId mentor) {}

package scot.tayside.mentoring.obligation;

import java.time.LocalDate;

/** What somebody may have to be reminded of. */
record Owed(ObligationId id, String title, LocalDate dueOn, String username) {}

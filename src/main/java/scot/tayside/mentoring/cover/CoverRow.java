package scot.tayside.mentoring.cover;

import java.time.LocalDate;
import java.util.UUID;

/** One absence and who covers it, with what the viewer may do about it. */
record CoverRow(
        UUID id, String absentName, String substituteName, LocalDate firstDay, LocalDate lastDay, boolean mayEnd) {}

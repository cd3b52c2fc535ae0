package scot.tayside.mentoring.group;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One mark of one session, as a file for a spreadsheet has it. */
record AttendanceRow(LocalDate day, @Nullable String topic, String reference, String name, Mark mark) {}

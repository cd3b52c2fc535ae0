package scot.tayside.mentoring.report;

import java.time.LocalDateTime;

/** A comment as a section shows it. */
record CommentRow(String text, String by, LocalDateTime at) {}

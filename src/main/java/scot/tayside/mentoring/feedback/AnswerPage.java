package scot.tayside.mentoring.feedback;

import java.time.LocalDate;

/** The page with the questions: of the client it tells nothing but the month. */
record AnswerPage(String key, LocalDate closed) {}

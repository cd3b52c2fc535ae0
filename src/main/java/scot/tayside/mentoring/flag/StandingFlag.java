package scot.tayside.mentoring.flag;

import java.time.LocalDate;
import java.util.UUID;

/** A risk flag as it stands on a file, for whoever works with the person. */
public record StandingFlag(UUID id, String kind, String words, LocalDate reviewOn, boolean due) {}

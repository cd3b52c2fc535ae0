package scot.tayside.mentoring.mentor;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/** A status a mentor came to, and the day; kept for good, so that the time between two can be told. */
@Embeddable
record Standing(@Enumerated(EnumType.STRING) MentorStatus status, LocalDate sinceDay) {}

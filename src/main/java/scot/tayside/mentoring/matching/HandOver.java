package scot.tayside.mentoring.matching;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import scot.tayside.mentoring.mentor.MentorId;

/** End a match on a day, for a reason, and propose somebody else in the same place. */
public record HandOver(
        MentorId to,
        LocalDate on,
        Reason reason,
        Farewell farewell,
        @Nullable String said) {}

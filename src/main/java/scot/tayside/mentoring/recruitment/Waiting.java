package scot.tayside.mentoring.recruitment;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import scot.tayside.mentoring.mentor.EnquirySource;
import scot.tayside.mentoring.mentor.MentorStatus;
import scot.tayside.mentoring.mentor.MentorType;

/** Somebody on the way to becoming a mentor, and since when they have stood where they stand. */
record Waiting(
        UUID id,
        String reference,
        String name,
        MentorType type,
        @Nullable EnquirySource source,
        MentorStatus status,
        @Nullable LocalDate enquiredOn,
        @Nullable LocalDate sinceDay,
        @Nullable Integer days) {

    /** After four weeks at one stage somebody should ask how it goes on. */
    static final int DAYS_TO_STAND_STILL = 28;

    public boolean standsStill() {
        return days != null && days > DAYS_TO_STAND_STILL;
    }
}

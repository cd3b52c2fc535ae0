package scot.tayside.mentoring.group;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** A session in the list of its group and on its page. */
record SessionRow(
        SessionId id,
        GroupId groupId,
        String groupName,
        LocalDate day,
        LocalTime startsAt,
        LocalTime endsAt,
        String place,
        @Nullable String topic,
        SessionStatus status,
        @Nullable String reason,
        @Nullable String note,
        @Nullable Integer guests,
        long attended,
        long apologies,
        long absent,
        @Nullable String leaders,
        String writtenBy,
        long version,
        boolean runs,
        boolean due) {

    public String time() {
        return startsAt + "–" + endsAt;
    }

    public boolean held() {
        return status == SessionStatus.HELD;
    }

    /** All who took part, as figures count them. */
    public long participants() {
        return attended + (guests == null ? 0 : guests);
    }
}

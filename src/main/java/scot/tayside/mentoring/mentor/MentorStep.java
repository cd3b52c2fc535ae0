package scot.tayside.mentoring.mentor;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;

/** What a coordinator can do next with a mentor: where it leads from a status, and whether a reason belongs to it. */
enum MentorStep {
    APPLY(MentorStatus.APPLIED),
    INTERVIEW(MentorStatus.INTERVIEWED),
    RECRUIT(MentorStatus.RECRUITED),
    CHECK(MentorStatus.IN_CLEARANCE),
    CLEAR(MentorStatus.CLEARED),
    REST(MentorStatus.UNAVAILABLE, true),
    SUSPEND(MentorStatus.SUSPENDED, true),
    LEAVE(MentorStatus.LEFT, true),
    WITHDRAW(MentorStatus.WITHDREW, true),
    TURN_DOWN(MentorStatus.NOT_SELECTED, true);

    private final MentorStatus to;
    private final boolean needsReason;

    MentorStep(MentorStatus to) {
        this(to, false);
    }

    MentorStep(MentorStatus to, boolean needsReason) {
        this.to = to;
        this.needsReason = needsReason;
    }

    boolean needsReason() {
        return needsReason;
    }

    /** The last word of its address: {@code turn-down}. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** To clear somebody again is to bring them back. */
    String titleFrom(MentorStatus from) {
        return "mentor.step." + (this == CLEAR && from != MentorStatus.IN_CLEARANCE ? "back" : word());
    }

    static List<MentorStep> from(MentorStatus status) {
        return Arrays.stream(values()).filter(step -> status.allows(step.to)).toList();
    }

    static MentorStep of(String word) {
        return Arrays.stream(values())
                .filter(step -> step.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("no such step"));
    }
}

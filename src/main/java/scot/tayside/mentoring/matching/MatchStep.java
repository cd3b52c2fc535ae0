package scot.tayside.mentoring.matching;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import scot.tayside.mentoring.web.Option;

/** What a coordinator can do next with a match: where it leads, and what belongs to it. */
enum MatchStep {
    AGREE(MatchStatus.AGREED),
    DECLINE(MatchStatus.DECLINED),
    PAUSE(MatchStatus.PAUSED),
    RESUME(MatchStatus.ACTIVE),
    END(MatchStatus.ENDED);

    private final MatchStatus to;

    MatchStep(MatchStatus to) {
        this.to = to;
    }

    MatchStatus to() {
        return to;
    }

    List<Option> reasons() {
        return Reason.optionsFor(to);
    }

    /** Mentee and mentor answer apart. */
    boolean asksWhoAgrees() {
        return this == AGREE;
    }

    /** Nobody parts without a word, or without saying why there was none. */
    boolean asksForFarewell() {
        return this == END;
    }

    /** Who says no is part of declining. */
    boolean asksWho() {
        return this == DECLINE;
    }

    /** What was said when it ended, or why somebody declined, is worth a note. */
    boolean takesNote() {
        return this == DECLINE || this == END;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    String title() {
        return "matching.step." + word();
    }

    /** A match begins with a meeting, not with a button: only a pause ends here. */
    static List<MatchStep> from(MatchStatus status) {
        return Arrays.stream(values())
                .filter(step -> status.allows(step.to))
                .filter(step -> step != RESUME || status == MatchStatus.PAUSED)
                .toList();
    }

    static MatchStep of(String word) {
        return Arrays.stream(values())
                .filter(step -> step.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("no such step"));
    }
}

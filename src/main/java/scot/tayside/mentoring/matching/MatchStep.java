package scot.tayside.mentoring.matching;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import scot.tayside.mentoring.web.Option;

/** What a coordinator can do next with a match, and the reasons to choose from where one is asked for. */
enum MatchStep {
    AGREE(MatchStatus.AGREED, List.of()),
    DECLINE(MatchStatus.DECLINED, Option.of(DeclineReason.values(), DeclineReason::title)),
    PAUSE(MatchStatus.PAUSED, Option.of(PauseReason.values(), PauseReason::title)),
    RESUME(MatchStatus.ACTIVE, List.of()),
    END(MatchStatus.ENDED, Option.of(EndReason.values(), EndReason::title));

    private final MatchStatus to;
    private final List<Option> reasons;

    MatchStep(MatchStatus to, List<Option> reasons) {
        this.to = to;
        this.reasons = reasons;
    }

    List<Option> reasons() {
        return reasons;
    }

    boolean offers(String reason) {
        return reasons.stream().anyMatch(each -> each.value().equals(reason));
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

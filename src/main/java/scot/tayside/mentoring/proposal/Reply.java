package scot.tayside.mentoring.proposal;

import java.util.List;
import java.util.Set;
import scot.tayside.mentoring.matching.MatchStatus;
import scot.tayside.mentoring.matching.Reason;
import scot.tayside.mentoring.web.Option;

/** Yes or no. */
enum Reply {
    YES("Yes, I would"),
    NO("No, not this time");

    private final String title;

    Reply(String title) {
        this.title = title;
    }

    /** What a mentor may say no for, not knowing who it is. */
    static final Set<Reason> MAY_SAY = Set.of(Reason.TIMES, Reason.TRAVEL, Reason.UNAVAILABLE, Reason.OTHER);

    static List<Option> options() {
        return Option.of(values(), reply -> reply.title);
    }

    static List<Option> reasons() {
        return Reason.optionsFor(MatchStatus.DECLINED).stream()
                .filter(option -> MAY_SAY.contains(Reason.valueOf(option.value())))
                .toList();
    }
}

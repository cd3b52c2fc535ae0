package scot.tayside.mentoring.matching;

import static scot.tayside.mentoring.matching.MatchStatus.DECLINED;
import static scot.tayside.mentoring.matching.MatchStatus.ENDED;
import static scot.tayside.mentoring.matching.MatchStatus.PAUSED;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import scot.tayside.mentoring.web.Option;

/** Why a match was declined, rests or has ended: one list, of which each offers its part. */
public enum Reason {
    CASE_CLOSED("The case closed", ENDED),
    REFERRAL_ENDED("The referral ended", DECLINED, ENDED),
    GOALS_REACHED("What they set out to do is done", ENDED),
    OTHER_MENTOR("Moved to another mentor", ENDED),
    NO_CONTACT("Contact was lost", ENDED),
    MENTEE_ENDED("The mentee wished to end it", ENDED),
    MENTOR_ENDED("The mentor wished to end it", ENDED),
    MENTOR_LEFT("The mentor left the service", DECLINED, ENDED),
    PREFERS_OTHER("Would rather have somebody else", DECLINED),
    TIMES("Days or times do not fit", DECLINED),
    TRAVEL("Too far to travel", DECLINED),
    KNOWN("They know each other", DECLINED),
    UNAVAILABLE("The mentor is not available after all", DECLINED),
    WITHDRAWN("The mentee does not wish to go on", DECLINED),
    CASE_PAUSED("The case is paused", PAUSED),
    MENTOR_AWAY("The mentor is away", PAUSED),
    CLEARANCE("The mentor is not cleared", DECLINED, PAUSED, ENDED),
    SET_APART("Listed not to be matched", DECLINED, PAUSED, ENDED),
    OTHER("Another reason", DECLINED, PAUSED, ENDED);

    private final String title;
    private final Set<MatchStatus> leadsTo;

    Reason(String title, MatchStatus first, MatchStatus... others) {
        this.title = title;
        this.leadsTo = EnumSet.of(first, others);
    }

    public String title() {
        return title;
    }

    public boolean leadsTo(MatchStatus status) {
        return leadsTo.contains(status);
    }

    public static List<Option> optionsFor(MatchStatus status) {
        return Arrays.stream(values())
                .filter(reason -> reason.leadsTo(status))
                .map(reason -> new Option(reason.name(), reason.title))
                .toList();
    }

    /** In words: one of the list, or what an import brought. */
    static @Nullable String inWords(@Nullable String code) {
        return Arrays.stream(values())
                .filter(reason -> reason.name().equals(code))
                .findFirst()
                .map(Reason::title)
                .orElse(code);
    }
}

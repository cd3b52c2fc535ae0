package scot.tayside.mentoring.matching;

import java.util.Locale;
import java.util.Set;

/** Where a match stands. */
public enum MatchStatus {
    PROPOSED("Proposed", "blue"),
    AGREED("Agreed", "turquoise"),
    ACTIVE("Active", "green"),
    PAUSED("Paused", "yellow"),
    ENDED("Ended", "grey"),
    DECLINED("Declined", "grey");

    /** A mentor's place is taken from the proposal on. */
    static final Set<MatchStatus> LIVE = Set.of(PROPOSED, AGREED, ACTIVE, PAUSED);

    /** They have met, and will again. */
    static final Set<MatchStatus> BEGUN = Set.of(ACTIVE, PAUSED);

    private final String title;
    private final String colour;

    MatchStatus(String title, String colour) {
        this.title = title;
        this.colour = colour;
    }

    public String title() {
        return title;
    }

    public String colour() {
        return colour;
    }

    String action() {
        return name().toLowerCase(Locale.ROOT);
    }

    Set<MatchStatus> next() {
        return switch (this) {
            case PROPOSED -> Set.of(AGREED, DECLINED);
            case AGREED -> Set.of(ACTIVE, DECLINED);
            case ACTIVE -> Set.of(PAUSED, ENDED);
            case PAUSED -> Set.of(ACTIVE, ENDED);
            case ENDED, DECLINED -> Set.of();
        };
    }

    boolean allows(MatchStatus to) {
        return next().contains(to);
    }
}

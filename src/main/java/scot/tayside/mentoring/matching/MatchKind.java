package scot.tayside.mentoring.matching;

import java.util.List;
import scot.tayside.mentoring.mentor.MentorType;

/** What a mentor and a mentee do together. */
public enum MatchKind {
    MENTORING("Mentoring"),
    BEFRIENDING("Befriending"),
    PLACEMENT("Placement");

    private final String title;

    MatchKind(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    /** What a mentor of that type offers. */
    static List<MatchKind> of(MentorType type) {
        return type == MentorType.BEFRIENDER ? List.of(BEFRIENDING, PLACEMENT) : List.of(MENTORING);
    }
}

package scot.tayside.mentoring.referral;

import java.util.Set;

/** Where a referral stands on its way from the social worker's desk to the first meeting. */
public enum ReferralStatus {
    SUBMITTED("Submitted", "blue"),
    ACCEPTED("Accepted", "turquoise"),
    WAITING("Waiting", "yellow"),
    ALLOCATED("Allocated", "purple"),
    CONTACTED("Contacted", "light-blue"),
    ENGAGED("Engaged", "green"),
    DECLINED("Declined", "red"),
    WITHDRAWN("Withdrawn", "grey"),
    NOT_ENGAGED("Not engaged", "orange"),
    VOID("Void", "grey");

    private final String title;
    private final String colour;

    ReferralStatus(String title, String colour) {
        this.title = title;
        this.colour = colour;
    }

    public String title() {
        return title;
    }

    /** The colour of its tag; the words say the same. */
    public String colour() {
        return colour;
    }

    public Set<ReferralStatus> next() {
        return switch (this) {
            case SUBMITTED -> Set.of(ACCEPTED, DECLINED, WITHDRAWN, VOID);
            case ACCEPTED -> Set.of(WAITING, ALLOCATED, WITHDRAWN, NOT_ENGAGED, VOID);
            case WAITING -> Set.of(ACCEPTED, ALLOCATED, WITHDRAWN, NOT_ENGAGED, VOID);
            case ALLOCATED -> Set.of(WAITING, CONTACTED, WITHDRAWN, NOT_ENGAGED, VOID);
            case CONTACTED -> Set.of(ENGAGED, WITHDRAWN, NOT_ENGAGED, VOID);
            case ENGAGED, DECLINED, WITHDRAWN, NOT_ENGAGED, VOID -> Set.of();
        };
    }

    public boolean allows(ReferralStatus to) {
        return next().contains(to);
    }

    /** Whether it is on its way and has not come as far as that yet. */
    boolean isBefore(ReferralStatus later) {
        return isPending() && compareTo(later) < 0;
    }

    /** Whether it is still on its way: not engaged and not ended. */
    public boolean isPending() {
        return !next().isEmpty();
    }
}

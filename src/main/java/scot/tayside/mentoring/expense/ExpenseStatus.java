package scot.tayside.mentoring.expense;

import java.util.Set;

/** What has become of a claim. */
enum ExpenseStatus {
    CLAIMED("To be decided", "yellow"),
    RETURNED("Returned", "red"),
    APPROVED("Approved", "blue"),
    PAID("Paid", "green"),
    WITHDRAWN("Withdrawn", "grey");

    private final String title;
    private final String colour;

    ExpenseStatus(String title, String colour) {
        this.title = title;
        this.colour = colour;
    }

    Set<ExpenseStatus> next() {
        return switch (this) {
            case CLAIMED -> Set.of(CLAIMED, APPROVED, RETURNED, WITHDRAWN);
            case RETURNED -> Set.of(CLAIMED, WITHDRAWN);
            case APPROVED -> Set.of(RETURNED, PAID);
            case PAID, WITHDRAWN -> Set.of();
        };
    }

    public String title() {
        return title;
    }

    public String colour() {
        return colour;
    }
}

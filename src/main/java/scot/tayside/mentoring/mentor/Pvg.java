package scot.tayside.mentoring.mentor;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A mentor's standing in the scheme for Protecting Vulnerable Groups; never what a disclosure says. */
@Embeddable
public record Pvg(
        @Enumerated(EnumType.STRING) @Column(name = "pvg_status")
        Status status,

        @Enumerated(EnumType.STRING) @Column(name = "pvg_roles") @Nullable
        Roles roles,

        @Column(name = "pvg_valid_to") @Nullable LocalDate validTo,

        @Column(name = "pvg_renew_from") @Nullable LocalDate renewFrom) {

    private static final int DAYS_TO_RENEW = 60;

    static final Pvg TO_APPLY = new Pvg(Status.TO_APPLY, null, null);

    public Pvg(Status status, @Nullable Roles roles, @Nullable LocalDate validTo) {
        this(status, roles, validTo, null);
    }

    /** The first day of the window in which the membership is renewed; without a last day there is none. */
    public @Nullable LocalDate windowOpensOn() {
        return renewFrom != null || validTo == null ? renewFrom : validTo.minusDays(DAYS_TO_RENEW);
    }

    /** Whether it is time to renew a membership that still holds. */
    public boolean isToRenewOn(LocalDate day) {
        LocalDate opens = windowOpensOn();
        return status == Status.MEMBER && validOn(day) && opens != null && !day.isBefore(opens);
    }

    /** A membership counts up to and with its last day; one without a last day counts until something else is recorded. */
    public boolean validOn(LocalDate day) {
        return switch (status) {
            case NOT_REQUIRED -> true;
            case MEMBER -> validTo == null || !day.isAfter(validTo);
            case TO_APPLY, APPLIED, UNDER_CONSIDERATION, EXPIRED, BARRED -> false;
        };
    }

    /** Whether the mentor may work with somebody under 18 on that day. */
    public boolean coversChildrenOn(LocalDate day) {
        return status == Status.MEMBER && validOn(day) && roles != null && roles.includesChildren();
    }

    /** Whether a regulated role may be offered at all: disclosure has been made, or is not needed for the role. */
    public boolean isDisclosed() {
        return status == Status.MEMBER || status == Status.NOT_REQUIRED;
    }

    boolean endedBefore(LocalDate day) {
        return status == Status.MEMBER && validTo != null && validTo.isBefore(day);
    }

    Pvg expired() {
        return new Pvg(Status.EXPIRED, roles, validTo, null);
    }

    /** How far an application or a membership has come. */
    public enum Status {
        NOT_REQUIRED("Not required"),
        TO_APPLY("To apply for"),
        APPLIED("Applied for"),
        MEMBER("Member"),
        UNDER_CONSIDERATION("Under consideration"),
        EXPIRED("Expired"),
        BARRED("Barred");

        private final String title;

        Status(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }

    /** Whom a membership covers work with. */
    public enum Roles {
        ADULTS("Protected adults"),
        CHILDREN("Children"),
        BOTH("Children and protected adults");

        private final String title;

        Roles(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }

        boolean includesChildren() {
            return this != ADULTS;
        }
    }
}

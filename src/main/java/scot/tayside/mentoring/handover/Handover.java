package scot.tayside.mentoring.handover;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;
import scot.tayside.mentoring.identity.UserId;
import scot.tayside.mentoring.matching.MatchId;
import scot.tayside.mentoring.person.PersonId;
import scot.tayside.mentoring.referral.ReferralId;
import scot.tayside.mentoring.shared.Audited;

/** What one mentor leaves to the next. */
@Entity
class Handover extends AbstractAggregateRoot<Handover> {

    @EmbeddedId
    private HandoverId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "referral_id"))
    private ReferralId referral;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "person_id"))
    private PersonId person;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "from_match"))
    private MatchId from;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "to_match"))
    private MatchId to;

    private String note;
    private boolean releasesPlan;
    private boolean releasesReviews;
    private @Nullable LocalDate introductionOn;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "written_by"))
    private UserId writtenBy;

    private LocalDate writtenOn;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Handover() {}

    @SuppressWarnings("NullAway.Init")
    Handover(ReferralId referral, PersonId person, MatchId from, MatchId to) {
        this.id = HandoverId.next();
        this.referral = referral;
        this.person = person;
        this.from = from;
        this.to = to;
    }

    void release(Release release, UserId by, LocalDate today) {
        boolean first = writtenOn == null;
        note = release.note();
        releasesPlan = release.plan();
        releasesReviews = release.reviews();
        introductionOn = release.introductionOn();
        writtenBy = by;
        writtenOn = today;
        registerEvent(new Audited.Fact(
                first ? "handover.made" : "handover.changed",
                "handover",
                id.toString(),
                person.value(),
                "plan " + (releasesPlan ? "released" : "withheld") + ", reviews "
                        + (releasesReviews ? "released" : "withheld")));
    }

    HandoverId id() {
        return id;
    }

    boolean isAt(@Nullable Long expected) {
        return Objects.equals(version, expected);
    }
}

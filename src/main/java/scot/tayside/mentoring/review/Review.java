package scot.tayside.mentoring.review;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;
import scot.tayside.mentoring.cases.CaseFacts;
import scot.tayside.mentoring.cases.CaseId;
import scot.tayside.mentoring.identity.UserId;
import scot.tayside.mentoring.person.PersonId;
import scot.tayside.mentoring.programme.Outcome;

/** A completed assessment, or the repeat of its scores. */
@Entity
class Review extends AbstractAggregateRoot<Review> {

    @EmbeddedId
    private ReviewId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "case_id"))
    private CaseId mentee;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "person_id"))
    private PersonId person;

    @Enumerated(EnumType.STRING)
    private ReviewKind kind;

    private LocalDate heldOn;
    private @Nullable LocalDate dueOn;
    private Instant completedAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "completed_by"))
    private @Nullable UserId completedBy;

    private @Nullable String summary;

    @ElementCollection
    @CollectionTable(name = "review_item", joinColumns = @JoinColumn(name = "review_id"))
    @MapKeyColumn(name = "outcome")
    @MapKeyEnumerated(EnumType.STRING)
    private Map<Outcome, ReviewItem> items = new EnumMap<>(Outcome.class);

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Review() {}

    /** Outcomes left untouched were not assessed, and are not part of it. */
    private Review(
            CompleteReview command,
            CaseFacts facts,
            @Nullable LocalDate dueOn,
            UserId completedBy,
            Instant completedAt) {
        this.id = ReviewId.next();
        this.mentee = facts.id();
        this.person = facts.person();
        this.kind = command.kind();
        this.heldOn = command.heldOn();
        this.dueOn = dueOn;
        this.completedBy = completedBy;
        this.completedAt = completedAt;
        this.summary = command.summary();
        command.entries().forEach((outcome, entry) -> {
            if (entry.isAnswered()) {
                items.put(outcome, ReviewItem.of(entry));
            }
        });
    }

    static Review completed(CompleteReview command, CaseFacts facts, @Nullable LocalDate dueOn, UserId by, Instant at) {
        Review review = new Review(command, facts, dueOn, by, at);
        review.registerEvent(
                new ReviewEvent.Completed(review.id, review.mentee, review.person, review.kind, review.heldOn));
        return review;
    }

    ReviewId id() {
        return id;
    }
}

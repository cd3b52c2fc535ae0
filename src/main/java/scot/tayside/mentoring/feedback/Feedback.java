package scot.tayside.mentoring.feedback;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;
import scot.tayside.mentoring.cases.CaseId;
import scot.tayside.mentoring.shared.RuleViolation;
import scot.tayside.mentoring.voice.VoiceId;

/** The three questions put to a referrer when a case has closed, and the answer. */
@Entity
@Table(name = "referrer_feedback")
class Feedback extends AbstractAggregateRoot<Feedback> {

    private static final int DAYS_OPEN = 30;

    @EmbeddedId
    private FeedbackId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "case_id"))
    private CaseId mentee;

    private LocalDate askedOn;
    private @Nullable String recipient;
    private @Nullable String keyHash;
    private @Nullable LocalDate openUntil;
    private @Nullable LocalDate answeredOn;
    private @Nullable String communication;
    private @Nullable String liked;
    private @Nullable String improve;
    private boolean forFunder;
    private boolean forPublic;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "referrer_feedback_quote", joinColumns = @JoinColumn(name = "feedback_id"))
    @MapKeyColumn(name = "question")
    @MapKeyEnumerated(EnumType.STRING)
    @Column(name = "voice_id")
    private Map<Question, UUID> quotes = new EnumMap<>(Question.class);

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Feedback() {}

    /** Whoever has no address is on the list all the same: they can be asked by telephone. */
    @SuppressWarnings("NullAway.Init")
    Feedback(CaseId mentee, LocalDate askedOn, @Nullable String recipient) {
        this.id = FeedbackId.next();
        this.mentee = mentee;
        this.askedOn = askedOn;
        this.recipient = recipient;
        registerEvent(new FeedbackEvent(id, "feedback.asked"));
    }

    /** A new link; one sent before works no more. */
    Key open(LocalDate today) {
        Key key = Key.next();
        keyHash = key.hash();
        openUntil = today.plusDays(DAYS_OPEN);
        return key;
    }

    Key askAgain(LocalDate today) {
        if (answeredOn != null) {
            throw new RuleViolation("feedback.is-answered", answeredOn);
        }
        if (recipient == null) {
            throw new RuleViolation("feedback.no-address");
        }
        registerEvent(new FeedbackEvent(id, "feedback.asked-again"));
        return open(today);
    }

    boolean isOpenOn(LocalDate day) {
        return answeredOn == null && openUntil != null && !day.isAfter(openUntil);
    }

    /** Once, and the key is forgotten. */
    void answer(Answer answer, LocalDate today) {
        if (!isOpenOn(today)) {
            throw new IllegalStateException("answered already, or too late");
        }
        answeredOn = today;
        keyHash = null;
        communication = answer.communication();
        liked = answer.liked();
        improve = answer.improve();
        forFunder = answer.forFunder();
        forPublic = answer.forPublic();
        registerEvent(new FeedbackEvent(id, "feedback.answered"));
    }

    Answer answer() {
        return new Answer(communication, liked, improve, forFunder, forPublic);
    }

    /** The answer to one question has become a quote. */
    void quote(Question question, VoiceId voice) {
        quotes.put(question, voice.value());
        registerEvent(new FeedbackEvent(id, "feedback.quoted"));
    }

    boolean isQuoted(Question question) {
        return quotes.containsKey(question);
    }

    Map<Question, UUID> quotes() {
        return Map.copyOf(quotes);
    }

    FeedbackId id() {
        return id;
    }

    CaseId mentee() {
        return mentee;
    }

    LocalDate askedOn() {
        return askedOn;
    }

    @Nullable
    String recipient() {
        return recipient;
    }

    @Nullable
    LocalDate openUntil() {
        return openUntil;
    }

    @Nullable
    LocalDate answeredOn() {
        return answeredOn;
    }
}

package scot.tayside.mentoring.feedback;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import scot.tayside.mentoring.cases.CaseFacts;
import scot.tayside.mentoring.cases.CaseId;
import scot.tayside.mentoring.cases.Cases;
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.shared.ReportingPeriod;
import scot.tayside.mentoring.shared.RuleViolation;
import scot.tayside.mentoring.voice.Speaker;
import scot.tayside.mentoring.voice.VoiceId;
import scot.tayside.mentoring.voice.VoiceKind;
import scot.tayside.mentoring.voice.Voices;
import scot.tayside.mentoring.voice.WriteVoice;

/** All requests for feedback: whom we ask, who answers, and what becomes a quote. */
@Service
@Transactional
class Requests {

    private static final int MONTHS_BETWEEN = 6;

    private final FeedbackRepository requests;
    private final FeedbackQueries queries;
    private final FeedbackLetter letter;
    private final Cases cases;
    private final Voices voices;
    private final Clock clock;

    Requests(
            FeedbackRepository requests,
            FeedbackQueries queries,
            FeedbackLetter letter,
            Cases cases,
            Voices voices,
            Clock clock) {
        this.requests = requests;
        this.queries = queries;
        this.letter = letter;
        this.cases = cases;
        this.voices = voices;
        this.clock = clock;
    }

    /** At most every six months a referrer (R36). */
    void ask(CaseId mentee) {
        LocalDate today = today();
        if (queries.referrerMayBeAsked(mentee, today.minusMonths(MONTHS_BETWEEN))) {
            Feedback feedback =
                    new Feedback(mentee, today, queries.address(mentee).orElse(null));
            if (feedback.recipient() != null) {
                letter.write(feedback, feedback.open(today), closed(feedback));
            }
            requests.save(feedback);
        }
    }

    void forget(CaseId mentee) {
        requests.deleteUnanswered(mentee.value());
    }

    void askAgain(FeedbackId id, Viewer viewer) {
        Feedback feedback = visible(id, viewer);
        letter.write(feedback, feedback.askAgain(today()), closed(feedback));
        requests.save(feedback);
    }

    /** The request that a key opens; nothing for a key that was never given, was used, or is too old. */
    @Transactional(readOnly = true)
    Optional<Feedback> opened(Key key) {
        return requests.findByKeyHash(key.hash()).filter(feedback -> feedback.isOpenOn(today()));
    }

    boolean answer(Key key, Answer answer) {
        Optional<Feedback> feedback = opened(key);
        feedback.ifPresent(open -> {
            open.answer(answer, today());
            requests.save(open);
        });
        return feedback.isPresent();
    }

    /** The day on which the case closed that is asked about. */
    @Transactional(readOnly = true)
    LocalDate closed(Feedback feedback) {
        LocalDate closed = cases.facts(feedback.mentee()).closedOn();
        return closed == null ? feedback.askedOn() : closed;
    }

    VoiceId quote(FeedbackId id, Question question, Viewer viewer) {
        Feedback feedback = visible(id, viewer);
        Answer answer = feedback.answer();
        String words = answer.to(question);
        LocalDate answered = feedback.answeredOn();
        List<String> editions = Stream.of(answer.forFunder() ? "FUNDER" : "", answer.forPublic() ? "PUBLIC" : "")
                .filter(edition -> !edition.isEmpty())
                .toList();
        if (words == null || answered == null || editions.isEmpty() || feedback.isQuoted(question)) {
            throw new RuleViolation("feedback.not-quotable");
        }
        CaseFacts mentee = cases.facts(feedback.mentee());
        WriteVoice command = new WriteVoice(
                VoiceKind.QUOTE,
                Speaker.REFERRER,
                words,
                "Social worker in " + mentee.area().title(),
                mentee.area(),
                mentee.referral(),
                ReportingPeriod.quarterOf(feedback.askedOn()));
        VoiceId voice = voices.handIn(command, answered, editions);
        feedback.quote(question, voice);
        requests.save(feedback);
        return voice;
    }

    @Transactional(readOnly = true)
    Feedback visible(FeedbackId id, Viewer viewer) {
        queries.requireVisible(id, viewer);
        return requests.findById(id).orElseThrow(() -> new NoSuchElementException("no feedback " + id));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}

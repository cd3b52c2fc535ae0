package scot.tayside.mentoring.feedback;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import scot.tayside.mentoring.shared.LocalAuthority;
import scot.tayside.mentoring.web.Action;

/** The page of a request for feedback, with the answer. */
record FeedbackPage(
        FeedbackId id,
        Subject subject,
        LocalDate askedOn,
        @Nullable String recipient,
        @Nullable LocalDate openUntil,
        @Nullable LocalDate answeredOn,
        boolean forFunder,
        boolean forPublic,
        List<Answered> answers) {

    /** The case that was asked about. */
    record Subject(
            UUID caseId,
            String reference,
            UUID personId,
            String personName,
            LocalAuthority area,
            String referrer,
            @Nullable LocalDate closedOn,
            FeedbackState state) {}

    /** A question, what was answered, and the quote it has become. */
    record Answered(
            Question question,
            @Nullable String text,
            @Nullable UUID quote) {}

    static FeedbackPage of(Feedback feedback, Subject subject) {
        Answer answer = feedback.answer();
        return new FeedbackPage(
                feedback.id(),
                subject,
                feedback.askedOn(),
                feedback.recipient(),
                feedback.openUntil(),
                feedback.answeredOn(),
                answer.forFunder(),
                answer.forPublic(),
                Stream.of(Question.values())
                        .map(question -> new Answered(
                                question, answer.to(question), feedback.quotes().get(question)))
                        .toList());
    }

    public boolean isQuotable() {
        return forFunder || forPublic;
    }

    public String url() {
        return "/feedback/requests/" + id;
    }

    public List<Action> actions() {
        return answeredOn == null && recipient != null
                ? List.of(Action.post("feedback.action.again", url() + "/again"))
                : List.of();
    }
}

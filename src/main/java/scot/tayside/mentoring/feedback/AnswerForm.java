package scot.tayside.mentoring.feedback;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** What a referrer writes. */
class AnswerForm {

    private static final int LIMIT = 2000;

    @Nullable
    @Size(max = LIMIT)
    String communication;

    @Nullable
    @Size(max = LIMIT)
    String liked;

    @Nullable
    @Size(max = LIMIT)
    String improve;

    boolean forFunder;

    boolean forPublic;

    void check(Errors errors) {
        if (communication == null && liked == null && improve == null) {
            errors.rejectValue("communication", "feedback.answer-one");
        }
    }

    Answer toAnswer() {
        return new Answer(communication, liked, improve, forFunder, forPublic);
    }
}

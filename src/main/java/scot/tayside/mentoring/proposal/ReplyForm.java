package scot.tayside.mentoring.proposal;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import scot.tayside.mentoring.matching.Reason;

/** A mentor's answer to a proposal. */
class ReplyForm {

    @NotNull
    Reply reply;

    @Nullable
    Reason reason;

    @Size(max = 500)
    @Nullable
    String word;

    void check(Errors errors) {
        if (reply == Reply.NO && (reason == null || !Reply.MAY_SAY.contains(reason))) {
            errors.rejectValue("reason", "proposal.say-why");
        }
    }
}

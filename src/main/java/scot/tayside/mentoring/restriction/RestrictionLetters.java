package scot.tayside.mentoring.restriction;

import java.util.UUID;
import org.springframework.stereotype.Component;
import scot.tayside.mentoring.identity.UserId;
import scot.tayside.mentoring.mail.Mail;
import scot.tayside.mentoring.mail.Mails;

/** What is written about restricted files: to whom they are open, and never whose they are. */
@Component
class RestrictionLetters {

    private final RestrictionQueries queries;
    private final Mails mails;

    RestrictionLetters(RestrictionQueries queries, Mails mails) {
        this.queries = queries;
        this.mails = mails;
    }

    void named(UserId user, UUID person) {
        String text = """
                A manager has named you as one of the few people who see a restricted file. Do not speak of it to anybody who is not named on it.

                Open it:
                %s
                """.formatted(mails.link("/people/" + person));
        mails.write(new Mail(queries.username(user), "A restricted file is open to you", text));
    }

    void unmanaged(UUID restriction, String recipient) {
        String text = """
                No manager with an account is named on a restricted file any more. Take it over, so that somebody answers for it.

                Take it over:
                %s
                """.formatted(mails.link("/restrictions/" + restriction + "/take-over"));
        mails.write(new Mail(recipient, "A restricted file has no manager", text));
    }

    void referredAgain(UUID restriction) {
        String text = """
                Somebody was referred who may be the person of a restricted file. Whoever referred them was not told.

                Compare them:
                %s
                """.formatted(mails.link("/restrictions/" + restriction));
        queries.managersOf(restriction)
                .forEach(manager -> mails.write(new Mail(manager, "A referral may concern a restricted file", text)));
    }
}

package scot.tayside.mentoring.contact;

import org.springframework.stereotype.Component;
import scot.tayside.mentoring.mail.Mail;
import scot.tayside.mentoring.mail.Mails;

/** What a referrer is told of a contact: that there is news, and where; never about whom. */
@Component
class ContactLetters {

    private final ContactQueries queries;
    private final Mails mails;

    ContactLetters(ContactQueries queries, Mails mails) {
        this.queries = queries;
        this.mails = mails;
    }

    void write(Contact contact) {
        String subject = contact.isAbsence() ? "Somebody you referred did not come" : "News of somebody you referred";
        String link = mails.link("/referrals/" + contact.referral());
        queries.referrerAddress(contact.referral())
                .ifPresent(address -> mails.write(new Mail(address, subject, """
                %s. What happened is in the timeline:
                %s
                """.formatted(subject, link))));
    }
}

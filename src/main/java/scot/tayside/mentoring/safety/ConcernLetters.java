package scot.tayside.mentoring.safety;

import java.util.UUID;
import org.springframework.stereotype.Component;
import scot.tayside.mentoring.identity.UserId;
import scot.tayside.mentoring.mail.Mail;
import scot.tayside.mentoring.mail.Mails;

/** What is written about protection concerns: that there is one, and where; never about whom. */
@Component
class ConcernLetters {

    private final ConcernQueries queries;
    private final Mails mails;

    ConcernLetters(ConcernQueries queries, Mails mails) {
        this.queries = queries;
        this.mails = mails;
    }

    void raised(UUID concern, UUID person, UserId by) {
        String text = """
                Somebody has raised a protection concern. One of those who got this letter takes it up today.

                Read it and take it up:
                %s
                """.formatted(mails.link("/safety/concerns/" + concern));
        queries.readers(person).stream()
                .filter(reader -> !reader.userId().equals(by.value()))
                .forEach(reader ->
                        mails.write(new Mail(reader.username(), "A protection concern needs you today", text)));
    }

    /** Managers are led to the concern; the director, who reads no files, to what nobody took up. */
    void overdue(Escalated concern) {
        queries.readers(concern.personId()).stream()
                .filter(reader -> reader.role().equals("MANAGER"))
                .forEach(reader -> write(reader.username(), "/safety/concerns/" + concern.id()));
        queries.directors().forEach(director -> write(director, "/safety/overdue"));
    }

    private void write(String recipient, String path) {
        String text = """
                A protection concern was raised and not taken up by the end of that day.

                See to it now:
                %s
                """.formatted(mails.link(path));
        mails.write(new Mail(recipient, "Nobody has taken up a protection concern", text));
    }

    /** Somebody who can take a concern up. */
    record Reader(UUID userId, String username, String role) {}

    /** A concern that nobody took up in time. */
    record Escalated(UUID id, UUID personId) {}
}

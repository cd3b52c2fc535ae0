package scot.tayside.mentoring.message;

import java.time.Clock;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import scot.tayside.mentoring.identity.Access;
import scot.tayside.mentoring.identity.Role;
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.mail.Mail;
import scot.tayside.mentoring.mail.Mails;
import scot.tayside.mentoring.shared.Audited;

/** The messages on referrals. */
@Service
@Transactional
public class Messages {

    private final ReferralMessageRepository messages;
    private final MessageQueries queries;
    private final Access access;
    private final Mails mails;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Messages(
            ReferralMessageRepository messages,
            MessageQueries queries,
            Access access,
            Mails mails,
            ApplicationEventPublisher events,
            Clock clock) {
        this.messages = messages;
        this.queries = queries;
        this.access = access;
        this.mails = mails;
        this.events = events;
        this.clock = clock;
    }

    /** How many there are for the viewer, for pages that have asked who reads. */
    @Transactional(readOnly = true)
    public Correspondence on(UUID referral, Viewer viewer) {
        return queries.correspondence(referral, viewer);
    }

    /** A mentor writes what a mentor may read; whoever answers has read what came before. */
    void write(UUID referral, String words, boolean forMentor, Viewer viewer) {
        access.toReferral(referral, viewer);
        queries.read(referral, viewer, clock.instant());
        ReferralMessage message = messages.saveAndFlush(new ReferralMessage(
                referral, words, forMentor || viewer.is(Role.MENTOR), Side.of(viewer), viewer.id(), clock.instant()));
        tell("message.written", referral);
        String text = """
                There is a message about a referral for you.

                Read it and say that you have:
                %s
                """.formatted(mails.link("/messages/" + referral));
        queries.receivers(message.id())
                .forEach(receiver -> mails.write(new Mail(receiver, "A message about a referral", text)));
    }

    /** Everything up to now is read, and those who wrote see by whom and when. */
    void acknowledge(UUID referral, Viewer viewer) {
        access.toReferral(referral, viewer);
        if (queries.read(referral, viewer, clock.instant()) > 0) {
            tell("message.acknowledged", referral);
        }
    }

    void seen(UUID referral) {
        tell("message.read", referral);
    }

    private void tell(String action, UUID referral) {
        events.publishEvent(new Audited.Fact(
                action,
                "referral",
                referral.toString(),
                queries.subject(referral).personId(),
                null));
    }
}

package scot.tayside.mentoring.vetting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.mentor.MentorId;
import scot.tayside.mentoring.mentor.Mentors;
import scot.tayside.mentoring.shared.Audited;
import scot.tayside.mentoring.shared.RuleViolation;

/** References and signatures of all mentors; what is complete is ticked on the mentor's clearance. */
@Service
@Transactional
class Vetting {

    private final ReferenceRepository references;
    private final VettingQueries queries;
    private final Mentors mentors;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Vetting(
            ReferenceRepository references,
            VettingQueries queries,
            Mentors mentors,
            ApplicationEventPublisher events,
            Clock clock) {
        this.references = references;
        this.queries = queries;
        this.mentors = mentors;
        this.events = events;
        this.clock = clock;
    }

    void ask(MentorId mentor, RefereeRole role, LocalDate on) {
        refuseFuture(on);
        references.saveAndFlush(new Reference(mentor, role, on));
    }

    /** With the second satisfactory one, the step of the clearance is done. */
    void receive(MentorId mentor, UUID id, LocalDate on, boolean satisfactory) {
        refuseFuture(on);
        Reference reference = references
                .findById(id)
                .filter(each -> each.isOf(mentor))
                .orElseThrow(() -> new NoSuchElementException("no reference " + id));
        reference.receive(on, satisfactory);
        references.saveAndFlush(reference);
        queries.bothThereOn(mentor).ifPresent(day -> mentors.referencesThere(mentor, day));
    }

    void issue(String words, LocalDate signBy, Viewer by) {
        LocalDate today = LocalDate.now(clock);
        if (signBy.isBefore(today)) {
            throw new RuleViolation("vetting.sign-by-gone");
        }
        int number = queries.issue(words, today, signBy, by);
        events.publishEvent(new Audited.Fact(
                "vetting.conduct-issued", "conduct", Integer.toString(number), null, "sign by " + signBy));
    }

    void sign(MentorId mentor, LocalDate on) {
        refuseFuture(on);
        VettingPages.Version current =
                queries.current().orElseThrow(() -> new RuleViolation("vetting.nothing-to-sign"));
        if (on.isBefore(current.issuedOn())) {
            throw new RuleViolation("vetting.signed-first", current.issuedOn());
        }
        if (queries.sign(mentor, current.number(), on)) {
            mentors.conductSigned(mentor, on);
            events.publishEvent(new Audited.Fact(
                    "vetting.conduct-signed", "mentor", mentor.toString(), null, "version " + current.number()));
        }
    }

    private void refuseFuture(LocalDate day) {
        if (day.isAfter(LocalDate.now(clock))) {
            throw new RuleViolation("mentor.in-future");
        }
    }
}

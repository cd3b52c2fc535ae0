package scot.tayside.mentoring.cover;

import java.time.Clock;
import java.time.LocalDate;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.shared.Audited;
import scot.tayside.mentoring.shared.RuleViolation;

/** Sets cover and ends it early. It opens no file: who may read what stays as it is. */
@Service
@Transactional
class Covers {

    private final CoverQueries queries;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Covers(CoverQueries queries, ApplicationEventPublisher events, Clock clock) {
        this.queries = queries;
        this.events = events;
        this.clock = clock;
    }

    void set(AbsenceForm form, Viewer by) {
        queries.lock(form.absent);
        if (!queries.mayCover(form.absent, form.substitute, by)) {
            throw new RuleViolation("cover.not-these");
        }
        if (queries.isAway(form.absent, form.firstDay, form.lastDay)) {
            throw new RuleViolation("cover.already");
        }
        if (queries.isAway(form.substitute, form.firstDay, form.lastDay)) {
            throw new RuleViolation("cover.substitute-away");
        }
        if (queries.isCovering(form.absent, form.firstDay, form.lastDay)) {
            throw new RuleViolation("cover.absent-covers");
        }
        UUID id = UUID.randomUUID();
        queries.add(id, form, by, clock.instant());
        tell(
                "cover.set",
                id,
                "%s by %s, %s to %s".formatted(form.absent, form.substitute, form.firstDay, form.lastDay));
    }

    void end(UUID id, Viewer by) {
        if (!queries.end(id, LocalDate.now(clock), by, clock.instant())) {
            throw new NoSuchElementException("no cover that this viewer may end");
        }
        tell("cover.ended", id, null);
    }

    private void tell(String action, UUID id, @Nullable String details) {
        events.publishEvent(new Audited.Fact(action, "cover", id.toString(), null, details));
    }
}

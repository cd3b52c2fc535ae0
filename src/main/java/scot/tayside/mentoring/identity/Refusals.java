package scot.tayside.mentoring.identity;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import scot.tayside.mentoring.shared.Audited;

/** Records what somebody was refused, in a transaction of its own: the refusal undoes whatever was begun. */
@Component
@Transactional(propagation = Propagation.REQUIRES_NEW)
class Refusals {

    private final ApplicationEventPublisher facts;

    Refusals(ApplicationEventPublisher facts) {
        this.facts = facts;
    }

    void ofFile(String kind, UUID id, @Nullable UUID person) {
        facts.publishEvent(new Audited.Fact("access.refused", kind, id.toString(), person, null));
    }

    void ofPage(String method, String path) {
        facts.publishEvent(new Audited.Fact("access.forbidden", "page", method + " " + path, null, null));
    }
}

package scot.tayside.mentoring.safety;

import java.util.NoSuchElementException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import scot.tayside.mentoring.identity.Access;
import scot.tayside.mentoring.identity.Access.Depth;
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.shared.Audited;

/** On whose file the viewer may write, and that they have read it. */
@Component
public class Files {

    private final FileQueries queries;
    private final Access access;
    private final ApplicationEventPublisher events;

    Files(FileQueries queries, Access access, ApplicationEventPublisher events) {
        this.queries = queries;
        this.access = access;
        this.events = events;
    }

    /** The person, if the viewer works with them as closely as this. */
    public Subject subject(UUID person, Depth least, Viewer viewer) {
        if (!access.toPerson(person, viewer).includes(least)) {
            throw new NoSuchElementException("no such file for this viewer");
        }
        return queries.subject(person);
    }

    public void read(String action, String kind, UUID id, @Nullable UUID person) {
        events.publishEvent(new Audited.Fact(action, kind, id.toString(), person, null));
    }
}

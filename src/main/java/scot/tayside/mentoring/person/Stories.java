package scot.tayside.mentoring.person;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.web.TimelineEvent;

/** What happened to people, as other modules' pages tell it. */
@Service
public class Stories {

    private static final int LATEST = 20;

    private final StoryQueries queries;

    Stories(StoryQueries queries) {
        this.queries = queries;
    }

    /** The latest of what hangs from one referral. */
    public List<TimelineEvent> latest(UUID referral, Viewer viewer) {
        return queries.ofReferral(referral, LATEST, viewer);
    }
}

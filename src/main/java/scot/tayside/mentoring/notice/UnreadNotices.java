package scot.tayside.mentoring.notice;

import org.springframework.stereotype.Component;
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.web.SignedIn;
import scot.tayside.mentoring.web.Unread;

/** How many notices somebody has not read: the number in the header. */
@Component
class UnreadNotices implements Unread {

    private final NoticeQueries queries;

    UnreadNotices(NoticeQueries queries) {
        this.queries = queries;
    }

    @Override
    public long of(SignedIn reader) {
        return reader instanceof Viewer viewer ? queries.unread(viewer.id()) : 0;
    }
}

package scot.tayside.mentoring.notice;

import java.util.List;
import scot.tayside.mentoring.web.Listing;
import scot.tayside.mentoring.web.Option;

/** What the pages about notices show. */
final class NoticePages {

    private NoticePages() {}

    record Overview(Listing<NoticeRow> rows, long unread) {}

    record Settings(List<Option> letters, boolean refers, String address) {}
}

package scot.tayside.mentoring.contact;

import java.util.List;
import scot.tayside.mentoring.web.Listing;
import scot.tayside.mentoring.web.Option;

/** The page with the list of contacts. */
record ContactList(Listing<ContactRow> rows) {

    public List<Option> kinds() {
        return Option.of(ContactKind.values(), ContactKind::title);
    }

    public List<Option> attendances() {
        return Option.of(Attendance.values(), Attendance::title);
    }
}

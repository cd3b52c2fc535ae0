package scot.tayside.mentoring.contact;

import java.util.List;
import scot.tayside.mentoring.web.Listing;
import scot.tayside.mentoring.web.MenuItem;
import scot.tayside.mentoring.web.Option;

/** The page with the list of contacts. */
record ContactList(Listing<ContactRow> rows) {

    /** Contacts, duties and expenses stand side by side. */
    public List<MenuItem> parts() {
        return List.of(
                new MenuItem("menu.contacts", "/contacts", true),
                MenuItem.of("duty.title", "/duties"),
                MenuItem.of("expense.title", "/expenses"));
    }

    public List<Option> kinds() {
        return Option.of(ContactKind.values(), ContactKind::title);
    }

    public List<Option> attendances() {
        return Option.of(Attendance.values(), Attendance::title);
    }
}

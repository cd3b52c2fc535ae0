package scot.tayside.mentoring.contact;

import java.util.List;
import org.jspecify.annotations.Nullable;
import scot.tayside.mentoring.flag.StandingFlag;
import scot.tayside.mentoring.web.Option;

/** The page on which a contact is logged or corrected; mentors are offered only to those who log for others. */
record ContactFormPage(
        ContactSubject subject,
        String action,
        List<Option> mentors,
        boolean choosesMentor,
        List<StandingFlag> flags,
        @Nullable ContactId corrects) {

    public List<Option> kinds() {
        return Option.of(ContactKind.values(), ContactKind::title);
    }

    public List<Option> attendances() {
        return Option.of(Attendance.values(), Attendance::title);
    }

    public List<Option> yesNo() {
        return List.of(new Option("true", "Yes"), new Option("false", "No"));
    }

    public String cancel() {
        return corrects == null ? subject.home() : "/contacts/" + corrects;
    }

    public boolean isFirst() {
        return corrects == null && !subject.contacted();
    }
}

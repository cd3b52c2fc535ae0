package scot.tayside.mentoring.mentor;

import java.util.List;
import scot.tayside.mentoring.shared.LocalAuthority;
import scot.tayside.mentoring.web.Listing;
import scot.tayside.mentoring.web.Option;

/** The list of mentors, and what it can be filtered by. */
record MentorList(
        Listing<MentorRow> rows,
        List<Option> types,
        List<Option> organisations,
        List<Option> statuses,
        List<Option> areas) {

    MentorList(Listing<MentorRow> rows) {
        this(
                rows,
                Option.of(MentorType.values(), MentorType::title),
                MentorFormPage.ORGANISATIONS,
                Option.of(MentorStatus.values(), MentorStatus::title),
                Option.of(LocalAuthority.values(), LocalAuthority::title));
    }
}

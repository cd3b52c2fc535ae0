package scot.tayside.mentoring.mentor;

import java.util.List;
import org.jspecify.annotations.Nullable;
import scot.tayside.mentoring.identity.Organisation;
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.shared.LocalAuthority;
import scot.tayside.mentoring.shared.Sex;
import scot.tayside.mentoring.web.Option;

/** What the form about a mentor offers; a partner's coordinator registers the partner's mentors only. */
record MentorFormPage(
        @Nullable MentorHead mentor,
        List<Option> sexes,
        List<Option> types,
        List<Option> organisations,
        List<Option> areas,
        List<Option> sources,
        List<Slot.Day> week,
        List<Option> accounts) {

    static final List<Option> ORGANISATIONS =
            Option.of(new Organisation[] {Organisation.TCA, Organisation.CATH}, Organisation::title);

    static MentorFormPage of(@Nullable MentorHead mentor, List<Option> accounts, Viewer viewer) {
        boolean partner = viewer.organisation() != Organisation.TCA;
        return new MentorFormPage(
                mentor,
                Option.of(Sex.values(), Sex::title),
                Option.of(MentorType.values(), MentorType::title),
                partner
                        ? List.of(new Option(
                                viewer.organisation().name(),
                                viewer.organisation().title()))
                        : ORGANISATIONS,
                Option.of(LocalAuthority.values(), LocalAuthority::title),
                Option.of(EnquirySource.values(), EnquirySource::title),
                Slot.week(),
                accounts);
    }
}

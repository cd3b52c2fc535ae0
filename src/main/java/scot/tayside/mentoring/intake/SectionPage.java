package scot.tayside.mentoring.intake;

import java.util.List;
import scot.tayside.mentoring.equality.Disability;
import scot.tayside.mentoring.equality.EthnicGroup;
import scot.tayside.mentoring.equality.Orientation;
import scot.tayside.mentoring.equality.Religion;
import scot.tayside.mentoring.programme.Outcome;
import scot.tayside.mentoring.referral.LegalBasis;
import scot.tayside.mentoring.referral.Requirement;
import scot.tayside.mentoring.shared.Sex;
import scot.tayside.mentoring.web.Option;

/** One part of the form, with the answers it offers. */
record SectionPage(String code, String draft, List<Option> areas, List<Option> services) {

    public List<Option> sexes() {
        return Option.of(Sex.values(), Sex::title);
    }

    public List<Option> legalBases() {
        return Option.of(LegalBasis.values(), LegalBasis::title);
    }

    public List<Option> requirements() {
        return Option.of(Requirement.values(), Requirement::title);
    }

    public List<Option> outcomes() {
        return Option.of(Outcome.values(), Outcome::title);
    }

    public List<Option> ethnicGroups() {
        return Option.of(EthnicGroup.values(), EthnicGroup::title);
    }

    public List<Option> disabilities() {
        return Option.of(Disability.values(), Disability::title);
    }

    public List<Option> religions() {
        return Option.of(Religion.values(), Religion::title);
    }

    public List<Option> orientations() {
        return Option.of(Orientation.values(), Orientation::title);
    }
}

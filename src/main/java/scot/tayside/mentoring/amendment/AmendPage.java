package scot.tayside.mentoring.amendment;

import java.util.Arrays;
import java.util.List;
import scot.tayside.mentoring.amendment.AmendmentQueries.Subject;
import scot.tayside.mentoring.programme.Outcome;
import scot.tayside.mentoring.referral.Requirement;
import scot.tayside.mentoring.web.MenuItem;
import scot.tayside.mentoring.web.Option;

/** The form of one part of a referral that is to be said anew. */
record AmendPage(Subject subject, Part part) {

    public String url() {
        return "/referrals/" + subject.id();
    }

    public List<MenuItem> parts() {
        return Arrays.stream(Part.values())
                .map(each ->
                        new MenuItem("amendment.part." + each.code(), url() + "/amend/" + each.code(), each == part))
                .toList();
    }

    public List<Option> requirements() {
        return Option.of(Requirement.values(), Requirement::title);
    }

    public List<Option> outcomes() {
        return Option.of(Outcome.values(), Outcome::title);
    }
}

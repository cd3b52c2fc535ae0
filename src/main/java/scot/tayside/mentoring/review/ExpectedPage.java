package scot.tayside.mentoring.review;

import java.util.List;
import scot.tayside.mentoring.shared.LocalAuthority;
import scot.tayside.mentoring.web.Listing;
import scot.tayside.mentoring.web.Option;

/** What is to be held next, and what the viewer has begun. */
record ExpectedPage(Listing<ExpectedRow> rows, List<DraftRow> drafts) {

    public List<Option> states() {
        return Option.of(Expectation.values(), Expectation::title);
    }

    public List<Option> kinds() {
        return List.of(
                new Option(ReviewKind.ASSESSMENT.name(), ReviewKind.ASSESSMENT.title()),
                new Option(ReviewKind.QUARTERLY.name(), ReviewKind.QUARTERLY.title()));
    }

    public List<Option> areas() {
        return Option.of(LocalAuthority.values(), LocalAuthority::title);
    }
}

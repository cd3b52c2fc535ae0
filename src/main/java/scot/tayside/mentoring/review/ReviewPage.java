package scot.tayside.mentoring.review;

import java.time.LocalDate;
import java.util.List;

/** A completed assessment or review, to be read. */
record ReviewPage(ReviewQueries.Heading heading, List<ItemRow> items, List<DomainRow> domains) {

    public boolean isAssessment() {
        return heading.kind() == ReviewKind.ASSESSMENT;
    }

    /** Later after engagement than it was expected. */
    public boolean isLate() {
        LocalDate due = heading.dueOn();
        return isAssessment() && due != null && heading.heldOn().isAfter(due);
    }

    public boolean hasViewsWideApart() {
        return items.stream().anyMatch(ItemRow::isWideApart);
    }
}

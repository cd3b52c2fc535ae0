package scot.tayside.mentoring.cases;

import java.time.LocalDate;
import java.util.Optional;
import scot.tayside.mentoring.shared.Unmet;

/** What a case asks of the modules above before it closes: whether anything of theirs is still open. */
public interface ClosingCheck {

    /**
     * What stands against closing on that day, if anything.
     *
     * @param explained whether it has been said why there is no exit review
     */
    Optional<Unmet> unmet(CaseId mentee, LocalDate closedOn, boolean explained);

    /** The page on which it can be put right, if there is one. */
    default Optional<String> remedy(CaseId mentee) {
        return Optional.empty();
    }
}

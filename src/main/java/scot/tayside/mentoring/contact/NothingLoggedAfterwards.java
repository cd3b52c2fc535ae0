package scot.tayside.mentoring.contact;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import scot.tayside.mentoring.cases.CaseId;
import scot.tayside.mentoring.cases.Cases;
import scot.tayside.mentoring.cases.ClosingCheck;
import scot.tayside.mentoring.shared.Unmet;

/** Support does not end before the last contact that is logged. */
@Component
class NothingLoggedAfterwards implements ClosingCheck {

    private final ContactRepository contacts;
    private final Cases cases;

    NothingLoggedAfterwards(ContactRepository contacts, Cases cases) {
        this.contacts = contacts;
        this.cases = cases;
    }

    @Override
    public Optional<Unmet> unmet(CaseId mentee, LocalDate closedOn, boolean explained) {
        return Optional.ofNullable(contacts.lastHeld(cases.facts(mentee).referral()))
                .filter(last -> last.isAfter(closedOn))
                .map(last -> Unmet.of("", "contact.unmet.logged-later", last));
    }
}

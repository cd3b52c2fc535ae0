package scot.tayside.mentoring.partner;

import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import scot.tayside.mentoring.shared.RuleViolation;

/** All partners of the service; no two have the same name. */
@Service
@Transactional
class Partners {

    private final PartnerRepository partners;
    private final PartnerQueries queries;

    Partners(PartnerRepository partners, PartnerQueries queries) {
        this.partners = partners;
        this.queries = queries;
    }

    PartnerId add(DescribePartner command) {
        requireNew(command.name(), null);
        return partners.save(new Partner(command)).id();
    }

    void change(PartnerId id, @Nullable Long version, DescribePartner command) {
        Partner partner = find(id);
        if (!partner.isAt(version)) {
            throw new OptimisticLockingFailureException("the partner was changed meanwhile");
        }
        requireNew(command.name(), id);
        partner.change(command);
        partners.save(partner);
    }

    Partner find(PartnerId id) {
        return partners.findById(id).orElseThrow(() -> new NoSuchElementException("no partner " + id));
    }

    private void requireNew(String name, @Nullable PartnerId itself) {
        if (queries.isTaken(name, itself)) {
            throw new RuleViolation("partner.is-there", name);
        }
    }
}

package scot.tayside.mentoring.cases;

import java.time.LocalDate;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import scot.tayside.mentoring.referral.ReferralId;

/** All cases, open and closed. */
@Service
@Transactional
public class Cases {

    private final CaseRepository cases;

    Cases(CaseRepository cases) {
        this.cases = cases;
    }

    public CaseFacts facts(CaseId id) {
        return find(id).facts();
    }

    public Optional<CaseFacts> ofReferral(ReferralId referral) {
        return cases.findByReferral(referral).map(MenteeCase::facts);
    }

    /** The baseline is there: work on the outcomes begins. */
    public void assessed(CaseId id, LocalDate on) {
        MenteeCase mentee = find(id);
        mentee.assessed(on);
        cases.save(mentee);
    }

    private MenteeCase find(CaseId id) {
        return cases.findById(id).orElseThrow(() -> new NoSuchElementException("no case " + id));
    }
}

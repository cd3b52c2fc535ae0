package scot.tayside.mentoring.transition;

import java.util.Optional;
import org.springframework.data.repository.Repository;
import scot.tayside.mentoring.cases.CaseId;

interface OfferRepository extends Repository<Offer, OfferId> {

    Offer save(Offer offer);

    Optional<Offer> findById(OfferId id);

    boolean existsByMenteeAndKindAndAnswerIsNull(CaseId mentee, OfferKind kind);
}

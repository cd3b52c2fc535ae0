package scot.tayside.mentoring.cases;

import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ReferrerFeedbackRepository extends Repository<ReferrerFeedback, UUID> {

    ReferrerFeedback save(ReferrerFeedback feedback);

    @Modifying
    @Query(nativeQuery = true, value = "delete from referrer_feedback where case_id = :mentee and answered_on is null")
    void deleteUnanswered(UUID mentee);
}

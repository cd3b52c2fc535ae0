package scot.tayside.mentoring.feedback;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface FeedbackRepository extends Repository<Feedback, FeedbackId> {

    Feedback save(Feedback feedback);

    Optional<Feedback> findById(FeedbackId id);

    Optional<Feedback> findByKeyHash(String keyHash);

    @Modifying
    @Query(nativeQuery = true, value = "delete from referrer_feedback where case_id = :mentee and answered_on is null")
    void deleteUnanswered(UUID mentee);
}

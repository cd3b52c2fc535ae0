package scot.tayside.mentoring.award;

import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** All awards of mentees, mentors and the service. */
@Service
@Transactional
class Awards {

    private final AwardRepository awards;

    Awards(AwardRepository awards) {
        this.awards = awards;
    }

    AwardId record(GiveAward command) {
        return awards.save(new Award(command)).id();
    }

    void change(AwardId id, @Nullable Long version, GiveAward command) {
        Award award = find(id);
        if (!award.isAt(version)) {
            throw new OptimisticLockingFailureException("the award was changed meanwhile");
        }
        award.change(command);
        awards.save(award);
    }

    Award find(AwardId id) {
        return awards.findById(id).orElseThrow(() -> new NoSuchElementException("no award " + id));
    }
}

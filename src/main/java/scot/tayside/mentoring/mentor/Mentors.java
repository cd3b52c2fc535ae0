package scot.tayside.mentoring.mentor;

import java.time.Clock;
import java.time.LocalDate;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import scot.tayside.mentoring.identity.UserId;

/** The register of mentors. */
@Service
@Transactional
public class Mentors {

    private final MentorRepository mentors;
    private final Clock clock;

    Mentors(MentorRepository mentors, Clock clock) {
        this.mentors = mentors;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<MentorId> ofUser(UserId user) {
        return mentors.findIdByAccount(user);
    }

    @Transactional(readOnly = true)
    public Clearance clearance(MentorId id) {
        return find(id).clearance();
    }

    /** Keeps everybody else from giving this mentor anything until the transaction ends. */
    public void hold(MentorId id) {
        if (mentors.holdById(id).isEmpty()) {
            throw new NoSuchElementException("no such mentor");
        }
    }

    void lapse() {
        LocalDate today = LocalDate.now(clock);
        for (Mentor mentor : mentors.findLapsed(today)) {
            mentor.lapse(today);
            mentors.save(mentor);
        }
    }

    private Mentor find(MentorId id) {
        return mentors.findById(id).orElseThrow(NoSuchElementException::new);
    }
}

package scot.tayside.mentoring.progress;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells how support goes, for pages that have asked who reads. */
@Service
@Transactional(readOnly = true)
public class ProgressReports {

    private final ProgressQueries queries;
    private final Clock clock;

    ProgressReports(ProgressQueries queries, Clock clock) {
        this.queries = queries;
        this.clock = clock;
    }

    public Progress of(UUID referral) {
        LocalDate today = LocalDate.now(clock);
        return new Progress(
                queries.appointments(referral, today),
                queries.attendance(referral),
                queries.missed(referral),
                queries.weeks(referral, today),
                queries.jointMeetings(referral),
                queries.jointMeetingWaived(referral),
                queries.ending(referral).orElse(null));
    }
}

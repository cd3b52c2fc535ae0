package scot.tayside.mentoring.cases;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import scot.tayside.mentoring.identity.Access;
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.referral.ReferralId;
import scot.tayside.mentoring.shared.RuleViolation;
import scot.tayside.mentoring.web.Sentence;

/** All cases, open and closed. */
@Service
@Transactional
public class Cases {

    private final CaseRepository cases;
    private final CaseQueries queries;
    private final ObjectProvider<ClosingCheck> checks;
    private final Access access;
    private final Clock clock;

    Cases(CaseRepository cases, CaseQueries queries, ObjectProvider<ClosingCheck> checks, Access access, Clock clock) {
        this.cases = cases;
        this.queries = queries;
        this.checks = checks;
        this.access = access;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public CaseFacts facts(CaseId id) {
        return find(id).facts();
    }

    @Transactional(readOnly = true)
    public Optional<CaseFacts> ofReferral(ReferralId referral) {
        return cases.findByReferral(referral).map(MenteeCase::facts);
    }

    /** The baseline is there: work on the outcomes begins. */
    public void assessed(CaseId id, LocalDate on) {
        MenteeCase mentee = find(id);
        mentee.assessed(on);
        cases.save(mentee);
    }

    void pause(CaseId id, PauseReason reason, LocalDate from, Viewer viewer) {
        change(id, viewer, mentee -> mentee.pause(from, reason));
    }

    void resume(CaseId id, LocalDate on, Viewer viewer) {
        change(id, viewer, mentee -> mentee.resume(on));
    }

    void close(CaseId id, CloseCase command, Viewer viewer) {
        if (!obstacles(id, command.on(), command.explainsMissingReview()).isEmpty()) {
            throw new RuleViolation("cases.not-ready");
        }
        change(id, viewer, mentee -> mentee.close(command));
    }

    /** Everything that stands against closing on that day, whichever module it is in. */
    List<Obstacle> obstacles(CaseId id, LocalDate on, boolean explained) {
        return checks.orderedStream()
                .flatMap(check -> check.unmet(id, on, explained).stream()
                        .map(unmet -> new Obstacle(
                                Sentence.of(unmet), check.remedy(id).orElse(null))))
                .toList();
    }

    void reopen(CaseId id, Viewer viewer) {
        change(id, viewer, mentee -> mentee.reopen(queries.isAssessed(id), LocalDate.now(clock)));
    }

    void waiveJointMeeting(CaseId id, String reason, Viewer viewer) {
        change(id, viewer, mentee -> mentee.waiveJointMeeting(reason, LocalDate.now(clock)));
    }

    private void change(CaseId id, Viewer viewer, Consumer<MenteeCase> step) {
        MenteeCase mentee = find(id);
        access.toReferral(mentee.facts().referral().value(), viewer);
        step.accept(mentee);
        cases.save(mentee);
    }

    private MenteeCase find(CaseId id) {
        return cases.findById(id).orElseThrow(() -> new NoSuchElementException("no case " + id));
    }
}

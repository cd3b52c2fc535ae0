package scot.tayside.mentoring.matching;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import scot.tayside.mentoring.web.Action;
import scot.tayside.mentoring.web.Sentence;

/** A match's page. */
record MatchPage(
        MatchId id,
        MatchKind kind,
        MatchStatus status,
        UUID referral,
        String referralReference,
        UUID person,
        String personName,
        String personReference,
        UUID mentor,
        String mentorName,
        String mentorReference,
        boolean mentorMine,
        @Nullable LocalDate proposedOn,
        @Nullable String proposedBy,
        @Nullable LocalDate menteeAgreedOn,
        @Nullable String menteeAnswerBy,
        @Nullable LocalDate mentorAgreedOn,
        @Nullable String mentorAnswerBy,
        @Nullable LocalDate agreedOn,
        @Nullable LocalDate startedOn,
        @Nullable LocalDate pausedOn,
        @Nullable Reason pauseReason,
        @Nullable LocalDate endedOn,
        @Nullable LocalDate declinedOn,
        @Nullable Party declinedBy,
        @Nullable String reason,
        @Nullable LocalDate farewellOn,
        @Nullable String noFarewell,
        @Nullable String note,
        List<Sentence> notCleared) {

    public String title() {
        return personName + " – " + mentorName;
    }

    /** What people come here for most, beside the steps of the match itself. */
    private Stream<Action> first() {
        return switch (status) {
            case AGREED, ACTIVE -> Stream.of(Action.open("matching.meeting", "/contacts/new?referral=" + referral));
            case ENDED, DECLINED -> Stream.of(Action.open("matching.again", "/matches/new?referral=" + referral));
            case PROPOSED, PAUSED -> Stream.of();
        };
    }

    public List<Action> actions() {
        Stream<Action> steps = MatchStep.from(status).stream()
                .map(step -> Action.open(step.title(), "/matches/" + id + "/step/" + step.word()));
        Stream<Action> next = status == MatchStatus.ACTIVE || status == MatchStatus.PAUSED
                ? Stream.of(Action.open("matching.hand-over", "/handovers/new?match=" + id))
                : Stream.of();
        return Stream.of(first(), steps, next).flatMap(actions -> actions).toList();
    }
}

package scot.tayside.mentoring.matching;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
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
        @Nullable LocalDate agreedOn,
        @Nullable LocalDate startedOn,
        @Nullable LocalDate pausedOn,
        @Nullable PauseReason pauseReason,
        @Nullable LocalDate endedOn,
        @Nullable LocalDate declinedOn,
        @Nullable Party declinedBy,
        @Nullable String endReason,
        @Nullable String note,
        List<Sentence> notCleared) {

    public String title() {
        return personName + " – " + mentorName;
    }

    /** In words: a code of one of the lists, or what an import brought. */
    public @Nullable String reason() {
        if (endReason == null) {
            return null;
        }
        Optional<String> ended = Arrays.stream(EndReason.values())
                .filter(reason -> reason.name().equals(endReason))
                .map(EndReason::title)
                .findFirst();
        return ended.or(() -> Arrays.stream(DeclineReason.values())
                        .filter(reason -> reason.name().equals(endReason))
                        .map(DeclineReason::title)
                        .findFirst())
                .orElse(endReason);
    }

    public List<Action> actions() {
        Stream<Action> steps = MatchStep.from(status).stream()
                .map(step -> Action.open(step.title(), "/matches/" + id + "/step/" + step.word()));
        Stream<Action> others = MatchStatus.LIVE.contains(status)
                ? Stream.of()
                : Stream.of(Action.open("matching.again", "/matches/new?referral=" + referral));
        return Stream.concat(steps, others).toList();
    }
}

package scot.tayside.mentoring.review;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import scot.tayside.mentoring.web.Option;

/** What is typed for one outcome; the mentee's field holds a score or the reason why there is none. */
class ScoreForm {

    private static final String SCORE = "[1-9]|10";
    private static final String REASON = "DECLINED|ABSENT|UNABLE";
    private static final String NOT_NEEDED = "NO_NEED";

    boolean chosen;

    @Size(max = 500)
    @Nullable
    String declinedReason;

    @Nullable
    ItemState need;

    @Pattern(regexp = SCORE + "|" + REASON + "|" + NOT_NEEDED)
    @Nullable
    String mentee;

    @Min(1)
    @Max(Band.HIGHEST)
    @Nullable
    Integer mentor;

    static List<Option> menteeAnswers() {
        return Stream.concat(Band.scores().stream(), Option.of(MissingReason.values(), MissingReason::title).stream())
                .toList();
    }

    /** The mentee says that there is no need in their own field; the reason for all is the reason here. */
    void settle(@Nullable MissingReason missing) {
        if (NOT_NEEDED.equals(mentee)) {
            need = ItemState.NO_NEED;
            mentee = null;
        } else if (mentee == null && missing != null && (need == null || need == ItemState.SCORED)) {
            mentee = missing.name();
        }
    }

    /** What the mentee answered, in words. */
    @Nullable
    String answer() {
        return menteeAnswers().stream()
                .filter(option -> option.value().equals(mentee))
                .map(Option::label)
                .findFirst()
                .orElse(null);
    }

    Entry entry() {
        ItemState state = need == null && NOT_NEEDED.equals(mentee) ? ItemState.NO_NEED : need;
        return new Entry(state, chosen, declinedReason, new Score(menteeScore(), mentorScore()), menteeMissing());
    }

    private @Nullable Integer menteeScore() {
        return mentee != null && mentee.matches(SCORE) ? Integer.valueOf(mentee) : null;
    }

    private @Nullable MissingReason menteeMissing() {
        return mentee != null && mentee.matches(REASON) ? MissingReason.valueOf(mentee) : null;
    }

    private @Nullable Integer mentorScore() {
        return mentor == null || mentor < 1 || mentor > Band.HIGHEST ? null : mentor;
    }
}

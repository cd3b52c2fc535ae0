package scot.tayside.mentoring.matching;

import static scot.tayside.mentoring.matching.Verdict.Standing.DIFFERS;
import static scot.tayside.mentoring.matching.Verdict.Standing.SUITS;
import static scot.tayside.mentoring.matching.Verdict.Standing.UNKNOWN;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import scot.tayside.mentoring.mentor.Slot;

/** What somebody looks for and a mentor may bring: it orders a shortlist and forbids nothing. */
enum Preference {
    TIMES {
        @Override
        Optional<Verdict> verdict(Ways wished, Ways mentor) {
            if (wished.slots().isEmpty()) {
                return Optional.empty();
            }
            Set<Slot> common = wished.slotsIn(mentor);
            if (mentor.slots().isEmpty()) {
                return say(UNKNOWN, "unknown");
            }
            return common.isEmpty() ? say(DIFFERS, "differs") : say(SUITS, "suits", Slot.words(common));
        }
    },
    LANGUAGES {
        @Override
        Optional<Verdict> verdict(Ways wished, Ways mentor) {
            return words(wished.languages(), mentor.languages());
        }
    },
    INTERESTS {
        @Override
        Optional<Verdict> verdict(Ways wished, Ways mentor) {
            return words(wished.interests(), mentor.interests());
        }
    },

    /** Whether somebody can get to a place is for people to judge: both are put side by side. */
    TRAVEL {
        @Override
        Optional<Verdict> verdict(Ways wished, Ways mentor) {
            if (wished.place() == null) {
                return Optional.empty();
            }
            return mentor.place() == null
                    ? say(UNKNOWN, "unknown", wished.place())
                    : say(UNKNOWN, "both", wished.place(), mentor.place());
        }
    };

    /** What it says, or nothing where nobody has asked for anything. */
    abstract Optional<Verdict> verdict(Ways wished, Ways mentor);

    Optional<Verdict> words(@Nullable String wished, @Nullable String mentor) {
        if (wished == null) {
            return Optional.empty();
        }
        if (mentor == null) {
            return say(UNKNOWN, "unknown", wished);
        }
        Set<String> common = Ways.shared(wished, mentor);
        return common.isEmpty()
                ? say(DIFFERS, "differs", wished, mentor)
                : say(SUITS, "suits", String.join(", ", common));
    }

    Optional<Verdict> say(Verdict.Standing standing, String what, Object... arguments) {
        return Optional.of(Verdict.of(
                "matching.preference." + name(), standing, "matching.preference." + name() + "." + what, arguments));
    }
}

package scot.tayside.mentoring.voice;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import scot.tayside.mentoring.shared.Unmet;

/** What must be there before a report prints somebody's words: consent for that edition, and a second person's check. */
enum UseRule {
    CONSENT {
        @Override
        Optional<Unmet> unmet(Standing voice, Audience edition, LocalDate day) {
            LocalDate given = voice.consentOn();
            return unmetIf(given == null || given.isAfter(day), "voice.unmet.consent");
        }
    },
    NOT_WITHDRAWN {
        @Override
        Optional<Unmet> unmet(Standing voice, Audience edition, LocalDate day) {
            LocalDate withdrawn = voice.withdrawnOn();
            return withdrawn == null
                    ? Optional.empty()
                    : Optional.of(Unmet.of(RULE, "voice.unmet.withdrawn", withdrawn));
        }
    },
    NOT_EXPIRED {
        @Override
        Optional<Unmet> unmet(Standing voice, Audience edition, LocalDate day) {
            LocalDate until = voice.consentUntil();
            return until == null || !until.isBefore(day)
                    ? Optional.empty()
                    : Optional.of(Unmet.of(RULE, "voice.unmet.expired", until));
        }
    },
    EDITION {
        @Override
        Optional<Unmet> unmet(Standing voice, Audience edition, LocalDate day) {
            boolean covered = voice.editions().contains(edition);
            return unmetIf(voice.consentOn() != null && !covered, "voice.unmet.edition", edition.title());
        }
    },
    REPORTS {
        @Override
        Optional<Unmet> unmet(Standing voice, Audience edition, LocalDate day) {
            boolean covered = voice.channels().contains(Channel.REPORT);
            return unmetIf(voice.consentOn() != null && !covered, "voice.unmet.channel");
        }
    },
    CHECKED {
        @Override
        Optional<Unmet> unmet(Standing voice, Audience edition, LocalDate day) {
            return unmetIf(voice.check() == null, "voice.unmet.check");
        }
    },
    PASSED {
        @Override
        Optional<Unmet> unmet(Standing voice, Audience edition, LocalDate day) {
            return unmetIf(voice.check() == CheckResult.CHANGES_NEEDED, "voice.unmet.changes");
        }
    };

    private static final String RULE = "R32";

    abstract Optional<Unmet> unmet(Standing voice, Audience edition, LocalDate day);

    /** Everything that stands against printing it in that edition on that day. */
    static List<Unmet> unmetBy(Standing voice, Audience edition, LocalDate day) {
        return Arrays.stream(values())
                .flatMap(rule -> rule.unmet(voice, edition, day).stream())
                .toList();
    }

    private static Optional<Unmet> unmetIf(boolean missing, String code, Object... arguments) {
        return missing ? Optional.of(Unmet.of(RULE, code, arguments)) : Optional.empty();
    }
}

package scot.tayside.mentoring.matching;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import scot.tayside.mentoring.identity.Organisation;
import scot.tayside.mentoring.mentor.MentorStatus;
import scot.tayside.mentoring.mentor.MentorType;
import scot.tayside.mentoring.programme.Service;
import scot.tayside.mentoring.shared.LocalAuthority;
import scot.tayside.mentoring.shared.Sex;
import scot.tayside.mentoring.shared.Unmet;
import scot.tayside.mentoring.web.Sentence;

/** Who may be proposed to whom on a day, one constant for each thing that can stand against it. */
enum MatchRule {
    CLEARED {
        @Override
        Optional<Unmet> unmet(Mentee mentee, Candidate mentor, LocalDate day) {
            return mentor.clearance().standingUnmetOn(day);
        }
    },
    PVG {
        @Override
        Optional<Unmet> unmet(Mentee mentee, Candidate mentor, LocalDate day) {
            return mentor.clearance().pvgUnmetOn(day);
        }
    },
    AVAILABLE {
        @Override
        Optional<Unmet> unmet(Mentee mentee, Candidate mentor, LocalDate day) {
            return unmetIf(mentor.clearance().status() == MentorStatus.UNAVAILABLE, "", "matching.unmet.unavailable");
        }
    },
    FREE_PLACE {
        @Override
        Optional<Unmet> unmet(Mentee mentee, Candidate mentor, LocalDate day) {
            return unmetIf(
                    mentor.freePlaces() == 0, "R19", "matching.unmet.full", mentor.caseload(), mentor.caseloadLimit());
        }
    },

    /** The law, so there is no way round it. */
    CHILDREN {
        @Override
        Optional<Unmet> unmet(Mentee mentee, Candidate mentor, LocalDate day) {
            boolean covered = mentor.clearance().pvg().coversChildrenOn(day);
            return unmetIf(mentee.isUnder18On(day) && !covered, "R20", "matching.unmet.children");
        }
    },

    /** Since that day a regulated role may not even be offered before disclosure. */
    DISCLOSED {
        @Override
        Optional<Unmet> unmet(Mentee mentee, Candidate mentor, LocalDate day) {
            boolean disclosed = mentor.clearance().pvg().isDisclosed();
            return unmetIf(!day.isBefore(DISCLOSURE_FIRST) && !disclosed, "R20", "matching.unmet.disclosure");
        }
    },
    WOMEN_WITH_WOMEN {
        @Override
        Optional<Unmet> unmet(Mentee mentee, Candidate mentor, LocalDate day) {
            boolean asksForWoman = mentee.service() == Service.WOMEN_ONLY && !mentee.wantsEitherSex();
            return unmetIf(asksForWoman && mentor.sex() != Sex.FEMALE, "R21", "matching.unmet.woman");
        }
    },
    NOT_SET_APART {
        @Override
        Optional<Unmet> unmet(Mentee mentee, Candidate mentor, LocalDate day) {
            return unmetIf(mentor.setApart(), "R22", "matching.unmet.set-apart");
        }
    },
    NOT_THEMSELVES {
        @Override
        Optional<Unmet> unmet(Mentee mentee, Candidate mentor, LocalDate day) {
            return unmetIf(mentee.person().equals(mentor.formerMentee()), "R23", "matching.unmet.same-person");
        }
    },
    NO_OPEN_CASE {
        @Override
        Optional<Unmet> unmet(Mentee mentee, Candidate mentor, LocalDate day) {
            return unmetIf(mentor.hasOpenCase(), "R23", "matching.unmet.open-case");
        }
    },
    AREA {
        @Override
        Optional<Unmet> unmet(Mentee mentee, Candidate mentor, LocalDate day) {
            LocalAuthority area = mentee.area();
            return unmetIf(!mentor.areas().contains(area), "", "matching.unmet.area", area.title());
        }
    },
    PARTNER_AREA {
        @Override
        Optional<Unmet> unmet(Mentee mentee, Candidate mentor, LocalDate day) {
            boolean elsewhere = mentee.area() != LocalAuthority.PERTH_KINROSS;
            return unmetIf(
                    mentor.organisation() == Organisation.CATH && elsewhere, "R9", "matching.unmet.partner-area");
        }
    },
    END_OF_ORDER {
        @Override
        Optional<Unmet> unmet(Mentee mentee, Candidate mentor, LocalDate day) {
            return mentor.type() == MentorType.BEFRIENDER ? tooEarlyOrLate(mentee, day) : Optional.empty();
        }
    },
    BEFRIENDER {
        @Override
        Optional<Unmet> unmet(Mentee mentee, Candidate mentor, LocalDate day) {
            boolean befriending = mentee.service() == Service.BEFRIENDING;
            return unmetIf(befriending && mentor.type() != MentorType.BEFRIENDER, "", "matching.unmet.befriender");
        }
    },
    NOT_YET_TOGETHER {
        @Override
        Optional<Unmet> unmet(Mentee mentee, Candidate mentor, LocalDate day) {
            return unmetIf(mentor.kindsToOffer().isEmpty(), "", "matching.unmet.already");
        }
    };

    private static final LocalDate DISCLOSURE_FIRST = LocalDate.of(2025, 4, 1);
    private static final int MONTHS_OF_BEFRIENDING = 2;

    /** Why this stands against the match on that day, or nothing. */
    abstract Optional<Unmet> unmet(Mentee mentee, Candidate mentor, LocalDate day);

    static List<Unmet> allUnmet(Mentee mentee, Candidate mentor, LocalDate day) {
        return Arrays.stream(values())
                .flatMap(rule -> rule.unmet(mentee, mentor, day).stream())
                .toList();
    }

    /** Befriending begins in the last months of an order, unless it had begun already with somebody else. */
    static Optional<Unmet> tooEarlyOrLate(Mentee mentee, LocalDate day) {
        if (mentee.befriended()) {
            return Optional.empty();
        }
        LocalDate end = mentee.orderEnd();
        if (end == null) {
            return Optional.of(Unmet.of("R8", "matching.unmet.no-order-end"));
        }
        LocalDate first = end.minusMonths(MONTHS_OF_BEFRIENDING);
        return unmetIf(day.isBefore(first) || day.isAfter(end), "R8", "matching.unmet.not-end-of-order", first, end);
    }

    /** The rule in words for these two: what stands against it, or that it holds; nothing where it does not concern them. */
    Optional<Verdict> verdict(Mentee mentee, Candidate mentor, LocalDate day) {
        String title = "matching.rule." + name();
        Optional<Verdict> against = unmet(mentee, mentor, day)
                .map(unmet -> new Verdict(title, Verdict.Standing.FORBIDS, Sentence.of(unmet)));
        return against.isPresent() || !concerns(mentee, mentor, day)
                ? against
                : Optional.of(Verdict.of(
                        title,
                        Verdict.Standing.HOLDS,
                        "matching.met." + name(),
                        mentor.freePlaces(),
                        mentor.caseloadLimit(),
                        mentee.area().title(),
                        mentor.sex().title()));
    }

    /** Whether it could ever forbid a match of these two. */
    private boolean concerns(Mentee mentee, Candidate mentor, LocalDate day) {
        return switch (this) {
            case CHILDREN -> mentee.isUnder18On(day);
            case WOMEN_WITH_WOMEN -> mentee.service() == Service.WOMEN_ONLY;
            case NOT_THEMSELVES, NO_OPEN_CASE -> mentor.formerMentee() != null;
            case PARTNER_AREA -> mentor.organisation() == Organisation.CATH;
            case END_OF_ORDER -> mentor.type() == MentorType.BEFRIENDER;
            case BEFRIENDER -> mentee.service() == Service.BEFRIENDING;
            case DISCLOSED -> false;
            case CLEARED, PVG, AVAILABLE, FREE_PLACE, NOT_SET_APART, AREA, NOT_YET_TOGETHER -> true;
        };
    }

    private static Optional<Unmet> unmetIf(boolean against, String rule, String code, Object... arguments) {
        return against ? Optional.of(Unmet.of(rule, code, arguments)) : Optional.empty();
    }
}

package scot.tayside.mentoring.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import scot.tayside.mentoring.imports.Known.Identity;
import scot.tayside.mentoring.imports.Known.KnownMentor;
import scot.tayside.mentoring.imports.Known.KnownReferral;

/** Whether what a row refers to exists and fits, and whether the row stands only once in the file. */
final class ReferenceCheck {

    private final Known known;
    private final Set<String> seen = new HashSet<>();

    ReferenceCheck(Known known) {
        this.known = known;
    }

    List<Problem> of(Row row) {
        List<Problem> problems = new ArrayList<>();
        once(row, problems);
        switch (row.sheet()) {
            case REFERRALS -> {
                samePerson(row, problems);
                sameReferral(row, problems);
            }
            case MATCHES -> match(row, problems);
            case CONTACTS -> contact(row, problems);
            case REVIEWS -> review(row, problems);
            case TRAINING -> row.list("mentor_refs").forEach(ref -> mentor(row, "mentor_refs", ref, problems));
            default -> {}
        }
        return problems;
    }

    private void once(Row row, List<Problem> problems) {
        List<String> identity = switch (row.sheet()) {
            case CONTACTS -> List.of();
            case REVIEWS -> List.of("referral_ref", "kind", "held_on", "outcome");
            case PARTNER_FIGURES -> List.of("source", "area", "measure", "from", "to");
            default -> List.of(row.sheet().refColumn().orElseThrow());
        };
        String key = row.sheet() + "|"
                + String.join("|", identity.stream().map(row::must).toList());
        if (!identity.isEmpty() && !seen.add(key)) {
            problems.add(Problem.error(row, identity.get(identity.size() - 1), "duplicate"));
        }
    }

    private void samePerson(Row row, List<Problem> problems) {
        Identity stored = known.people().get(row.must("person_ref"));
        if (stored != null && !stored.equals(Identity.of(row))) {
            problems.add(Problem.error(row, "person_ref", "other-person", row.must("person_ref")));
        }
    }

    private void sameReferral(Row row, List<Problem> problems) {
        KnownReferral stored = known.referrals().get(row.must("referral_ref"));
        if (stored == null) {
            return;
        }
        if (stored.changedHere()) {
            problems.add(Problem.warning(row, "referral_ref", "changed-here"));
        } else if (!stored.person().equals(row.must("person_ref"))) {
            problems.add(Problem.error(row, "person_ref", "other-referral", stored.person()));
        } else if (stored.engagedOn() != null && !row.has("engaged_on")) {
            problems.add(Problem.error(row, "engaged_on", "engaged-before", stored.engagedOn()));
        }
    }

    private void match(Row row, List<Problem> problems) {
        LocalDate started = LocalDate.parse(row.must("started_on"));
        KnownReferral referral = referral(row, problems);
        if (referral != null && started.isBefore(referral.receivedOn())) {
            problems.add(Problem.error(row, "started_on", "before-received", referral.receivedOn()));
        }
        KnownMentor mentor = mentor(row, "mentor_ref", row.must("mentor_ref"), problems);
        if (mentor != null && (mentor.clearedOn() == null || mentor.clearedOn().isAfter(started))) {
            problems.add(Problem.warning(row, "mentor_ref", "not-cleared"));
        }
        String live = known.liveMatches().get(Known.liveMatch(row));
        if (!row.has("ended_on") && live != null && !live.equals(row.must("match_ref"))) {
            problems.add(Problem.error(row, "ended_on", "matched-already", live));
        }
    }

    private void contact(Row row, List<Problem> problems) {
        KnownReferral referral = referral(row, problems);
        if (referral != null && LocalDate.parse(row.must("held_on")).isBefore(referral.receivedOn())) {
            problems.add(Problem.error(row, "held_on", "before-received", referral.receivedOn()));
        }
        if (row.has("mentor_ref")) {
            mentor(row, "mentor_ref", row.must("mentor_ref"), problems);
        }
    }

    private void review(Row row, List<Problem> problems) {
        KnownReferral referral = referral(row, problems);
        if (referral == null) {
            return;
        }
        LocalDate held = LocalDate.parse(row.must("held_on"));
        LocalDate assessed = known.assessments().get(row.must("referral_ref"));
        if (referral.engagedOn() == null) {
            problems.add(Problem.error(row, "referral_ref", "no-case", row.must("referral_ref")));
        } else if (held.isBefore(referral.engagedOn())) {
            problems.add(Problem.error(row, "held_on", "before-engaged", referral.engagedOn()));
        } else if (referral.closedOn() != null && held.isAfter(referral.closedOn())) {
            problems.add(Problem.warning(row, "held_on", "after-closed", referral.closedOn()));
        }
        if (row.must("kind").equals("ASSESSMENT") && assessed != null && !assessed.equals(held)) {
            problems.add(Problem.error(row, "held_on", "second-assessment", assessed));
        }
    }

    private @Nullable KnownReferral referral(Row row, List<Problem> problems) {
        KnownReferral referral = known.referrals().get(row.must("referral_ref"));
        if (referral == null) {
            problems.add(Problem.error(row, "referral_ref", "unknown-referral", row.must("referral_ref")));
        }
        return referral;
    }

    private @Nullable KnownMentor mentor(Row row, String column, String ref, List<Problem> problems) {
        KnownMentor mentor = known.mentors().get(ref);
        if (mentor == null) {
            problems.add(Problem.error(row, column, "unknown-mentor", ref));
        }
        return mentor;
    }
}

package scot.tayside.mentoring.mentor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import scot.tayside.mentoring.shared.Unmet;

class ClearanceRuleTests {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final Checklist DONE = new Checklist(DAY, DAY, DAY, DAY, DAY);
    private static final Pvg MEMBER = new Pvg(Pvg.Status.MEMBER, Pvg.Roles.BOTH, DAY);

    @Test // R19
    void asksForEveryStepAtOnce() {
        var nothing = new ClearanceRule.Evidence(Checklist.EMPTY, Pvg.TO_APPLY, true);

        assertThat(codes(ClearanceRule.allUnmet(nothing, DAY)))
                .isEqualTo("IDENTITY REFERENCES pvg.TO_APPLY INDUCTION TRAINING CODE_OF_CONDUCT open-case");
    }

    @Test // R19
    void isMetOnceEverythingIsThereThatDay() {
        var everything = new ClearanceRule.Evidence(DONE, MEMBER, false);

        assertThat(ClearanceRule.allUnmet(everything, DAY)).isEmpty();
        assertThat(codes(ClearanceRule.allUnmet(everything, DAY.minusDays(1))))
                .isEqualTo("IDENTITY REFERENCES INDUCTION TRAINING CODE_OF_CONDUCT");
    }

    @Test // R23
    void clearsNobodyWithAnOpenCase() {
        var mentee = new ClearanceRule.Evidence(DONE, MEMBER, true);

        assertThat(codes(ClearanceRule.allUnmet(mentee, DAY))).isEqualTo("open-case");
    }

    @ParameterizedTest(name = "{0}: {1} until {2}") // R19
    @CsvSource({
        "decided that none is needed, NOT_REQUIRED, , ''",
        "not applied for, TO_APPLY, , pvg.TO_APPLY",
        "applied for, APPLIED, , pvg.APPLIED",
        "member without an end, MEMBER, , ''",
        "member on the last day, MEMBER, 2026-11-24, ''",
        "member the day after the last, MEMBER, 2026-11-23, pvg-ended",
        "under consideration, UNDER_CONSIDERATION, , pvg.UNDER_CONSIDERATION",
        "expired, EXPIRED, 2026-11-23, pvg.EXPIRED",
        "barred, BARRED, , pvg.BARRED",
    })
    void asksForAMembershipThatHolds(String name, Pvg.Status status, @Nullable LocalDate until, String missing) {
        var evidence = new ClearanceRule.Evidence(DONE, new Pvg(status, null, until), false);

        assertThat(codes(ClearanceRule.allUnmet(evidence, DAY))).isEqualTo(missing);
    }

    @ParameterizedTest(name = "{0}, cleared {1}, PVG until {2}") // R19
    @CsvSource({
        "CLEARED, 2026-11-24, 2026-11-24, ''",
        "UNAVAILABLE, 2026-11-01, 2026-11-24, ''",
        "CLEARED, 2026-11-25, 2026-11-30, cleared-later",
        "CLEARED, , 2026-11-30, status.CLEARED",
        "CLEARED, 2026-11-01, 2026-11-23, pvg-ended",
        "SUSPENDED, 2026-11-01, 2026-11-23, status.SUSPENDED pvg-ended",
        "LEFT, 2026-11-01, 2026-11-30, status.LEFT",
        "IN_CLEARANCE, , 2026-11-30, status.IN_CLEARANCE",
    })
    void aClearanceIsAskedOfADay(MentorStatus status, @Nullable LocalDate clearedOn, LocalDate until, String missing) {
        Clearance clearance = new Clearance(status, clearedOn, new Pvg(Pvg.Status.MEMBER, Pvg.Roles.BOTH, until));

        assertThat(codes(clearance.unmetOn(DAY))).isEqualTo(missing);
        assertThat(clearance.holdsOn(DAY)).isEqualTo(missing.isEmpty());
    }

    private static String codes(List<Unmet> unmet) {
        return unmet.stream()
                .map(each -> each.code().replace("mentor.unmet.", ""))
                .collect(Collectors.joining(" "));
    }
}

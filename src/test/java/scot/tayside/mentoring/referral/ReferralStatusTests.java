package scot.tayside.mentoring.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ReferralStatusTests {

    @Test
    void movesAsDrawn() {
        assertThat(matrix()).isEqualTo("""
                        SUBMITTED -> ACCEPTED DECLINED WITHDRAWN VOID
                        ACCEPTED -> WAITING ALLOCATED WITHDRAWN NOT_ENGAGED VOID
                        WAITING -> ACCEPTED ALLOCATED WITHDRAWN NOT_ENGAGED VOID
                        ALLOCATED -> WAITING CONTACTED WITHDRAWN NOT_ENGAGED VOID
                        CONTACTED -> ENGAGED WITHDRAWN NOT_ENGAGED VOID
                        ENGAGED ->
                        DECLINED ->
                        WITHDRAWN ->
                        NOT_ENGAGED ->
                        VOID ->
                        """);
    }

    @Test
    void everyEndingWithAReasonHasReasons() {
        assertThat(Arrays.stream(Step.values()))
                .allMatch(step -> !Reason.of(step.to()).isEmpty());
    }

    private static String matrix() {
        return Arrays.stream(ReferralStatus.values())
                .map(from -> (from + " -> "
                                + Arrays.stream(ReferralStatus.values())
                                        .filter(from::allows)
                                        .map(Enum::name)
                                        .collect(Collectors.joining(" ")))
                        .strip())
                .collect(Collectors.joining("\n", "", "\n"));
    }
}

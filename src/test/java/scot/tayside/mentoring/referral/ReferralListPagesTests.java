package scot.tayside.mentoring.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static scot.tayside.mentoring.referral.ReferralFixtures.submitted;
import static scot.tayside.mentoring.referral.ReferralFixtures.typed;
import static scot.tayside.mentoring.shared.LocalAuthority.ANGUS;
import static scot.tayside.mentoring.shared.LocalAuthority.DUNDEE;

import java.net.URI;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.util.MultiValueMap;
import scot.tayside.mentoring.testing.As;
import scot.tayside.mentoring.testing.MentoringTest;
import scot.tayside.mentoring.testing.MovableClock;
import scot.tayside.mentoring.testing.Statements;

@MentoringTest
class ReferralListPagesTests {

    @Autowired
    MockMvcTester pages;

    @Autowired
    MovableClock clock;

    @Test
    void saysSoWhenThereAreNone() {
        assertThat(pages.get().uri("/referrals").with(As.referrer(DUNDEE)))
                .hasStatusOk()
                .bodyText()
                .contains("No referrals here yet.", "Refer somebody");
    }

    @Test
    void showsATeamItsOwn() {
        submitted(pages);

        assertThat(pages.get().uri("/referrals").with(As.referrer(DUNDEE)))
                .bodyText()
                .contains("Ada Brown", "Women Only", "due today")
                .containsPattern("R\\d{5}");
        assertThat(pages.get().uri("/referrals").with(As.referrer(ANGUS)))
                .bodyText()
                .doesNotContain("Ada Brown");
    }

    @Test // R10
    void warnsOfFirstContactsNotMade() {
        submitted(pages);

        clock.moveTo(LocalDate.of(2026, 11, 25));
        assertThat(pages.get().uri("/referrals").with(As.coordinator()))
                .bodyText()
                .contains("none for 1 working day", "govuk-tag--yellow");
        clock.moveTo(LocalDate.of(2026, 12, 1));
        assertThat(pages.get().uri("/referrals").with(As.coordinator()))
                .bodyText()
                .contains("none for 5 working days", "govuk-tag--red");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text=brown",
                "text=ada%20b",
                "text=BROWN%20ADA",
                "status=SUBMITTED",
                "status=PENDING",
                "service=WOMEN_ONLY",
                "area=DUNDEE",
                "sort=person",
                "sort=-waiting",
                "sort=area&page=99",
                "status=NONSENSE",
                "sort=%27;drop&size=x"
            })
    void narrowsAndSorts(String query) {
        submitted(pages);

        assertThat(pages.get().uri(URI.create("/referrals?" + query)).with(As.coordinator()))
                .hasStatusOk()
                .bodyText()
                .contains("Ada Brown");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text=smith", "text=%25", "text=_da", "status=WAITING", "service=TISS", "area=ANGUS"})
    void leavesOutTheOthers(String query) {
        submitted(pages);

        assertThat(pages.get().uri(URI.create("/referrals?" + query)).with(As.coordinator()))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("Ada Brown");
    }

    @Test
    void asksTheDatabaseNoMoreOftenForMoreRows() {
        submitted(pages);
        statementsOf("/referrals");
        long one = statementsOf("/referrals");
        for (int i = 0; i < 12; i++) {
            MultiValueMap<String, String> typed = typed();
            typed.set("firstName", "Ada" + (char) ('a' + i));
            typed.set("dateOfBirth", "%d/7/199%d".formatted(i + 1, i % 5));
            typed.set("lastName", "Q" + "aeiou".charAt(i % 5) + "bcdfglmrstvz".charAt(i));
            typed.set("samePerson", "NEW");
            submitted(pages, typed);
        }

        assertThat(statementsOf("/referrals")).isEqualTo(one).isPositive();
    }

    private long statementsOf(String page) {
        return Statements.during(
                () -> pages.get().uri(page).with(As.coordinator()).exchange());
    }
}

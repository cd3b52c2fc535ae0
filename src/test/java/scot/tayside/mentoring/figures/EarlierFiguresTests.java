package scot.tayside.mentoring.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import scot.tayside.mentoring.imports.Imports;
import scot.tayside.mentoring.shared.ReportingPeriod;
import scot.tayside.mentoring.testing.As;

/** The figures as at an earlier day: what was recorded, changed and taken away since then is left out. */
class EarlierFiguresTests extends FiguresTest {

    private static final String BEFORE = "2026-03-01T12:00Z";
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    @Autowired
    EarlierFigures earlier;

    @Autowired
    Imports imports;

    @Autowired
    MockMvcTester pages;

    @Test
    void leavesOutWhatWasRecordedLater() {
        recorded(BEFORE);
        recorded("2026-03-02T00:00Z");

        assertThat(as("referrals.received", DAY)).isEqualTo("1");
        assertThat(as("referrals.received", DAY.plusDays(1))).isEqualTo("2");
        assertThat(as("referrals.received", DAY.minusDays(1))).isEqualTo("0");
    }

    @Test
    void theDayEndsAtMidnightInDundee() {
        recorded("2026-06-01T22:59Z");
        recorded("2026-06-01T23:00Z");

        assertThat(as("referrals.received", LocalDate.of(2026, 6, 1))).isEqualTo("1");
    }

    @Test
    void readsWhatARowSaidBeforeItWasChanged() {
        UUID referral = knownReferral("status", "WAITING");
        world.run("update referral set status = 'DECLINED' where id = '%s'".formatted(referral));

        assertThat(as("referrals.outcome||||WAITING", DAY)).isEqualTo("1");
        assertThat(as("referrals.outcome||||DECLINED", DAY)).isEqualTo("0");
        assertThat(value("referrals.outcome||||DECLINED")).isEqualTo("1");
    }

    @Test
    void bringsBackWhatWasDeleted() {
        UUID referral = knownReferral();
        world.run("delete from referral where id = '%s'".formatted(referral));

        assertThat(as("referrals.received", DAY)).isEqualTo("1");
        assertThat(value("referrals.received")).isEqualTo("0");
    }

    @Test
    void aReviewCompletedAfterwardsIsOut() {
        UUID referral = knownReferral();
        UUID person =
                sql.sql("select person_id from referral").query(UUID.class).single();
        UUID aCase = world.insert("mentee_case", "person_id", person, "referral_id", referral, "recorded_at", BEFORE);
        world.review(aCase, "held_on", "2013-08-01");

        assertThat(value("clients.reviewed")).isEqualTo("1");
        assertThat(as("clients.in_service", DAY)).isEqualTo("1");
        assertThat(as("clients.reviewed", DAY)).isEqualTo("0");
    }

    @Test
    void keepsNoNameASecondTime() {
        UUID person = world.insert("person", "recorded_at", BEFORE);
        world.run("update person set last_name = 'Changed' where id = '%s'".formatted(person));

        assertThat(sql.sql("select content::text from row_version where table_name = 'person'")
                        .query(String.class)
                        .list())
                .hasSize(1)
                .allSatisfy(content ->
                        assertThat(content).doesNotContain("Testwell").contains("1990-05-05"));
    }

    /** Every table with a history writes one, whatever columns it leaves out. */
    @Test
    void readsWhereAMentorWorkedThen() {
        UUID mentor = world.insert("mentor", "recruited_on", "2013-05-01", "recorded_at", BEFORE);
        world.run("insert into mentor_area (mentor_id, area, recorded_at) values ('%s', 'DUNDEE', '%s')"
                .formatted(mentor, BEFORE));
        world.run("delete from mentor_area");

        assertThat(as("mentors.recruited||||VOLUNTEER", DAY)).isEqualTo("1");
        assertThat(value("mentors.recruited||||VOLUNTEER")).isEqualTo("0");
    }

    /** The copies of the views count as the views do: as at this very day nothing differs, in any figure. */
    @Test
    void asAtTodayEveryFigureIsTheFigure() {
        imports.bringIn(RandomCaseload.of(7, 40).zip());
        LocalDate today = sql.sql("select current_date").query(LocalDate.class).single();

        for (IndependentPeriod period : RandomCaseload.PERIODS) {
            for (Basis basis : Basis.values()) {
                Terms terms = figures.terms(new ReportingPeriod(period.from(), period.to()), basis, Scope.ALL);
                assertThat(earlier.on(today, terms)).isEqualTo(figures.of(terms));
            }
        }
    }

    @Test
    void showsWhatIsDifferent() {
        knownReferral();
        world.referral();

        assertThat(pages.get()
                        .uri("/reports/earlier?from=2013-04-01&to=2014-03-31&day=2026-03-01")
                        .with(As.manager()))
                .hasStatusOk()
                .bodyText()
                .contains("Referrals received", "As at 1 March 2026");
    }

    @Test
    void saysWhatIsWrongWithTheDay() {
        assertThat(pages.get()
                        .uri("/reports/earlier?from=2013-04-01&to=2014-03-31&day=2126-03-01")
                        .with(As.manager()))
                .bodyText()
                .contains("The day must be before today");
        assertThat(pages.get()
                        .uri("/reports/earlier?from=2013-04-01&to=2014-03-31")
                        .param("day", "31 June")
                        .with(As.manager()))
                .hasStatusOk()
                .bodyText()
                .contains("31 June");
    }

    private UUID knownReferral(Object... columns) {
        return recorded(BEFORE, columns);
    }

    /** A person and a referral of theirs, both recorded at a moment. */
    private UUID recorded(String moment, Object... columns) {
        UUID person = world.insert("person", "recorded_at", moment);
        List<Object> all = new ArrayList<>(List.of(columns));
        all.addAll(List.of("recorded_at", moment));
        return world.referralOf(person, all.toArray());
    }

    private String as(String cell, LocalDate day) {
        List<Figure> then = earlier.on(day, figures.terms(YEAR, Basis.PRECEDING_REVIEW, Scope.ALL));
        return figure(then, cell).value();
    }
}

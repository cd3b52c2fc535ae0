package scot.tayside.mentoring.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import scot.tayside.mentoring.demonstration.FirstYear;
import scot.tayside.mentoring.figures.Basis;
import scot.tayside.mentoring.identity.Organisation;
import scot.tayside.mentoring.identity.Role;
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.imports.Imports;
import scot.tayside.mentoring.shared.LocalAuthority;
import scot.tayside.mentoring.shared.ReportingPeriod;
import scot.tayside.mentoring.testing.As;
import scot.tayside.mentoring.testing.MentoringTest;
import scot.tayside.mentoring.testing.Viewers;

/** The pages of frozen figures, of the lists behind them, and of what the public edition hides. */
@MentoringTest(keepsData = true)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SnapshotPagesTests {

    private static final Set<LocalAuthority> EVERYWHERE = EnumSet.allOf(LocalAuthority.class);

    @Autowired
    MockMvcTester pages;

    @Autowired
    Snapshots snapshots;

    @Autowired
    Imports imports;

    @Autowired
    JdbcClient sql;

    @Autowired
    ApplicationContext application;

    private SnapshotId year;
    private SnapshotId quarter;

    @BeforeAll
    void freeze() {
        imports.bringIn(FirstYear.file());
        Viewer manager = new Viewers(application).manager();
        year = snapshots.freeze(ReportingPeriod.financialYear(2013), Basis.PRECEDING_REVIEW, manager);
        quarter = snapshots.freeze(ReportingPeriod.quarter(2013, 4), Basis.PRECEDING_REVIEW, manager);
    }

    @Test
    void showsFiguresWithTheHashThatTheFileHas() {
        MvcTestResult file = get("/snapshots/" + year + "/figures.csv", As.director());
        byte[] bytes = file.getResponse().getContentAsByteArray();

        MvcTestResult page = get("/snapshots/" + year, As.manager());

        assertThat(page)
                .hasStatusOk()
                .bodyText()
                .contains(FrozenFile.sha256(bytes), "statistic=referrals.received", "Referrals received", "160")
                .contains("24 November 2026 09:00:00");
        assertThat(get("/snapshots/" + year, As.director()))
                .bodyText()
                .contains(FrozenFile.sha256(bytes))
                .doesNotContain("/cases?");
    }

    @Test
    void givesTheSameFileAsTheLiveFigures() {
        byte[] frozen = get("/snapshots/" + year + "/figures.csv", As.manager())
                .getResponse()
                .getContentAsByteArray();

        byte[] live = get("/reports/figures.csv?from=2013-04-01&to=2014-03-31", As.manager())
                .getResponse()
                .getContentAsByteArray();

        assertThat(frozen).isEqualTo(live);
    }

    @Test
    void listsWhatWasCountedForThoseWhoMayReadTheFiles() {
        String women = "/snapshots/" + year + "/cases?statistic=referrals.received&sex=FEMALE";

        assertThat(get(women, As.manager())).hasStatusOk().bodyText().contains("of 101", "/referrals/");
        assertThat(get(women, As.coordinator())).hasStatusOk();
        assertThat(get(women, As.director())).hasStatus(403);
        assertThat(get("/snapshots/" + year + "/cases?statistic=exits.length", As.manager()))
                .hasStatus(404);
        assertThat(get("/snapshots/" + year + "/cases?statistic=training&detail=SESSIONS", As.manager()))
                .hasStatusOk();
    }

    @Test
    void countsAsHiddenWhatAManagerMayNotOpen() {
        RequestPostProcessor ofDundee =
                As.account("dundee.manager@tca.example", Role.MANAGER, Organisation.TCA, Set.of(LocalAuthority.DUNDEE));

        assertThat(get("/snapshots/" + year + "/cases?statistic=referrals.received", ofDundee))
                .hasStatusOk()
                .bodyText()
                .contains("160 were counted");
    }

    @Test
    void keepsCoordinatorsOfOneAreaOut() {
        assertThat(get("/snapshots/" + year, As.coordinatorOf(LocalAuthority.ANGUS)))
                .hasStatus(404);
        assertThat(get("/snapshots/" + year, As.cathCoordinator())).hasStatus(404);
        assertThat(get("/snapshots/" + year, As.coordinator())).hasStatusOk();
        assertThat(get("/snapshots/" + year, As.board())).hasStatus(403);
    }

    @Test
    void tellsWhatThePublicEditionHidesAndWhy() {
        assertThat(get("/snapshots/" + year + "/public", As.director()))
                .hasStatusOk()
                .bodyText()
                .contains("no row stands on fewer than 10", "A small number stands here", "Never in the public");
        assertThat(get("/snapshots/" + quarter + "/public", As.manager()))
                .hasStatusOk()
                .bodyText()
                .contains("only whole financial years that are over");
        assertThat(get("/snapshots/" + year + "/figures.csv?edition=PUBLIC", As.manager()))
                .hasStatusOk()
                .bodyText()
                .contains("suppressed")
                .doesNotContain("matches.to_date");
    }

    @Test
    void listsWhatWasFrozen() {
        assertThat(get("/snapshots", As.manager()))
                .hasStatusOk()
                .bodyText()
                .contains("1 April 2013 – 31 March 2014", "/snapshots/limits");
    }

    @Test
    void makesThePublicEditionStricterButNeverLooser() {
        assertThat(get("/snapshots/limits", As.manager()))
                .hasStatusOk()
                .bodyText()
                .contains("value=\"10\"");
        assertThat(limit(9, 4))
                .hasStatusOk()
                .bodyText()
                .contains("must be 10 or more", "must be 5 or more", "value=\"9\"");

        assertThat(limit(200, 6)).hasStatus3xxRedirection();

        assertThat(get("/snapshots/" + year + "/figures.csv?edition=PUBLIC", As.manager()))
                .bodyText()
                .contains("referrals.received,,,,,suppressed");
        assertThat(sql.sql("select details from audit_entry where action = 'snapshot.limits-changed'")
                        .query(String.class)
                        .single())
                .contains("200");
        sql.sql(
                        "set session_replication_role = replica; delete from public_limit; set session_replication_role = origin")
                .update();
    }

    private MvcTestResult limit(int base, int cell) {
        return pages.post()
                .uri("/snapshots/limits?leastBase={base}&leastCell={cell}", base, cell)
                .with(As.manager())
                .with(csrf())
                .exchange();
    }

    private MvcTestResult get(String address, RequestPostProcessor reader) {
        return pages.get().uri(address).with(reader).exchange();
    }
}

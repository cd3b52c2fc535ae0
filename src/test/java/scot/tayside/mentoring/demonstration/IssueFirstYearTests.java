package scot.tayside.mentoring.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;
import scot.tayside.mentoring.identity.Users;
import scot.tayside.mentoring.imports.Imports;
import scot.tayside.mentoring.testing.As;
import scot.tayside.mentoring.testing.MentoringTest;

/** The board of a demonstration finds a report that was issued. */
@MentoringTest
class IssueFirstYearTests {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-24");

    @Autowired
    MockMvcTester pages;

    @Autowired
    Imports imports;

    @Autowired
    Users users;

    @Autowired
    LivingStates states;

    @Autowired
    ReportsInWriting reports;

    @Autowired
    TransactionTemplate whole;

    @Autowired
    IssueFirstYear firstYear;

    @Autowired
    JdbcClient sql;

    @BeforeEach
    void load() {
        whole.executeWithoutResult(transaction -> {
            users.open(new DemonstrationConfiguration().demonstrationAccounts().accounts());
            imports.bringIn(FirstYear.file());
            imports.bringIn(LivingCaseload.file(TODAY));
            states.bringAbout(TODAY);
            reports.begin(TODAY);
        });
    }

    @Test
    void issuesItInBothEditionsAndOnce() {
        firstYear.issue();
        firstYear.issue();

        assertThat(sql.sql("select edition from report_copy order by edition")
                        .query(String.class)
                        .list())
                .containsExactly("FUNDER", "PUBLIC");
        assertThat(sql.sql("select count(*) from report_frozen_quote where edition = 'PUBLIC'")
                        .query(Long.class)
                        .single())
                .isPositive();
        assertThat(pages.get().uri("/documents").with(As.board()))
                .hasStatusOk()
                .bodyText()
                .contains("Progress report 2013–14")
                .doesNotContain("Progress report, 1 July");
        assertThat(pages.get().uri("/documents?status=DRAFT").with(As.manager()))
                .bodyText()
                .contains("Progress report, 1 July 2026 – 30 September 2026");
    }

    @Test
    void leavesItToWhoeverHasBegunToWrite() {
        sql.sql("update report_section set version = version + 1 where heading = 'Learning'")
                .update();

        firstYear.issue();

        assertThat(sql.sql("select distinct status from report")
                        .query(String.class)
                        .list())
                .containsExactly("DRAFT");
    }
}

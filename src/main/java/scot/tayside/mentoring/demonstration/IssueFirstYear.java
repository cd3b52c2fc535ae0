package scot.tayside.mentoring.demonstration;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import scot.tayside.mentoring.identity.UserId;
import scot.tayside.mentoring.identity.Users;
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.report.IssueCopy;
import scot.tayside.mentoring.report.ReportId;
import scot.tayside.mentoring.report.Reports;
import scot.tayside.mentoring.snapshot.Edition;

/** Takes the report of the first year to its issue, all the way or not at all, unless somebody has begun to work on it. */
@Service
class IssueFirstYear {

    private final Reports reports;
    private final Users users;
    private final JdbcTemplate sql;

    IssueFirstYear(Reports reports, Users users, JdbcTemplate sql) {
        this.reports = reports;
        this.users = users;
        this.sql = sql;
    }

    /** Frozen figures are those of one moment. */
    @Transactional(isolation = Isolation.REPEATABLE_READ)
    void issue() {
        untouched().forEach(this::issue);
    }

    private List<UUID> untouched() {
        return sql.queryForList("""
                select r.id from report r
                where r.report_number = 'DEMO-2014-01' and r.status = 'DRAFT' and r.edition_number = 1 and r.version = 0
                    and not exists (select from report_section s where s.report_id = r.id and s.version > 0)
                """, UUID.class);
    }

    private void issue(UUID report) {
        sql.update("""
                insert into report_quote (section_id, voice_id)
                select s.id, v.id from report_section s cross join voice v
                where s.report_id = ? and s.heading = 'Case studies and quotes'
                    and v.belongs_from = date '2013-04-01' and v.check_result = 'PASSED' and v.withdrawn_on is null
                """, report);
        ReportId id = new ReportId(report);
        Viewer manager = viewer("manager@tca.example");
        reports.freeze(id, manager);
        reports.submit(id);
        reports.sign(id, "Clear, and the numbers are ours. Thank you.", viewer("director@tca.example"));
        reports.sign(id, null, viewer("board@psp.example"));
        reports.issue(id, new IssueCopy("The Scottish Government (invented)", Edition.FUNDER, null), manager);
        reports.issue(id, new IssueCopy("The public (invented)", Edition.PUBLIC, null), manager);
    }

    private Viewer viewer(String username) {
        return sql.queryForList("select id from user_account where username = ?", UUID.class, username).stream()
                .flatMap(id -> users.viewer(new UserId(id)).stream())
                .findAny()
                .orElseThrow();
    }
}

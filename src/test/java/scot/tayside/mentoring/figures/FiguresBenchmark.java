package scot.tayside.mentoring.figures;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import scot.tayside.mentoring.identity.Organisation;
import scot.tayside.mentoring.identity.Role;
import scot.tayside.mentoring.identity.UserId;
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.press.Document;
import scot.tayside.mentoring.press.Press;
import scot.tayside.mentoring.shared.LocalAuthority;
import scot.tayside.mentoring.shared.ReportingPeriod;
import scot.tayside.mentoring.snapshot.Snapshots;
import scot.tayside.mentoring.testing.As;
import scot.tayside.mentoring.testing.MentoringTest;

/** How long the report takes over ten thousand cases; run by name, judges nothing: {@code -Dtest=FiguresBenchmark}. */
@MentoringTest
class FiguresBenchmark {

    private static final Logger log = LoggerFactory.getLogger(FiguresBenchmark.class);

    private static final String[] TEN_THOUSAND_CASES = {"""
        insert into person (id, first_name, last_name, date_of_birth, sex)
        select md5('p' || n)::uuid, 'Hazel', 'Testwell ' || n, date '1980-01-01' + n % 7000, (array['FEMALE', 'MALE'])[1 + n % 2]
        from generate_series(1, 9000) n
        """, """
        insert into referral (id, person_id, area, service, legal_basis, received_on, status, status_on, accepted_on, allocated_on, first_contact_on, engaged_on)
        select md5('r' || n)::uuid, md5('p' || 1 + n % 9000)::uuid, (array['DUNDEE', 'PERTH_KINROSS', 'ANGUS'])[1 + n % 3],
            (array['WOMEN_ONLY', 'MENTORING_FOR_MEN'])[1 + n % 2], 'COURT_ORDER', d, 'ENGAGED', d + 14, d + 2, d + 7, d + n % 3, d + 14
        from generate_series(1, 10000) n cross join lateral (select date '2011-04-01' + n % 1460 as d) days
        """, """
        insert into mentee_case (id, referral_id, person_id, service, area, opened_on, status, closed_on, exit_type, exit_reason)
        select md5('c' || r.id)::uuid, r.id, r.person_id, r.service, r.area, r.engaged_on, 'CLOSED', r.engaged_on + 250, 'PLANNED', 'GOALS_REACHED'
        from referral r
        """, """
        insert into review (id, case_id, person_id, kind, held_on, completed_at)
        select md5('v' || c.id || n)::uuid, c.id, c.person_id, case n when 0 then 'ASSESSMENT' else 'QUARTERLY' end, c.opened_on + 10 + 80 * n, now()
        from mentee_case c cross join generate_series(0, 3) n
        """, """
        insert into review_item (review_id, outcome, state, chosen, mentee_score, mentor_score)
        select v.id, o.code, 'SCORED', true, 5, 5 from review v cross join outcome o where get_byte(uuid_send(v.id), 0) % 8 = :part
        """, """
        insert into outcome_change (review_id, basis, outcome, counted, comparable, perceptions, half_points)
        select v.id, 'PRECEDING_REVIEW', o.code, true, true, 2, length(v.id::text || o.code) % 3 - 1
        from review v cross join outcome o where v.kind <> 'ASSESSMENT' and get_byte(uuid_send(v.id), 0) % 8 = :part
        """, """
        insert into domain_change (review_id, basis, domain, half_points)
        select v.id, 'PRECEDING_REVIEW', d.code, length(v.id::text || d.code) % 3 - 1
        from review v cross join outcome_domain d where v.kind <> 'ASSESSMENT' and get_byte(uuid_send(v.id), 0) % 8 = :part
        """, """
        insert into contact (id, referral_id, person_id, held_on, kind, attendance, logged_at)
        select md5('k' || c.id || n)::uuid, c.referral_id, c.person_id, c.opened_on + 7 * n, (array['MEETING', 'REFERRER_UPDATE'])[1 + n % 2], 'ATTENDED', now()
        from mentee_case c cross join generate_series(0, 30) n where n % 8 = :part
        """, "analyze"};

    @Autowired
    Figures figures;

    @Autowired
    JdbcClient sql;

    @Autowired
    Snapshots snapshots;

    @Autowired
    FigureBlocks blocks;

    @Autowired
    Press press;

    @Autowired
    ApplicationContext application;

    @Autowired
    TransactionTemplate transactions;

    @Test
    void countsTenThousandCases() {
        fill();
        Terms year = figures.terms(FiguresTest.YEAR, Basis.PRECEDING_REVIEW, Scope.ALL);
        for (int round = 0; round < 3; round++) {
            report("a year, the year before and the one before that", year, before(year), before(before(year)));
        }
        Terms quarter = of(FiguresTest.YEAR.lastDay());
        FigureSet[] sets = report(
                "a quarter, the quarter before and the same a year ago",
                quarter,
                before(quarter),
                of(quarter.period().yearBefore().lastDay()));
        print(sets);
        timeEachStatement(year);
        freeze(year);
    }

    private FigureSet[] report(String name, Terms... periods) {
        return timed(
                "report of " + name,
                () -> Stream.of(periods)
                        .map(terms -> new FigureSet(terms.period(), terms.basis(), figures.of(terms)))
                        .toArray(FigureSet[]::new));
    }

    private void print(FigureSet... sets) {
        Document document = timed(
                "document",
                () -> new Document(
                        "Benchmark",
                        "Every topic",
                        LocalDate.EPOCH,
                        List.of(),
                        Stream.of(Topic.values())
                                .flatMap(topic -> blocks.of(topic, sets[0], sets[1], sets[2]).stream())
                                .toList()));
        timed("PDF for the first time", () -> press.pdf(document));
        timed("PDF", () -> press.pdf(document));
    }

    private void freeze(Terms terms) {
        Set<LocalAuthority> everywhere = EnumSet.allOf(LocalAuthority.class);
        UserId id = As.id(application, "manager@tca.example", Role.MANAGER, Organisation.TCA, everywhere);
        Viewer manager = new Viewer(id, "manager", "Manager", Role.MANAGER, Organisation.TCA, everywhere);
        for (int round = 0; round < 2; round++) {
            timed("freeze", () -> snapshots.freeze(terms.period(), terms.basis(), manager));
        }
        log.info(
                "{} lines frozen in all",
                sql.sql("select count(*) from snapshot_line").query(Long.class).single());
    }

    private static <T> T timed(String what, Supplier<T> work) {
        Instant start = Instant.now();
        T result = work.get();
        log.info(
                "{} ms: {} (load average {})",
                Duration.between(start, Instant.now()).toMillis(),
                what,
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        return result;
    }

    private Terms of(LocalDate dayOfQuarter) {
        return figures.terms(ReportingPeriod.quarterOf(dayOfQuarter), Basis.PRECEDING_REVIEW, Scope.ALL);
    }

    private static Terms before(Terms terms) {
        return new Terms(terms.period().previous(), terms.basis(), terms.scope(), terms.targets(), false);
    }

    /** On one connection without the limit that pages have, the largest tables in parts that stay below that of the connection. */
    private void fill() {
        List<String> statements = Stream.concat(
                        Stream.of("set local statement_timeout = 0"), Stream.of(TEN_THOUSAND_CASES))
                .flatMap(statement -> statement.contains(":part")
                        ? IntStream.range(0, 8).mapToObj(part -> statement.replace(":part", Integer.toString(part)))
                        : Stream.of(statement))
                .toList();
        transactions.executeWithoutResult(transaction ->
                statements.forEach(statement -> sql.sql(statement).update()));
    }

    private void timeEachStatement(Terms terms) {
        for (Lines lines : Figures.LINES) {
            timed(
                    lines.select().lines().findFirst().orElse(""),
                    () -> sql.sql(lines.statement())
                            .params(terms.parameters())
                            .query()
                            .listOfRows());
        }
    }
}

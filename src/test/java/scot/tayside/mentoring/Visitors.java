package scot.tayside.mentoring;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static scot.tayside.mentoring.shared.LocalAuthority.ANGUS;
import static scot.tayside.mentoring.shared.LocalAuthority.DUNDEE;
import static scot.tayside.mentoring.shared.LocalAuthority.PERTH_KINROSS;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.support.TransactionTemplate;
import scot.tayside.mentoring.figures.Basis;
import scot.tayside.mentoring.identity.Organisation;
import scot.tayside.mentoring.identity.Role;
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.shared.LocalAuthority;
import scot.tayside.mentoring.shared.ReportingPeriod;
import scot.tayside.mentoring.snapshot.Snapshots;
import scot.tayside.mentoring.testing.As;
import scot.tayside.mentoring.testing.World;

/** One of each role, in the {@link World}: all of Dundee, but CATH's coordinator, who has what CATH has in Perth & Kinross. */
class Visitors {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");
    private static final String UPLOAD =
            "select i.id from import_upload i join user_account u on u.id = i.uploaded_by where ";
    private static final String ENTRY =
            "select j.id from journal_entry j join user_account u on u.id = j.written_by where ";
    private static final String NOTICE = "select n.id from notice n join user_account u on u.id = n.user_id where ";
    private static final String COVER = "select c.id from cover c join user_account u on u.id = c.absent_id where ";
    private static final String OBLIGATION =
            "select o.id from obligation o join user_account u on u.id = o.responsible where ";
    private static final String FORBIDDEN = "403";
    private static final String NOT_FOUND = "404";

    private final MockMvcTester pages;
    private final JdbcClient sql;
    private final TransactionTemplate transaction;
    private final Map<String, RequestPostProcessor> visitors = new LinkedHashMap<>();
    private final Map<String, String> usernames = new HashMap<>();

    Visitors(ApplicationContext application) {
        pages = application.getBean(MockMvcTester.class);
        sql = application.getBean(JdbcClient.class);
        transaction = application.getBean(TransactionTemplate.class);
        World.build(application);
        visitors.put("out", request -> request);
        add("admin", "admin@tca.example", Role.ADMINISTRATOR, Organisation.TCA, Set.of());
        add("manager", "manager@tca.example", Role.MANAGER, Organisation.TCA, Set.of(DUNDEE));
        add("director", "director@tca.example", Role.DIRECTOR, Organisation.TCA, Set.of());
        add("coord", "coordinator@tca.example", Role.COORDINATOR, Organisation.TCA, Set.of(DUNDEE));
        add("cath", "coordinator@cath.example", Role.COORDINATOR, Organisation.CATH, Set.of(PERTH_KINROSS));
        add("mentor", "mentor@tca.example", Role.MENTOR, Organisation.TCA, Set.of(DUNDEE));
        add("referrer", "dundee@cjsw.example", Role.REFERRER, Organisation.CJSW, Set.of(DUNDEE));
        add("board", "board@psp.example", Role.BOARD, Organisation.PSP, Set.of());
        visitors.values().forEach(visitor -> pages.get().uri("/").with(visitor).exchange());
        freeze(application);
        sql.sql("""
                        insert into import_upload (id, file_name, uploaded_by, uploaded_at, confirmed_at, rows_read, rows_stored, rejected)
                        select id, 'history.zip', id, now(), now(), 1, 0, '' from user_account
                        """).update();
        writeReports();
        sql.sql("""
                        insert into journal_entry (id, day, kind, text, written_by, written_at)
                        select gen_random_uuid(), '2026-11-20', 'LEARNING', 'Learned', id, now() from user_account
                        """).update();
        sql.sql(
                        "insert into activity (id, held_on, title, participants) values (gen_random_uuid(), '2026-11-20', 'Walk', 5)")
                .update();
        sql.sql("insert into partner (id, name, kind) values (gen_random_uuid(), 'Sports hub', 'CHARITY')")
                .update();
        sql.sql("insert into award (id, awarded_on, title) values (gen_random_uuid(), '2026-11-20', 'First aid')")
                .update();
        meet();
        Stream.of(LocalAuthority.values()).forEach(this::gather);
        Stream.of(LocalAuthority.values()).forEach(this::askTheTissPartner);
        Stream.of(DUNDEE, PERTH_KINROSS).forEach(this::enrolAColleague);
        sql.sql("insert into training (id, held_on, title) values (gen_random_uuid(), '2026-11-20', 'Induction')")
                .update();
        Stream.of(LocalAuthority.values()).forEach(this::warn);
        Stream.of(LocalAuthority.values()).forEach(this::mentorsRecords);
        Stream.of(DUNDEE, ANGUS).forEach(this::restrict);
        Stream.of(LocalAuthority.values()).forEach(this::work);
        sql.sql("insert into course (id, title) values (gen_random_uuid(), 'Boundaries')")
                .update();
        sql.sql("""
                        insert into course_run (id, course_id, held_on, last_day, trainer, venue, places)
                        select gen_random_uuid(), id, '2026-11-20', '2026-11-20', 'Trainer', 'Office', 3 from course
                        """).update();
        sql.sql("""
                        insert into conduct_version (number, words, issued_on, sign_by, issued_by)
                        select 1, 'Be kind', '2026-11-02', '2026-12-01', id from user_account limit 1
                        """).update();
        sql.sql("""
                        insert into notice (id, user_id, kind, once, url, at)
                        select gen_random_uuid(), id, 'plan-action-due', '1', '/', now() from user_account
                        """).update();
        sql.sql("""
                        insert into cover (id, absent_id, substitute_id, first_day, last_day, set_by, set_at)
                        select gen_random_uuid(), a.id, s.id, '2026-11-24', '2026-11-30', a.id, now()
                        from user_account a cross join lateral (select id from user_account x where x.id <> a.id limit 1) s
                        """).update();
        Stream.of(LocalAuthority.values()).forEach(this::handOver);
        sql.sql("""
                        insert into obligation (id, recipient, kind, title, due_on, responsible, changed_at)
                        select gen_random_uuid(), 'Board', 'OTHER', 'Figures', '2027-01-20', id, now() from user_account
                        """).update();
    }

    /** A group of each area, CATH's in Perth & Kinross, with whoever is engaged there, led by the mentor of the area. */
    private void gather(LocalAuthority area) {
        Stream.of("""
                        insert into support_group (id, name, kind, area, organisation, place, starts_at, ends_at, from_day)
                        values (:group, 'Walkers', 'ACTIVITY_GROUP', :area, case :area when 'PERTH_KINROSS' then 'CATH' else 'TCA' end,
                            'Hall', '10:00', '12:00', '2026-01-01')
                        """, """
                        insert into group_facilitator (group_id, user_id) select :group, user_id from mentor where id = :mentor
                        """, """
                        insert into group_member (id, group_id, person_id, referral_id, from_day, added_by, added_at)
                        select :member, :group, :person, :referral, '2026-06-08', user_id, now() from mentor where id = :mentor
                        """, """
                        insert into group_session (id, group_id, day, starts_at, ends_at, place, status, reason, written_by, written_at)
                        select s.id, :group, '2026-11-24', s.at, '12:00', 'Hall', s.status, s.reason, m.user_id, now()
                        from mentor m cross join (values
                            (:session::uuid, time '09:00', 'PLANNED', null), (:off::uuid, time '08:00', 'CALLED_OFF', 'Snow')) as s (id, at, status, reason)
                        where m.id = :mentor
                        """)
                .forEach(statement -> sql.sql(statement)
                        .param("group", World.id("group", area, "-"))
                        .param("member", World.id("gmember", area, "-"))
                        .param("session", World.id("gsession", area, "-"))
                        .param("off", World.id("goff", area, "-"))
                        .param("person", World.id("person", area, "ENGAGED"))
                        .param("referral", World.id("referral", area, "ENGAGED"))
                        .param("mentor", World.mentorOf(area))
                        .param("area", area.name())
                        .update());
    }

    /** One meeting of mentors that asks something of Dundee's, and one of the partnership that asks something of Angus's. */
    private void meet() {
        Stream.of(DUNDEE, ANGUS).forEach(area -> {
            sql.sql("""
                            insert into meeting (id, kind, held_on, title, points, written_by, written_at)
                            select :id, case :area when 'ANGUS' then 'PARTNERSHIP' else 'MENTOR_MEETING' end, '2026-11-20', 'Housing', 'Keys', user_id, now()
                            from mentor where id = :mentor
                            """)
                    .param("id", World.id("meeting", area, "-"))
                    .param("area", area.name())
                    .param("mentor", World.mentorOf(area))
                    .update();
            sql.sql("""
                            insert into meeting_action (id, meeting_id, what, owner, due_on)
                            select ?, ?, 'Ask', user_id, '2026-11-30' from mentor where id = ?
                            """)
                    .params(World.id("todo", area, "-"), World.id("meeting", area, "-"), World.mentorOf(area))
                    .update();
        });
    }

    private void askTheTissPartner(LocalAuthority area) {
        sql.sql("""
                        insert into tiss_return (id, area, month, source, given_on, worked_with, referred, written_by, written_at)
                        select ?, ?, '2026-10-01', 'Team', '2026-11-03', 3, 1, user_id, now() from mentor where id = ?
                        """)
                .params(World.id("treturn", area, "-"), area.name(), World.mentorOf(area))
                .update();
    }

    /** Beside the mentor of the area, who is still to be enrolled. */
    private void enrolAColleague(LocalAuthority area) {
        UUID colleague = World.id("colleague", area, "");
        sql.sql("""
                        insert into mentor (id, first_name, last_name, sex, type, organisation, status, status_on, recruited_on, caseload_limit)
                        select ?, 'Colleague', 'Invented', sex, type, organisation, status, status_on, recruited_on, caseload_limit from mentor where id = ?
                        """).params(colleague, World.mentorOf(area)).update();
        sql.sql("insert into mentor_area (mentor_id, area) values (?, ?)")
                .params(colleague, area.name())
                .update();
        sql.sql("insert into capms_enrolment (id, mentor_id, enrolled_on) values (gen_random_uuid(), ?, '2026-11-02')")
                .param(colleague)
                .update();
    }

    /** A flag, a concern of the mentor's and an incident of the mentor's on the file of whoever is engaged. */
    private void warn(LocalAuthority area) {
        Stream.of("""
                        insert into risk_flag (id, person_id, kind, words, evidence, source, authorised_by, set_by, set_at, review_on)
                        select :id, :person, 'FIRE', 'Smokes', 'Seen', 'Team', user_id, user_id, now(), '2027-02-01' from mentor where id = :mentor
                        """, """
                        insert into protection_concern (id, person_id, about, whom, words, seen_on, raised_by, raised_at, raised_on)
                        select :id, :person, 'CHILD', 'Son', 'Seen', '2026-11-24', user_id, now(), '2026-11-24' from mentor where id = :mentor
                        """, """
                        insert into incident (id, kind, happened_on, place, area, concerned, whom, person_id, words, recorded_by, recorded_at, recorded_on)
                        select :id, 'INJURY', '2026-11-24', 'Office', :area, 'CLIENT', 'Client', :person, 'Fell', user_id, now(), '2026-11-24'
                        from mentor where id = :mentor
                        """, """
                        insert into incident_action (id, incident_id, what, owner_id, due_on, asked_by, asked_on)
                        select :id, :incident, 'Mend it', user_id, '2026-12-01', user_id, '2026-11-24' from mentor where id = :mentor
                        """)
                .forEach(statement -> sql.sql(statement)
                        .param("id", World.id(kindOf(statement), area, "ENGAGED"))
                        .param("person", World.id("person", area, "ENGAGED"))
                        .param("area", area.name())
                        .param("mentor", World.mentorOf(area))
                        .param("incident", World.id("incident", area, "ENGAGED"))
                        .update());
    }

    private static String kindOf(String statement) {
        if (statement.contains("risk_flag")) {
            return "flag";
        }
        if (statement.contains("incident_action")) {
            return "iaction";
        }
        return statement.contains("incident") ? "incident" : "concern";
    }

    /** What the pages about a mentor are about, beside the mentor: leave, supervision and the like. */
    private void mentorsRecords(LocalAuthority area) {
        Map<String, String> records = new LinkedHashMap<>();
        records.put("leave", """
                insert into mentor_leave (id, mentor_id, first_day, last_day, entered_by)
                select :id, :mentor, '2026-12-21', '2026-12-28', user_id from mentor where id = :mentor
                """);
        records.put("leaving", """
                insert into mentor_leaving (mentor_id, leaves_on, reason)
                select :mentor, '2026-12-31', 'Moves' where :id::uuid is not null
                """);
        records.put("talk", """
                insert into supervision_note (id, mentor_id, held_on, kind, agreed, recorded_by, recorded_at)
                select :id, :mentor, '2026-11-02', 'PHONE', 'Agreed', user_id, '2026-11-02T12:00Z' from mentor where id = :mentor
                """);
        records.put("agreed", """
                insert into supervision_action (id, note_id, words, doer, due_on)
                select :id, id, 'Read', 'MENTOR', '2026-12-01' from supervision_note where mentor_id = :mentor
                """);
        records.put("wanted", """
                insert into mentor_reference (id, mentor_id, role, asked_on) values (:id, :mentor, 'EMPLOYER', '2026-11-02')
                """);
        // records
        records.forEach((kind, statement) -> sql.sql(statement)
                .param("id", World.id(kind, area, "ENGAGED"))
                .param("mentor", World.mentorOf(area))
                .update());
    }

    /** The file of whoever was withdrawn, with the manager and the coordinator named in Dundee; and one on which nobody is. */
    private void restrict(LocalAuthority area) {
        Stream.of("NOT_ENGAGED", "WITHDRAWN")
                .forEach(state -> sql.sql("""
                        insert into restriction (id, person_id, reason, restricted_on, restricted_by, review_on)
                        select ?, ?, 'Related to a colleague', '2026-11-20', id, '2027-02-01' from user_account limit 1
                        """)
                        .params(World.id("restriction", area, state), World.id("person", area, state))
                        .update());
        if (area == DUNDEE) {
            sql.sql("""
                            insert into named_reader (id, restriction_id, user_id, reason, named_by, named_on)
                            select gen_random_uuid(), ?, id, 'Knows already', id, '2026-11-20'
                            from user_account where username in ('manager@tca.example', 'coordinator@tca.example')
                            """).param(World.id("restriction", area, "WITHDRAWN")).update();
            sql.sql(
                            "insert into restriction_sighting (restriction_id, referral_id, seen_on) values (?, ?, '2026-11-23')")
                    .params(World.id("restriction", area, "WITHDRAWN"), World.id("referral", area, "WITHDRAWN"))
                    .update();
        }
    }

    /** Other work of the area's mentor, and what they claim back. */
    private void work(LocalAuthority area) {
        Stream.of("""
                        insert into duty (id, mentor_id, day, kind, minutes, written_by, written_at)
                        select :duty, id, '2026-11-20', 'ADMIN', 30, user_id, now() from mentor where id = :mentor
                        """, """
                        insert into expense (id, mentor_id, day, kind, amount, status, claimed_by, claimed_at)
                        select :expense, id, '2026-11-20', 'FARE', 4.50, 'CLAIMED', user_id, now() from mentor where id = :mentor
                        """)
                .forEach(statement -> sql.sql(statement)
                        .param("duty", World.id("duty", area, "ENGAGED"))
                        .param("expense", World.id("expense", area, "ENGAGED"))
                        .param("mentor", World.mentorOf(area))
                        .update());
    }

    /** Whoever is contacted was handed over to the mentor of the area. */
    private void handOver(LocalAuthority area) {
        sql.sql("""
                        insert into handover (id, referral_id, person_id, from_match, to_match, note, releases_plan, releases_reviews, written_by, written_on)
                        select :id, referral_id, person_id, id, id, 'Likes tea', true, true, (select id from user_account limit 1), '2026-11-20'
                        from mentor_match where id = :match
                        """)
                .param("id", World.id("handover", area, "CONTACTED"))
                .param("match", World.id("match", area, "CONTACTED"))
                .update();
    }

    private void freeze(ApplicationContext application) {
        Set<LocalAuthority> everywhere = Set.of(LocalAuthority.values());
        Viewer manager = new Viewer(
                As.id(application, "manager@tca.example", Role.MANAGER, Organisation.TCA, everywhere),
                "manager@tca.example",
                "Manager",
                Role.MANAGER,
                Organisation.TCA,
                everywhere);
        application
                .getBean(Snapshots.class)
                .freeze(ReportingPeriod.financialYear(2025), Basis.PRECEDING_REVIEW, manager);
    }

    /** A report at each stop of its way; a section of each is CATH's coordinator's to write, the other nobody's. */
    private void writeReports() {
        UUID figures = one("select id from snapshot where ? is not null limit 1", "manager");
        for (String state :
                List.of("DRAFT", "FROZEN", "DIRECTOR", "BOARD", "RETURNED", "SIGNED_OFF", "ISSUED", "NEWER")) {
            sql.sql("""
                            insert into report (id, template_id, kind, title, first_day, last_day, basis, status, board_required, snapshot_id,
                                before_snapshot_id, year_before_snapshot_id, director_signed_on, supersedes_id, supersedes_reason, created_on)
                            select :id, id, kind, 'Report', '2026-04-01', '2026-06-30', 'PRECEDING_REVIEW',
                                case when :state in ('DIRECTOR', 'BOARD') then 'IN_REVIEW' when :state = 'NEWER' then 'FROZEN' else :state end,
                                true, :figures, :figures, :figures, case :state when 'BOARD' then date '2026-07-10' end,
                                case :state when 'NEWER' then :issued end, case :state when 'NEWER' then 'Late entries' end, '2026-07-01'
                            from report_template where kind = 'PROGRESS_REPORT' and number = 1
                            """)
                    .param("id", report("report", state))
                    .param("issued", report("report", "ISSUED"))
                    .param("figures", figures)
                    .param("state", state)
                    .update();
            section(state, "section", 1, one("select id from user_account where username = ?", "cath"));
            section(state, "hidden-section", 2, null);
            sql.sql("insert into report_contribution (id, report_id, partner) values (gen_random_uuid(), ?, 'CATH')")
                    .param(report("report", state))
                    .update();
        }
    }

    private void section(String state, String kind, int position, @Nullable UUID writer) {
        sql.sql("""
                        insert into report_section (id, report_id, position, number, heading, guidance, topics, feeds, assigned_to)
                        values (?, ?, ?, '1', 'Activities', 'What was done?', 'REFERRALS', 'QUOTES', ?)
                        """)
                .param(report(kind, state))
                .param(report("report", state))
                .param(position)
                .param(writer)
                .update();
    }

    private static UUID report(String kind, String state) {
        return UUID.nameUUIDFromBytes((kind + state).getBytes(StandardCharsets.UTF_8));
    }

    private void add(String name, String username, Role role, Organisation organisation, Set<LocalAuthority> areas) {
        visitors.put(name, As.account(username, role, organisation, areas));
        usernames.put(name, username);
    }

    Stream<String> names() {
        return visitors.keySet().stream();
    }

    String heading() {
        return " ".repeat(71)
                + names().map("%-9s"::formatted).collect(Collectors.joining()).stripTrailing();
    }

    /** What somebody gets of their own record; more only if another's is not as hidden as one that does not exist. */
    String answer(String name, String method, String path, String state) {
        RequestPostProcessor visitor = visitors.get(name);
        String own = status(visit(visitor, method, fill(path, kind -> own(name, kind, state))));
        if (name.equals("out") || !path.contains("{")) {
            return own.equals(FORBIDDEN) ? "." : own;
        }
        MockHttpServletResponse missing = visit(visitor, method, fill(path, kind -> UUID.randomUUID()));
        MockHttpServletResponse hidden = visit(visitor, method, fill(path, kind -> others(name, kind, state)));
        if (own.equals(FORBIDDEN)
                && status(missing).equals(FORBIDDEN)
                && status(hidden).equals(FORBIDDEN)) {
            return ".";
        }
        boolean alike = status(missing).equals(NOT_FOUND) && body(missing).equals(body(hidden));
        return alike ? own : own + "/" + status(hidden) + "/" + status(missing);
    }

    /** Whatever a visit changes is undone. */
    private MockHttpServletResponse visit(RequestPostProcessor visitor, String method, String address) {
        return transaction.execute(whole -> {
            whole.setRollbackOnly();
            return pages.method(HttpMethod.valueOf(method))
                    .uri(address)
                    .with(visitor)
                    .with(csrf())
                    .exchange()
                    .getResponse();
        });
    }

    private static String status(MockHttpServletResponse response) {
        return Integer.toString(response.getStatus());
    }

    /** What is left when identities, tokens and the reference of the request are taken out. */
    private static String body(MockHttpServletResponse response) {
        try {
            return response.getContentAsString()
                    .replace(String.valueOf(response.getHeader("X-Request-Id")), "")
                    .replaceAll("[0-9a-f-]{36}|value=\"[^\"]*\"", "");
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String fill(String path, Function<String, UUID> id) {
        return PLACEHOLDER
                .matcher(path)
                .replaceAll(found -> id.apply(found.group(1)).toString());
    }

    private UUID enrolment(LocalAuthority area) {
        return sql.sql("select id from capms_enrolment where mentor_id = ?")
                .param(World.id("colleague", area, ""))
                .query(UUID.class)
                .single();
    }

    private UUID own(String name, String kind, String state) {
        return switch (kind) {
            case "mentor" -> World.mentorOf(name.equals("cath") ? PERTH_KINROSS : DUNDEE);
            case "enrolment" -> enrolment(name.equals("cath") ? PERTH_KINROSS : DUNDEE);
            case "user" -> one("select id from user_account where username <> ? limit 1", name);
            case "unmanaged" -> World.id("restriction", DUNDEE, "NOT_ENGAGED");
            case "reader" -> one("select id from user_account where username = ?", "coord");
            case "upload" -> one(UPLOAD + "u.username = ?", name);
            case "entry" -> one(ENTRY + "u.username = ?", name);
            case "notice" -> one(NOTICE + "u.username = ?", name);
            case "cover" -> one(COVER + "u.username = ?", name);
            case "activity" -> one("select id from activity where ? is not null limit 1", name);
            case "award" -> one("select id from award where ? is not null limit 1", name);
            case "meeting", "todo" -> World.id(kind, DUNDEE, state);
            case "leader" ->
                one("select user_id from mentor where ? is not null and user_id is not null limit 1", name);
            case "partner" -> one("select id from partner where ? is not null limit 1", name);
            case "gperson" -> World.id("person", name.equals("cath") ? PERTH_KINROSS : DUNDEE, "ENGAGED");
            case "training" -> one("select id from training where ? is not null limit 1", name);
            case "course" -> one("select id from course where ? is not null limit 1", name);
            case "run" -> one("select id from course_run where ? is not null limit 1", name);
            case "snapshot" -> one("select id from snapshot where ? is not null limit 1", name);
            case "obligation" -> one(OBLIGATION + "u.username = ?", name);
            case "report", "section" -> report(kind, state);
            case "known" -> World.id("person", name.equals("cath") ? PERTH_KINROSS : DUNDEE, "DECLINED");
            default -> World.id(kind, name.equals("cath") ? PERTH_KINROSS : DUNDEE, state);
        };
    }

    private UUID others(String name, String kind, String state) {
        return switch (kind) {
            case "mentor" -> World.mentorOf(name.equals("cath") ? DUNDEE : PERTH_KINROSS);
            case "enrolment" -> enrolment(name.equals("cath") ? DUNDEE : PERTH_KINROSS);
            case "meeting", "todo" -> name.equals("mentor") ? World.id(kind, ANGUS, state) : UUID.randomUUID();
            case "treturn" ->
                name.equals("director")
                        ? UUID.randomUUID()
                        : World.id(kind, name.equals("cath") ? DUNDEE : ANGUS, state);
            case "gperson" -> World.id("person", name.equals("cath") ? DUNDEE : ANGUS, "ENGAGED");
            case "user",
                    "snapshot",
                    "activity",
                    "award",
                    "leader",
                    "partner",
                    "training",
                    "course",
                    "run",
                    "reader",
                    "unmanaged" -> UUID.randomUUID();
            case "expense", "duty" -> World.id(kind, name.equals("cath") ? DUNDEE : PERTH_KINROSS, state);
            case "upload" -> one(UPLOAD + "u.username <> ? limit 1", name);
            case "obligation" ->
                name.equals("coord") || name.equals("cath")
                        ? one(OBLIGATION + "u.username <> ? limit 1", name)
                        : UUID.randomUUID();
            case "entry" -> name.equals("mentor") ? one(ENTRY + "u.username <> ? limit 1", name) : UUID.randomUUID();
            case "notice" -> one(NOTICE + "u.username <> ? limit 1", name);
            case "cover" -> one(COVER + "u.organisation = 'PSP' and u.username <> ?", name);
            case "report" -> name.equals("board") ? report(kind, "DRAFT") : UUID.randomUUID();
            case "section" -> name.equals("cath") ? report("hidden-section", state) : UUID.randomUUID();
            case "known" -> World.id("person", name.equals("cath") ? DUNDEE : ANGUS, "DECLINED");
            default -> World.id(kind, name.equals("cath") ? DUNDEE : ANGUS, state);
        };
    }

    private UUID one(String question, String name) {
        return sql.sql(question)
                .param(usernames.getOrDefault(name, ""))
                .query(UUID.class)
                .optional()
                .orElseGet(UUID::randomUUID);
    }
}

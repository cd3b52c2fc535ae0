package scot.tayside.mentoring.testing;

import static scot.tayside.mentoring.shared.LocalAuthority.ANGUS;
import static scot.tayside.mentoring.shared.LocalAuthority.DUNDEE;
import static scot.tayside.mentoring.shared.LocalAuthority.PERTH_KINROSS;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import scot.tayside.mentoring.identity.Organisation;
import scot.tayside.mentoring.identity.Role;
import scot.tayside.mentoring.identity.UserId;
import scot.tayside.mentoring.shared.LocalAuthority;

/**
 * A small world: in each area somebody in each state, from just referred to closed, put straight into the tables.
 *
 * <p>Whoever was declined has the name and birthday of whoever is just referred. {@code mentor@tca} is matched in Dundee, {@code volunteer@tca} in Angus and {@code befriender@cath} in Perth & Kinross,
 * agreed with whoever is CONTACTED and active with whoever is ENGAGED. Words that only some may read begin with "canary"
 * and name what they stand in, area and state: {@code canary-offence-dundee-engaged}.
 */
public final class World {

    /** The states a person is in, as their referral says; CLOSED is engaged, and over. */
    public static final List<String> STATES = List.of(
            "SUBMITTED",
            "ACCEPTED",
            "WAITING",
            "ALLOCATED",
            "CONTACTED",
            "ENGAGED",
            "CLOSED",
            "DECLINED",
            "WITHDRAWN",
            "NOT_ENGAGED",
            "VOID");

    /** What opens the questions to the referrer of whoever has just left in Angus. */
    public static final String KEY = "a-key-from-a-letter";

    private static final Set<LocalAuthority> EVERYWHERE = EnumSet.allOf(LocalAuthority.class);
    private static final List<String> WITH_A_CASE = List.of("ENGAGED", "CLOSED");

    private final ApplicationContext application;
    private final JdbcClient sql;

    private World(ApplicationContext application) {
        this.application = application;
        this.sql = application.getBean(JdbcClient.class);
    }

    public static void build(ApplicationContext application) {
        World world = new World(application);
        world.mentor(DUNDEE, "mentor@tca.example", "PAID", Organisation.TCA, EVERYWHERE);
        world.mentor(ANGUS, "volunteer@tca.example", "VOLUNTEER", Organisation.TCA, EVERYWHERE);
        world.mentor(PERTH_KINROSS, "befriender@cath.example", "BEFRIENDER", Organisation.CATH, Set.of(PERTH_KINROSS));
        for (LocalAuthority area : LocalAuthority.values()) {
            STATES.forEach(state -> world.person(area, state));
        }
    }

    /** Identity of a {@code person}, {@code referral}, {@code case}, {@code match}, {@code contact}, {@code review}, {@code goal}, {@code action}, {@code offer}, {@code voice} or {@code feedback}. */
    public static UUID id(String kind, LocalAuthority area, String state) {
        return UUID.nameUUIDFromBytes((kind + area + state).getBytes(StandardCharsets.UTF_8));
    }

    /** The mentor matched in an area. */
    public static UUID mentorOf(LocalAuthority area) {
        return id("mentor", area, "");
    }

    private void mentor(
            LocalAuthority area, String username, String type, Organisation organisation, Set<LocalAuthority> areas) {
        UserId account = As.id(application, username, Role.MENTOR, organisation, areas);
        sql.sql("""
                        insert into mentor (id, user_id, first_name, last_name, sex, type, organisation, status, status_on,
                            enquired_on, recruited_on, identity_checked_on, references_on, induction_on, training_on,
                            code_of_conduct_on, cleared_on, caseload_limit, pvg_status, pvg_roles)
                        values (:id, :user, 'Morag', :name, 'FEMALE', :type, :organisation, 'CLEARED', '2026-01-05',
                            '2026-01-02', '2026-01-03', '2026-01-05', '2026-01-05', '2026-01-05', '2026-01-05',
                            '2026-01-05', '2026-01-05', 6, 'MEMBER', 'BOTH')
                        """)
                .param("id", mentorOf(area))
                .param("user", account.value())
                .param("name", "Mentor" + area.name().charAt(0))
                .param("type", type)
                .param("organisation", organisation.name())
                .update();
        areas.forEach(each -> sql.sql("insert into mentor_area (mentor_id, area) values (?, ?)")
                .params(mentorOf(area), each.name())
                .update());
    }

    private void person(LocalAuthority area, String state) {
        boolean hasCase = WITH_A_CASE.contains(state);
        insert(area, state, """
                insert into person (id, first_name, last_name, date_of_birth, sex, phone, address, risk_summary)
                values (:person, :areaName, :stateName, '1990-05-05', 'FEMALE', '07700 900123', :address, :risk)
                """);
        insert(area, state, """
                insert into referral (id, person_id, area, referrer_email, service, legal_basis, order_start, order_end,
                    offence_summary, circumstances, risk_management, access_needs, received_on, status, status_on, reason, accepted_on, allocated_on,
                    first_contact_on, engaged_on)
                values (:referral, :person, :area, 'worker@cjsw.example', 'WOMEN_ONLY', 'COURT_ORDER', '2026-01-01',
                    '2027-12-31', :offence, :circumstances, :managed, :access, '2026-06-01', :status, '2026-06-01',
                    case when :status in ('DECLINED', 'WITHDRAWN', 'NOT_ENGAGED', 'VOID') then 'OTHER' end,
                    case when :status not in ('SUBMITTED', 'DECLINED') then date '2026-06-01' end,
                    case when :status in ('ALLOCATED', 'CONTACTED', 'ENGAGED') then date '2026-06-02' end,
                    case when :status in ('CONTACTED', 'ENGAGED') then date '2026-06-03' end,
                    case when :status = 'ENGAGED' then date '2026-06-08' end)
                """);
        if (List.of("ALLOCATED", "CONTACTED", "ENGAGED", "CLOSED").contains(state)) {
            insert(area, state, """
                    insert into mentor_match (id, referral_id, person_id, mentor_id, kind, status, proposed_on, agreed_on, started_on, ended_on, note)
                    values (:match, :referral, :person, :mentor, 'MENTORING',
                        case :state when 'ALLOCATED' then 'PROPOSED' when 'CONTACTED' then 'AGREED' when 'ENGAGED' then 'ACTIVE' else 'ENDED' end,
                        '2026-06-02', case when :state <> 'ALLOCATED' then date '2026-06-02' end,
                        case when :hasCase then date '2026-06-08' end, case when :state = 'CLOSED' then date '2026-11-01' end, :matchNote)
                    """);
        }
        if (List.of("CONTACTED", "ENGAGED", "CLOSED").contains(state)) {
            insert(area, state, """
                    insert into contact (id, referral_id, person_id, mentor_id, held_on, kind, attendance, minutes, note, logged_by, logged_at, entry_id)
                    values (:contact, :referral, :person, :mentor, '2026-11-19', 'MEETING', 'ATTENDED', 60, :note,
                        (select user_id from mentor where id = :mentor), '2026-11-23T12:00Z', :contact)
                    """);
        }
        if (hasCase) {
            insert(area, state, """
                    insert into mentee_case (id, referral_id, person_id, service, area, opened_on, agreement_signed_on, status, closed_on,
                        exit_type, exit_reason)
                    values (:case, :referral, :person, 'WOMEN_ONLY', :area, '2026-06-08', '2026-06-08',
                        case :state when 'CLOSED' then 'CLOSED' else 'ACTIVE' end, case :state when 'CLOSED' then date '2026-11-20' end,
                        case :state when 'CLOSED' then 'PLANNED' end, case :state when 'CLOSED' then 'GOALS_REACHED' end)
                    """);
            insert(area, state, """
                    insert into voice (id, kind, whose, words, source, area, referral_id, belongs_from, belongs_to, written_at,
                        consent_on, consent_note, check_result, checked_on, check_remark)
                    values (:voice, 'QUOTE', 'MENTEE', 'Somebody goes along with me.', 'Woman mentored', :area, :referral,
                        '2026-07-01', '2026-09-30', '2026-10-01T12:00Z', '2026-10-01', :consent, case when :area <> 'ANGUS' then 'PASSED' end,
                        case when :area <> 'ANGUS' then date '2026-10-02' end, :remark)
                    """);
            insert(area, state, """
                    insert into appointment (id, referral_id, person_id, mentor_id, kind, starts_at, ends_at, place_kind, place, told, made_by, changed_at)
                    values (:appointment, :referral, :person, :mentor, 'MEETING', case :state when 'CLOSED' then timestamptz '2026-10-26T14:00Z' else '2026-11-24T14:00Z' end,
                        case :state when 'CLOSED' then timestamptz '2026-10-26T15:00Z' else '2026-11-24T15:00Z' end, 'PUBLIC_PLACE', :place, :told,
                        (select user_id from mentor where id = :mentor), '2026-10-20T12:00Z')
                    """);
            insert(area, state, """
                    insert into review (id, case_id, person_id, kind, held_on, completed_at, summary)
                    values (:review, :case, :person, 'ASSESSMENT', '2026-06-15', '2026-06-15T12:00Z', :summary)
                    """);
            insert(area, state, """
                    insert into review_item (review_id, outcome, state, chosen, mentee_score, mentor_score)
                    select :review, code, 'SCORED', true, 4, 5 from outcome
                    """);
            insert(area, state, """
                    insert into plan_goal (id, case_id, outcome, words, written_by, written_at)
                    select :goal, :case, 'CONFIDENCE', 'I want to go out more', id, '2026-06-15T12:00Z' from user_account limit 1
                    """);
            insert(area, state, """
                    insert into plan_action (id, goal_id, what, doer, due_on, written_by, written_at)
                    select :action, :goal, 'Walk to the shop', 'MENTEE', '2026-11-01', id, '2026-06-15T12:00Z' from user_account limit 1
                    """);
        }
        if (state.equals("ENGAGED")) {
            insert(area, state, """
                    insert into placement_place (id, name, host, organisation, area, days)
                    values (:site, 'Shop', 'Invented', case :area when 'PERTH_KINROSS' then 'CATH' else 'TCA' end, :area, 'MONDAY')
                    """);
            insert(area, state, """
                    insert into placement_stay (id, place_id, referral_id, from_day) values (:stay, :site, :referral, '2026-11-02')
                    """);
            insert(area, state, """
                    insert into transition_offer (id, case_id, kind, offered_on, remark)
                    values (:offer, :case, 'PEER_MENTORING', '2026-11-02', :offerRemark)
                    """);
        }
        if (state.equals("CLOSED")) {
            insert(area, state, area == ANGUS ? """
                    insert into referrer_feedback (id, case_id, asked_on, recipient, key_hash, open_until)
                    values (:feedback, :case, '2026-11-20', 'worker@cjsw.example', encode(sha256(convert_to(:key, 'UTF8')), 'hex'), '2026-12-20')
                    """ : """
                    insert into referrer_feedback (id, case_id, asked_on, recipient, answered_on, liked, for_public)
                    values (:feedback, :case, '2026-11-20', 'worker@cjsw.example', '2026-11-21', :liked, true)
                    """);
        }
    }

    private void insert(LocalAuthority area, String state, String statement) {
        var insertion = sql.sql(statement)
                .param("area", area.name())
                .param("state", state)
                .param("status", state.equals("CLOSED") ? "ENGAGED" : state)
                .param("hasCase", WITH_A_CASE.contains(state))
                .param("key", KEY)
                .param("areaName", words(area.name()))
                .param("stateName", words(state.equals("DECLINED") ? "SUBMITTED" : state))
                .param("mentor", mentorOf(area));
        for (String kind : List.of(
                "person",
                "referral",
                "match",
                "contact",
                "case",
                "review",
                "goal",
                "action",
                "voice",
                "feedback",
                "offer",
                "site",
                "stay",
                "appointment")) {
            insertion = insertion.param(kind, id(kind, area, state));
        }
        for (String text : List.of(
                "offence",
                "circumstances",
                "managed",
                "access",
                "risk",
                "address",
                "place",
                "told",
                "note",
                "summary",
                "matchNote",
                "consent",
                "offerRemark",
                "remark",
                "liked")) {
            insertion = insertion.param(text, canary(text, area, state));
        }
        insertion.update();
    }

    /** The words that stand in a field of somebody's file, and nowhere else. */
    public static String canary(String field, LocalAuthority area, String state) {
        return "canary-%s-%s-%s".formatted(field, area, state).toLowerCase(Locale.ROOT);
    }

    private static String words(String constant) {
        return constant.charAt(0)
                + constant.substring(1).toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}

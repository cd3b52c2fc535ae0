package scot.tayside.mentoring.mentor;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import scot.tayside.mentoring.identity.Organisation;
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.shared.LocalAuthority;
import scot.tayside.mentoring.shared.Sex;
import scot.tayside.mentoring.shared.Unmet;
import scot.tayside.mentoring.web.Sentence;

/** What a mentor's page shows. */
@Component
class MentorPageQueries {

    private final JdbcClient sql;
    private final MentorQueries mentors;

    MentorPageQueries(JdbcClient sql, MentorQueries mentors) {
        this.sql = sql;
        this.mentors = mentors;
    }

    MentorPage page(MentorHead head, Viewer viewer, LocalDate today) {
        boolean openCase = mentors.hasOpenCase(head.id());
        return sql.sql("""
                        select w.*, m.caseload, m.areas, m.availability, a.name as account, p.reference as former_mentee
                        from mentor w
                            join reading.mentor m on m.id = w.id
                            left join reading.mentor_account a on a.mentor_id = w.id
                            left join reading.person p on p.id = w.person_id
                                and not exists (select from reading.restricted_file x where x.person_id = p.id)
                        where w.id = ?
                        """)
                .param(head.id().value())
                .query((row, number) -> pageOf(row, head, openCase, viewer, today))
                .single();
    }

    /** The form as it stands, to be changed. */
    MentorForm form(MentorId id) {
        return sql.sql("""
                        select w.*, m.areas, m.availability, p.reference as former_mentee
                        from mentor w
                            join reading.mentor m on m.id = w.id
                            left join reading.person p on p.id = w.person_id
                        where w.id = ?
                        """)
                .param(id.value())
                .query((row, number) -> formOf(row))
                .single();
    }

    ClearanceForm clearanceForm(MentorId id) {
        return sql.sql("select * from mentor where id = ?")
                .param(id.value())
                .query((row, number) -> clearanceFormOf(row))
                .single();
    }

    private static MentorForm formOf(ResultSet row) throws SQLException {
        MentorForm form = new MentorForm();
        form.firstName = row.getString("first_name");
        form.lastName = row.getString("last_name");
        form.sex = Sex.valueOf(row.getString("sex"));
        form.type = MentorType.valueOf(row.getString("type"));
        form.organisation = Organisation.valueOf(row.getString("organisation"));
        form.areas = new ArrayList<>(areasOf(row));
        form.caseloadLimit = row.getInt("caseload_limit");
        form.interests = row.getString("interests");
        Reach.Ways ways = waysOf(row);
        form.languages = ways.languages();
        form.slots = new ArrayList<>(ways.slots());
        form.ownCar = ways.ownCar();
        form.publicTransport = ways.publicTransport();
        form.travelMiles = ways.travelMiles();
        form.travelNote = ways.travelNote();
        form.enquiredOn = row.getObject("enquired_on", LocalDate.class);
        form.enquirySource = sourceOf(row);
        form.account = row.getObject("user_id", UUID.class);
        form.person = row.getString("former_mentee");
        form.version = row.getLong("version");
        return form;
    }

    private static ClearanceForm clearanceFormOf(ResultSet row) throws SQLException {
        Checklist steps = stepsOf(row);
        Pvg pvg = pvgOf(row);
        ClearanceForm form = new ClearanceForm();
        form.identityCheckedOn = steps.identityCheckedOn();
        form.referencesOn = steps.referencesOn();
        form.inductionOn = steps.inductionOn();
        form.trainingOn = steps.trainingOn();
        form.codeOfConductOn = steps.codeOfConductOn();
        form.pvgStatus = pvg.status();
        form.pvgRoles = pvg.roles();
        form.pvgRenewFrom = pvg.renewFrom();
        form.pvgValidTo = pvg.validTo();
        form.version = row.getLong("version");
        return form;
    }

    private MentorPage pageOf(ResultSet row, MentorHead head, boolean openCase, Viewer viewer, LocalDate today)
            throws SQLException {
        Checklist steps = stepsOf(row);
        Pvg pvg = pvgOf(row);
        boolean lapsed = head.status().isCleared() && !pvg.validOn(today);
        return new MentorPage(
                head,
                factsOf(row),
                steps,
                pvg,
                Sentence.of(missing(head, new ClearanceRule.Evidence(steps, pvg, openCase), today)),
                lapsed,
                matches(head.id(), viewer),
                apart(head.id(), viewer),
                MentorPage.actions(head));
    }

    private static List<Unmet> missing(MentorHead head, ClearanceRule.Evidence evidence, LocalDate today) {
        return head.status().isCleared()
                ? ClearanceRule.unmetByACleared(evidence, today)
                : ClearanceRule.allUnmet(evidence, today);
    }

    private List<MentorPage.MentorMatch> matches(MentorId id, Viewer viewer) {
        return sql.sql("""
                        select x.id, case when f.user_id is not null then x.person_name end as person_name, x.kind, x.status,
                            x.status in ('PROPOSED', 'AGREED', 'ACTIVE', 'PAUSED') as live,
                            coalesce(x.started_on, x.agreed_on, x.proposed_on) as from_day, x.ended_on as to_day
                        from reading.mentor_match x
                            left join reading.file_viewer f on f.referral_id = x.referral_id and f.user_id = :viewer
                        where x.mentor_id = :mentor
                        order by live desc, from_day desc nulls last, x.id
                        """)
                .param("mentor", id.value())
                .param("viewer", viewer.id().value())
                .query((row, number) -> new MentorPage.MentorMatch(
                        row.getObject("id", UUID.class),
                        row.getString("person_name"),
                        row.getString("kind"),
                        row.getString("status"),
                        row.getBoolean("live"),
                        row.getObject("from_day", LocalDate.class),
                        row.getObject("to_day", LocalDate.class)))
                .list();
    }

    private List<MentorPage.Apart> apart(MentorId id, Viewer viewer) {
        return sql.sql("""
                        select p.id, p.reference, n.reason, n.recorded_on, n.recorded_by,
                            case when exists (select from reading.file_viewer f where f.person_id = p.id and f.user_id = :viewer)
                                then p.name end as name
                        from reading.non_association n
                            join reading.person p on p.id = n.person_id
                        where n.mentor_id = :mentor
                            and (not exists (select from reading.restricted_file x where x.person_id = p.id)
                                or exists (select from reading.file_viewer f where f.person_id = p.id and f.user_id = :viewer))
                        order by p.reference
                        """)
                .param("mentor", id.value())
                .param("viewer", viewer.id().value())
                .query((row, number) -> new MentorPage.Apart(
                        row.getObject("id", UUID.class),
                        row.getString("reference"),
                        row.getString("name"),
                        NonAssociation.Reason.valueOf(row.getString("reason")),
                        row.getObject("recorded_on", LocalDate.class),
                        row.getString("recorded_by")))
                .list();
    }

    private static MentorPage.MentorFacts factsOf(ResultSet row) throws SQLException {
        return new MentorPage.MentorFacts(
                Sex.valueOf(row.getString("sex")),
                MentorType.valueOf(row.getString("type")),
                Organisation.valueOf(row.getString("organisation")),
                areasOf(row),
                row.getInt("caseload"),
                row.getInt("caseload_limit"),
                row.getString("interests"),
                waysOf(row),
                row.getString("account"),
                row.getString("former_mentee"),
                row.getObject("status_on", LocalDate.class),
                row.getString("status_reason"),
                row.getObject("enquired_on", LocalDate.class),
                sourceOf(row),
                row.getObject("recruited_on", LocalDate.class),
                row.getObject("cleared_on", LocalDate.class),
                row.getObject("left_on", LocalDate.class));
    }

    private static List<LocalAuthority> areasOf(ResultSet row) throws SQLException {
        return codes(row, "areas").map(LocalAuthority::valueOf).toList();
    }

    private static Stream<String> codes(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column)).stream().flatMap(codes -> Arrays.stream(codes.split(";")));
    }

    private static Reach.Ways waysOf(ResultSet row) throws SQLException {
        return new Reach.Ways(
                row.getString("languages"),
                codes(row, "availability").map(Slot::valueOf).collect(Collectors.toSet()),
                row.getBoolean("own_car"),
                row.getBoolean("public_transport"),
                row.getObject("travel_miles", Integer.class),
                row.getString("travel_note"));
    }

    private static @Nullable EnquirySource sourceOf(ResultSet row) throws SQLException {
        String source = row.getString("enquiry_source");
        return source == null ? null : EnquirySource.valueOf(source);
    }

    private static Checklist stepsOf(ResultSet row) throws SQLException {
        return new Checklist(
                row.getObject("identity_checked_on", LocalDate.class),
                row.getObject("references_on", LocalDate.class),
                row.getObject("induction_on", LocalDate.class),
                row.getObject("training_on", LocalDate.class),
                row.getObject("code_of_conduct_on", LocalDate.class));
    }

    static Pvg pvgOf(ResultSet row) throws SQLException {
        String roles = row.getString("pvg_roles");
        return new Pvg(
                Pvg.Status.valueOf(row.getString("pvg_status")),
                roles == null ? null : Pvg.Roles.valueOf(roles),
                row.getObject("pvg_valid_to", LocalDate.class),
                row.getObject("pvg_renew_from", LocalDate.class));
    }
}

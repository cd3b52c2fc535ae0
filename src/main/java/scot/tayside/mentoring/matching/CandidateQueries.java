package scot.tayside.mentoring.matching;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import scot.tayside.mentoring.cases.CaseStatus;
import scot.tayside.mentoring.identity.Organisation;
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.mentor.Clearance;
import scot.tayside.mentoring.mentor.MentorId;
import scot.tayside.mentoring.mentor.MentorStatus;
import scot.tayside.mentoring.mentor.MentorType;
import scot.tayside.mentoring.mentor.Pvg;
import scot.tayside.mentoring.mentor.Slot;
import scot.tayside.mentoring.person.PersonId;
import scot.tayside.mentoring.programme.Service;
import scot.tayside.mentoring.referral.ReferralId;
import scot.tayside.mentoring.referral.ReferralStatus;
import scot.tayside.mentoring.shared.LocalAuthority;
import scot.tayside.mentoring.shared.Sex;

/** The two sides of a match that is still to be made. */
@Component
class CandidateQueries {

    private static final String CANDIDATES = """
            select m.*,
                nullif(concat_ws(', ', case when m.own_car then 'own car' end, case when m.public_transport then 'public transport' end,
                    'up to ' || m.travel_miles || ' miles', m.travel_note), '') as travel,
                exists (select from reading.mentee_case c where c.person_id = m.person_id and c.status <> 'CLOSED') as has_open_case,
                exists (select from reading.non_association n where n.mentor_id = m.id and n.person_id = r.person_id) as set_apart,
                (select string_agg(x.kind, ';') from reading.mentor_match x where x.mentor_id = m.id and x.person_id = r.person_id
                    and x.status in ('PROPOSED', 'AGREED', 'ACTIVE', 'PAUSED')) as together
            from reading.mentor m
                join reading.mentor_viewer v on v.mentor_id = m.id and v.user_id = :viewer
                join reading.referral r on r.id = :referral
            where m.status in ('RECRUITED', 'IN_CLEARANCE', 'CLEARED', 'UNAVAILABLE', 'SUSPENDED')
            """;

    private final JdbcClient sql;

    CandidateQueries(JdbcClient sql) {
        this.sql = sql;
    }

    Mentee mentee(ReferralId referral) {
        return sql.sql("""
                        select r.*, c.status as case_status, w.languages, w.interests, w.place, w.slots,
                            p.places_are_firm and p.taken >= p.places as service_full,
                            exists (select from reading.mentor_match x where x.person_id = r.person_id
                                and x.kind <> 'MENTORING' and x.started_on is not null) as befriended
                        from reading.referral r
                            join reading.place p on p.service = r.service
                            left join reading.mentee_case c on c.referral_id = r.id
                            left join reading.match_wish w on w.referral_id = r.id
                        where r.id = :referral
                        """)
                .param("referral", referral.value())
                .query((row, number) -> menteeOf(row))
                .optional()
                .orElseThrow(() -> new NoSuchElementException("no such referral"));
    }

    /** Everybody the viewer may propose, or has to explain why not. */
    List<Candidate> all(ReferralId referral, Viewer viewer) {
        return sql.sql(CANDIDATES)
                .param("referral", referral.value())
                .param("viewer", viewer.id().value())
                .query((row, number) -> candidateOf(row))
                .list();
    }

    Candidate one(ReferralId referral, MentorId mentor, Viewer viewer) {
        return sql.sql(CANDIDATES + " and m.id = :mentor")
                .param("referral", referral.value())
                .param("viewer", viewer.id().value())
                .param("mentor", mentor.value())
                .query((row, number) -> candidateOf(row))
                .optional()
                .orElseThrow(() -> new NoSuchElementException("no such mentor"));
    }

    private static Mentee menteeOf(ResultSet row) throws SQLException {
        return new Mentee(
                new ReferralId(row.getObject("id", UUID.class)),
                row.getString("reference"),
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getString("person_name"),
                Sex.valueOf(row.getString("sex")),
                row.getObject("date_of_birth", LocalDate.class),
                LocalAuthority.valueOf(row.getString("area")),
                Service.valueOf(row.getString("service")),
                row.getBoolean("wants_either_sex"),
                row.getObject("order_end", LocalDate.class),
                ReferralStatus.valueOf(row.getString("status")),
                optional(row, "case_status", CaseStatus::valueOf),
                row.getBoolean("service_full"),
                row.getBoolean("befriended"),
                new Ways(
                        several(row, "slots", Slot::valueOf),
                        row.getString("languages"),
                        row.getString("interests"),
                        row.getString("place")));
    }

    private static Candidate candidateOf(ResultSet row) throws SQLException {
        UUID formerMentee = row.getObject("person_id", UUID.class);
        return new Candidate(
                new MentorId(row.getObject("id", UUID.class)),
                row.getString("reference"),
                row.getString("name"),
                Sex.valueOf(row.getString("sex")),
                MentorType.valueOf(row.getString("type")),
                Organisation.valueOf(row.getString("organisation")),
                several(row, "areas", LocalAuthority::valueOf),
                new Ways(
                        several(row, "availability", Slot::valueOf),
                        row.getString("languages"),
                        row.getString("interests"),
                        row.getString("travel")),
                clearanceOf(row, "status"),
                row.getInt("caseload"),
                row.getInt("caseload_limit"),
                formerMentee == null ? null : new PersonId(formerMentee),
                row.getBoolean("has_open_case"),
                row.getBoolean("set_apart"),
                several(row, "together", MatchKind::valueOf));
    }

    static Clearance clearanceOf(ResultSet row, String status) throws SQLException {
        Pvg pvg = new Pvg(
                Pvg.Status.valueOf(row.getString("pvg_status")),
                optional(row, "pvg_roles", Pvg.Roles::valueOf),
                row.getObject("pvg_valid_to", LocalDate.class));
        return new Clearance(
                MentorStatus.valueOf(row.getString(status)), row.getObject("cleared_on", LocalDate.class), pvg);
    }

    private static <T> Set<T> several(ResultSet row, String column, Function<String, T> read) throws SQLException {
        return Optional.ofNullable(row.getString(column)).stream()
                .flatMap(codes -> Arrays.stream(codes.split(";")))
                .map(read)
                .collect(Collectors.toSet());
    }

    static <T> @Nullable T optional(ResultSet row, String column, Function<String, T> read) throws SQLException {
        String text = row.getString(column);
        return text == null ? null : read.apply(text);
    }
}

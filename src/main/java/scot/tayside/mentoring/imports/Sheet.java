package scot.tayside.mentoring.imports;

import static scot.tayside.mentoring.imports.Column.code;
import static scot.tayside.mentoring.imports.Column.codes;
import static scot.tayside.mentoring.imports.Column.date;
import static scot.tayside.mentoring.imports.Column.number;
import static scot.tayside.mentoring.imports.Column.refs;
import static scot.tayside.mentoring.imports.Column.score;
import static scot.tayside.mentoring.imports.Column.text;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import scot.tayside.mentoring.programme.Outcome;
import scot.tayside.mentoring.programme.Service;
import scot.tayside.mentoring.shared.LocalAuthority;
import scot.tayside.mentoring.shared.Sex;

/** A sheet of an import file with its columns, in the order in which sheets are stored. */
enum Sheet {
    MENTORS(
            text("mentor_ref", "M-001").must(),
            text("first_name", "Rowan").must(),
            text("last_name", "Testwell").must(),
            code("sex", Sex.FEMALE, Sex.values()).must(),
            code("type", "VOLUNTEER", "PAID", "VOLUNTEER", "PEER", "BEFRIENDER").must(),
            code("organisation", "TCA", "TCA", "CATH").must(),
            codes("areas", "DUNDEE;ANGUS", LocalAuthority.values()).must(),
            date("enquired_on", "2013-04-02"),
            date("recruited_on", "2013-05-01"),
            date("cleared_on", "2013-06-15"),
            date("left_on", ""),
            number("caseload_limit", "2"),
            code(
                    "pvg_status",
                    "MEMBER",
                    "NOT_REQUIRED",
                    "TO_APPLY",
                    "APPLIED",
                    "MEMBER",
                    "UNDER_CONSIDERATION",
                    "EXPIRED",
                    "BARRED"),
            code("pvg_roles", "ADULTS", "ADULTS", "CHILDREN", "BOTH"),
            date("pvg_valid_to", "")),
    REFERRALS(
            text("referral_ref", "R-001").must(),
            text("person_ref", "P-001").must(),
            text("first_name", "Heather").must(),
            text("last_name", "Samplefield").must(),
            date("date_of_birth", "1990-02-28").must(),
            code("sex", Sex.FEMALE, Sex.values()).must(),
            code("area", LocalAuthority.DUNDEE, LocalAuthority.values()).must(),
            text("referrer_email", "dundee@cjsw.example"),
            code("service", Service.WOMEN_ONLY, Service.values()).must(),
            code("legal_basis", "COURT_ORDER", "COURT_ORDER", "BAIL", "SDS", "TISS_AGREEMENT")
                    .must(),
            date("order_start", "2013-04-01"),
            date("order_end", "2014-03-31"),
            date("received_on", "2013-04-08").must(),
            code(
                            "status",
                            "ENGAGED",
                            "SUBMITTED",
                            "ACCEPTED",
                            "WAITING",
                            "DECLINED",
                            "WITHDRAWN",
                            "NOT_ENGAGED",
                            "VOID",
                            "ENGAGED")
                    .must(),
            date("status_on", "2013-04-15"),
            text("reason", ""),
            date("first_contact_on", "2013-04-08"),
            date("engaged_on", "2013-04-15"),
            date("closed_on", ""),
            code("exit_type", "", "PLANNED", "UNPLANNED"),
            text("exit_reason", "")),
    MATCHES(
            text("match_ref", "X-001").must(),
            text("referral_ref", "R-001").must(),
            text("mentor_ref", "M-001").must(),
            code("kind", "MENTORING", "MENTORING", "BEFRIENDING", "PLACEMENT").must(),
            date("started_on", "2013-06-20").must(),
            date("ended_on", ""),
            text("end_reason", "")),
    CONTACTS(
            text("referral_ref", "R-001").must(),
            text("mentor_ref", "M-001"),
            date("held_on", "2013-06-20").must(),
            code(
                            "kind",
                            "MEETING",
                            "MEETING",
                            "PHONE",
                            "TEXT",
                            "GROUP",
                            "JOINT_MEETING",
                            "REFERRER_UPDATE",
                            "PLACEMENT")
                    .must(),
            code(
                            "attendance",
                            "ATTENDED",
                            "ATTENDED",
                            "LATE",
                            "DNA_ACCEPTABLE",
                            "DNA_UNACCEPTABLE",
                            "CANCELLED_BY_SERVICE")
                    .must(),
            number("minutes", "60"),
            text("note", "Met at the library")),
    REVIEWS(
            text("referral_ref", "R-001").must(),
            code("kind", "ASSESSMENT", "ASSESSMENT", "QUARTERLY", "EXTRA", "EXIT")
                    .must(),
            date("held_on", "2013-06-27").must(),
            code("outcome", Outcome.CRIME, Outcome.values()).must(),
            code("chosen", "Y", "Y", "N"),
            code("state", "SCORED", "SCORED", "NOT_APPLICABLE", "NO_NEED"),
            score("mentee_score", "4"),
            score("mentor_score", "3"),
            code("mentee_missing_reason", "", "DECLINED", "ABSENT", "UNABLE")),
    ACTIVITIES(
            text("activity_ref", "A-001").must(),
            date("held_on", "2013-09-16").must(),
            text("title", "Football match").must(),
            code("area", LocalAuthority.DUNDEE, LocalAuthority.values()),
            number("participants", "11").must(),
            text("partner", "")),
    TRAINING(
            text("training_ref", "T-001").must(),
            date("held_on", "2013-10-01").must(),
            text("title", "Drug awareness").must(),
            text("course", ""),
            text("joint_with", "CATH"),
            refs("mentor_refs", "M-001")),
    PARTNER_FIGURES(
            text("source", "CATH").must(),
            code("area", LocalAuthority.PERTH_KINROSS, LocalAuthority.values()).must(),
            code("measure", "CATH_ONWARD_REFERRALS", "TISS_WORKED_WITH", "CATH_ONWARD_REFERRALS")
                    .must(),
            date("from", "2013-04-01").must(),
            date("to", "2013-11-30").must(),
            number("value", "2").must());

    private final List<Column> columns;

    Sheet(Column... columns) {
        this.columns = List.of(columns);
    }

    List<Column> columns() {
        return columns;
    }

    /** The name of the sheet in a workbook, and of the file in an archive. */
    public String title() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The column whose text names a row for ever, if the sheet has one. */
    Optional<String> refColumn() {
        String first = columns.get(0).name();
        return this != CONTACTS && this != REVIEWS && this != PARTNER_FIGURES ? Optional.of(first) : Optional.empty();
    }

    static Optional<Sheet> named(String title) {
        String name = title.strip().toUpperCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(sheet -> sheet.name().equals(name))
                .findFirst();
    }
}

package scot.tayside.mentoring.figures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** The mentors of a random caseload, their matches and contacts, and what groups and partners report. */
final class RandomMentors {

    private static final LocalDate START = LocalDate.of(2013, 1, 7);
    private static final List<String> KINDS =
            List.of("MEETING", "MEETING", "PHONE", "TEXT", "GROUP", "JOINT_MEETING", "REFERRER_UPDATE", "PLACEMENT");
    private static final String ATTENDANCE =
            "ATTENDED ATTENDED ATTENDED LATE DNA_ACCEPTABLE DNA_UNACCEPTABLE CANCELLED_BY_SERVICE";

    private final RandomDraw draw;
    private final List<IndependentRow> mentors = new ArrayList<>();
    private final List<IndependentRow> matches = new ArrayList<>();
    private final List<IndependentRow> contacts = new ArrayList<>();
    private final Set<List<Object>> logged = new HashSet<>();

    RandomMentors(RandomDraw draw) {
        this.draw = draw;
    }

    Map<String, List<IndependentRow>> around(List<IndependentRow> referrals) {
        IntStream.rangeClosed(1, 14).forEach(number -> mentors.add(mentor("RM%02d".formatted(number))));
        for (IndependentRow referral : referrals) {
            if (referral.text("status").equals("ENGAGED")) {
                support(referral);
            } else if (referral.day("first_contact_on") != null) {
                contact(referral, "", referral.day("first_contact_on"), "PHONE");
            }
        }
        Map<String, List<IndependentRow>> sheets = new LinkedHashMap<>();
        sheets.put("mentors", mentors);
        sheets.put("matches", matches);
        sheets.put("contacts", contacts);
        sheets.put("activities", activities());
        sheets.put("training", training());
        sheets.put("partner_figures", partnerFigures());
        return sheets;
    }

    private IndependentRow mentor(String ref) {
        boolean settled = draw.chance(50);
        LocalDate enquired = settled ? START : draw.day(START, LocalDate.of(2014, 6, 1));
        LocalDate recruited = settled || draw.chance(80) ? enquired.plusDays(draw.number(0, 40)) : null;
        LocalDate cleared = settled
                ? recruited.plusDays(10)
                : recruited != null && draw.chance(60) ? recruited.plusDays(draw.number(0, 60)) : null;
        LocalDate left = !settled && recruited != null && draw.chance(40)
                ? draw.day(cleared == null ? recruited : cleared, RandomCaseload.LAST_DAY)
                : null;
        String type = draw.of("PAID VOLUNTEER PEER BEFRIENDER");
        return IndependentRow.of(
                "mentor_ref",
                ref,
                "first_name",
                "Random",
                "last_name",
                "Mentorson " + ref,
                "sex",
                draw.of("FEMALE MALE"),
                "type",
                type,
                "organisation",
                type.equals("BEFRIENDER") ? "CATH" : "TCA",
                "areas",
                type.equals("BEFRIENDER") ? "PERTH_KINROSS" : "DUNDEE;PERTH_KINROSS;ANGUS",
                "enquired_on",
                draw.chance(85) ? enquired : null,
                "recruited_on",
                recruited,
                "cleared_on",
                cleared,
                "left_on",
                left,
                "caseload_limit",
                60,
                "pvg_status",
                cleared == null ? "APPLIED" : "MEMBER",
                "pvg_roles",
                "BOTH");
    }

    private void support(IndependentRow referral) {
        LocalDate opened = referral.day("engaged_on");
        LocalDate closed = referral.day("closed_on");
        LocalDate last = closed == null ? RandomCaseload.LAST_DAY : closed;
        List<String> taken = new ArrayList<>();
        for (int i = draw.number(0, 2); i >= 0; i--) {
            LocalDate started = draw.day(opened, last);
            List<IndependentRow> possible = mentors.stream()
                    .filter(mentor -> mentor.day("left_on") == null && !taken.contains(mentor.text("mentor_ref")))
                    .filter(mentor -> mentor.day("cleared_on") != null
                            && !mentor.day("cleared_on").isAfter(started))
                    .toList();
            if (!possible.isEmpty()) {
                String mentor = draw.of(possible).text("mentor_ref");
                taken.add(mentor);
                LocalDate ended = closed == null && draw.chance(60) ? null : draw.day(started, last);
                matched(referral, mentor, started, ended, last);
            }
        }
        contacts(referral, taken, last);
    }

    private void matched(IndependentRow referral, String mentor, LocalDate started, LocalDate ended, LocalDate last) {
        String kind = draw.of("MENTORING MENTORING BEFRIENDING PLACEMENT");
        matches.add(IndependentRow.of(
                "match_ref", "RX%03d".formatted(matches.size() + 1),
                "referral_ref", referral.text("referral_ref"),
                "mentor_ref", mentor,
                "kind", kind,
                "started_on", started,
                "ended_on", ended,
                "end_reason", ended == null ? "" : "Random reason"));
        contact(referral, mentor, started, "MEETING");
        if (ended != null) {
            contact(referral, mentor, ended, "MEETING");
            if (ended.isBefore(last)) {
                contact(referral, mentor, ended.plusDays(1), "MEETING");
            }
        }
    }

    private void contacts(IndependentRow referral, List<String> taken, LocalDate last) {
        LocalDate first = referral.day("first_contact_on");
        if (first != null) {
            contact(referral, "", first, draw.of("PHONE MEETING"));
        }
        for (int i = draw.number(0, 25); i > 0; i--) {
            String mentor = taken.isEmpty() || draw.chance(30) ? "" : draw.of(taken);
            contact(referral, mentor, draw.day(referral.day("engaged_on"), last), draw.of(KINDS));
        }
    }

    private void contact(IndependentRow referral, String mentor, LocalDate day, String kind) {
        if (logged.add(List.of(referral.text("referral_ref"), day, kind))) {
            contacts.add(IndependentRow.of(
                    "referral_ref",
                    referral.text("referral_ref"),
                    "mentor_ref",
                    mentor,
                    "held_on",
                    day,
                    "kind",
                    kind,
                    "attendance",
                    draw.of(ATTENDANCE),
                    "minutes",
                    draw.chance(50) ? 30 : null,
                    "note",
                    draw.chance(10) ? "Said \"well\", and more" : ""));
        }
    }

    private List<IndependentRow> activities() {
        return IntStream.rangeClosed(1, 8)
                .mapToObj(number -> IndependentRow.of(
                        "activity_ref", "RA" + number,
                        "held_on", draw.day(RandomCaseload.FIRST_DAY, RandomCaseload.LAST_DAY),
                        "title", "Random activity " + number,
                        "area", draw.of(List.of("DUNDEE", "PERTH_KINROSS", "ANGUS", "")),
                        "participants", draw.number(0, 20)))
                .toList();
    }

    private List<IndependentRow> training() {
        return IntStream.rangeClosed(1, 8)
                .mapToObj(number -> IndependentRow.of(
                        "training_ref", "RT" + number,
                        "held_on", draw.day(RandomCaseload.FIRST_DAY, RandomCaseload.LAST_DAY),
                        "title", "Random training " + number,
                        "course", draw.of(List.of("INDUCTION", "DRUG_AWARENESS", "")),
                        "joint_with", draw.of(List.of("", "", "CATH")),
                        "mentor_refs", "RM%02d;RM%02d".formatted(draw.number(1, 7), draw.number(8, 14))))
                .toList();
    }

    private List<IndependentRow> partnerFigures() {
        Map<LocalDate, IndependentRow> rows = new LinkedHashMap<>();
        for (int number = 1; number <= 6; number++) {
            LocalDate from = draw.day(RandomCaseload.FIRST_DAY, LocalDate.of(2014, 6, 1));
            boolean tiss = draw.chance(60);
            rows.put(
                    from,
                    IndependentRow.of(
                            "source",
                            "Random partner",
                            "area",
                            tiss ? draw.of("DUNDEE PERTH_KINROSS ANGUS") : "PERTH_KINROSS",
                            "measure",
                            tiss ? "TISS_WORKED_WITH" : "CATH_ONWARD_REFERRALS",
                            "from",
                            from,
                            "to",
                            draw.day(from, LocalDate.of(2014, 6, 30)),
                            "value",
                            draw.number(0, 12)));
        }
        return List.copyOf(rows.values());
    }
}

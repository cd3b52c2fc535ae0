package scot.tayside.mentoring.figures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The assessments and reviews of one random case, with outcomes chosen and not, dropped and taken up again, one
 * perception missing, core ones left out, and now and then two reviews on one day.
 */
final class RandomReviews {

    private static final List<String> OUTCOMES = List.of(
            "CRIME ACCOMMODATION ENGAGEMENT SUBSTANCE EDUCATION EMPLOYABILITY PHYSICAL_HEALTH PSYCHOLOGICAL_HEALTH"
                    .concat(" CONFIDENCE ASPIRATIONS SERIOUSNESS MOTIVATION RISK_TAKING RESPONSIBILITY RELATIONSHIPS")
                    .split(" "));

    private final RandomDraw draw;

    RandomReviews(RandomDraw draw) {
        this.draw = draw;
    }

    List<IndependentRow> of(String referral, LocalDate opened, LocalDate last) {
        List<IndependentRow> rows = new ArrayList<>();
        if (draw.chance(8)) {
            return rows;
        }
        List<String> used = OUTCOMES.stream().filter(outcome -> draw.chance(35)).toList();
        if (used.isEmpty()) {
            used = List.of("CRIME");
        }
        Map<String, Boolean> chosen = new HashMap<>();
        LocalDate day = earlier(opened.plusDays(draw.number(0, 25)), last);
        rows.addAll(scores(referral, "ASSESSMENT", day, used, chosen));
        while (true) {
            LocalDate next = draw.day(day.plusDays(1), day.plusDays(draw.number(70, 125)));
            if (next.isAfter(last)) {
                return rows;
            }
            rows.addAll(scores(referral, "QUARTERLY", next, used, chosen));
            if (draw.chance(6)) {
                rows.addAll(scores(referral, "EXTRA", next, used, chosen));
            }
            day = next;
        }
    }

    /** The same assessment or review in another case, scored afresh. */
    IndependentRow anew(IndependentRow row, String referral) {
        return row(
                referral,
                row.text("kind"),
                row.day("held_on"),
                row.text("outcome"),
                row.text("chosen"),
                row.text("state"));
    }

    private List<IndependentRow> scores(
            String referral, String kind, LocalDate day, List<String> used, Map<String, Boolean> chosen) {
        List<IndependentRow> rows = new ArrayList<>();
        for (String outcome : used) {
            if (draw.chance(85)) {
                String state = draw.chance(90) ? draw.of(List.of("SCORED", "")) : draw.of("NOT_APPLICABLE NO_NEED");
                rows.add(row(referral, kind, day, outcome, chosen(outcome, chosen), state));
            }
        }
        if (rows.isEmpty()) {
            rows.add(row(referral, kind, day, used.get(0), chosen(used.get(0), chosen), ""));
        }
        return rows;
    }

    /** Mostly what it was; sometimes left empty, which means the same; sometimes changed. */
    private String chosen(String outcome, Map<String, Boolean> chosen) {
        if (draw.chance(20)) {
            return "";
        }
        boolean before = chosen.computeIfAbsent(outcome, key -> draw.chance(70));
        boolean now = draw.chance(5) != before;
        chosen.put(outcome, now);
        return now ? "Y" : "N";
    }

    private IndependentRow row(
            String referral, String kind, LocalDate day, String outcome, String chosen, String state) {
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put("referral_ref", referral);
        cells.put("kind", kind);
        cells.put("held_on", day.toString());
        cells.put("outcome", outcome);
        cells.put("chosen", chosen);
        cells.put("state", state);
        if (state.isEmpty() || state.equals("SCORED")) {
            int level = draw.number(2, 8);
            cells.put("mentor_score", "" + (level + draw.number(-1, 1)));
            if (draw.chance(20)) {
                cells.put("mentee_missing_reason", draw.of("ABSENT DECLINED UNABLE"));
            } else {
                cells.put("mentee_score", "" + (level + draw.number(-1, 2)));
            }
        }
        return new IndependentRow(cells);
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}

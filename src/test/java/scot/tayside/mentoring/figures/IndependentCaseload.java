package scot.tayside.mentoring.figures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** The referrals of the files with their reviews and contacts put together. */
record IndependentCaseload(IndependentSheets sheets, List<IndependentReferral> all) {

    static IndependentCaseload of(IndependentSheets sheets) {
        Map<String, List<IndependentRow>> reviews = byReferral(sheets.sheet("reviews"));
        Map<String, List<IndependentRow>> contacts = byReferral(sheets.sheet("contacts"));
        return new IndependentCaseload(
                sheets,
                sheets.sheet("referrals").stream()
                        .map(row -> referral(
                                row,
                                reviews.getOrDefault(row.text("referral_ref"), List.of()),
                                contacts.getOrDefault(row.text("referral_ref"), List.of())))
                        .toList());
    }

    /** The referrals that count: not the mistaken ones. */
    List<IndependentReferral> referrals() {
        return all.stream()
                .filter(referral -> !referral.status().equals("VOID"))
                .toList();
    }

    List<IndependentReferral> cases() {
        return referrals().stream().filter(IndependentReferral::isCase).toList();
    }

    List<IndependentContact> contacts() {
        return referrals().stream()
                .flatMap(referral -> referral.contacts().stream())
                .toList();
    }

    /** The people in service in the period, each by the one case that stands for them. */
    List<IndependentReferral> clients(IndependentPeriod period) {
        Comparator<IndependentReferral> lastReviewed = Comparator.comparing(found -> found.lastReviewed(period));
        return List.copyOf(cases().stream()
                .filter(found -> found.overlaps(period))
                .collect(Collectors.toMap(
                        IndependentReferral::person,
                        found -> found,
                        (one, other) -> lastReviewed
                                                .thenComparing(IndependentReferral.OPENED_LATER)
                                                .compare(one, other)
                                        > 0
                                ? one
                                : other,
                        LinkedHashMap::new))
                .values());
    }

    private static Map<String, List<IndependentRow>> byReferral(List<IndependentRow> rows) {
        return rows.stream().collect(Collectors.groupingBy(row -> row.text("referral_ref")));
    }

    private static IndependentReferral referral(
            IndependentRow row, List<IndependentRow> reviews, List<IndependentRow> contacts) {
        var facets = new IndependentFacets(row.text("service"), row.text("area"), row.text("sex"));
        LocalDate receivedOn = Objects.requireNonNull(row.day("received_on"));
        return new IndependentReferral(
                row.text("referral_ref"),
                row.text("person_ref"),
                facets,
                Objects.requireNonNull(row.day("date_of_birth")),
                row.text("legal_basis"),
                receivedOn,
                row.text("status"),
                Objects.requireNonNullElse(row.day("status_on"), receivedOn),
                row.day("first_contact_on"),
                row.day("engaged_on"),
                row.day("closed_on"),
                row.text("exit_type"),
                row.text("exit_reason"),
                reviews(reviews),
                contacts.stream().map(contact -> contact(facets, contact)).toList());
    }

    private static IndependentContact contact(IndependentFacets facets, IndependentRow row) {
        return new IndependentContact(
                facets,
                row.text("referral_ref"),
                row.text("mentor_ref"),
                Objects.requireNonNull(row.day("held_on")),
                row.text("kind"),
                row.text("attendance"));
    }

    private static List<IndependentReview> reviews(List<IndependentRow> rows) {
        Map<List<Object>, IndependentReview> reviews = new LinkedHashMap<>();
        Map<String, Boolean> chosen = new HashMap<>();
        List<IndependentRow> inOrder = new ArrayList<>(rows);
        inOrder.sort(Comparator.comparing(IndependentCaseload::emptyReview, IndependentReview.ORDER));
        for (IndependentRow row : inOrder) {
            IndependentReview empty = emptyReview(row);
            String outcome = row.text("outcome");
            if (!row.text("chosen").isEmpty()) {
                chosen.put(outcome, row.text("chosen").equals("Y"));
            }
            reviews.computeIfAbsent(List.of(empty.heldOn(), empty.kind()), key -> empty)
                    .scores()
                    .put(outcome, score(row, chosen.getOrDefault(outcome, false)));
        }
        return List.copyOf(reviews.values());
    }

    private static IndependentReview emptyReview(IndependentRow row) {
        return new IndependentReview(row.text("kind"), Objects.requireNonNull(row.day("held_on")), new HashMap<>());
    }

    private static IndependentScore score(IndependentRow row, boolean chosen) {
        boolean scored = row.text("state").isEmpty() || row.text("state").equals("SCORED");
        return new IndependentScore(scored, chosen, row.number("mentee_score"), row.number("mentor_score"));
    }
}

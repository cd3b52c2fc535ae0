package scot.tayside.mentoring.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import scot.tayside.mentoring.flag.StandingFlag;
import scot.tayside.mentoring.identity.Access.Depth;
import scot.tayside.mentoring.web.Action;

/** The page of a case, as deep as its reader may see. */
record CasePage(
        CaseFile file,
        Depth depth,
        boolean opensReviews,
        List<StandingFlag> flags,
        List<MentorRow> mentors,
        List<AppointmentRow> appointments,
        List<ContactRow> contacts,
        List<ReviewRow> reviews,
        List<Pause> pauses,
        List<OfferRow> offers,
        List<IsoWeek> missedWeeks,
        boolean updateDue,
        @Nullable AfterOrder afterOrder,
        List<Action> actions) {

    private static final int WEEKS_SHOWN = 5;

    public boolean seesNotes() {
        return depth.includes(Depth.RISK_SUMMARY);
    }

    public boolean seesMatches() {
        return depth == Depth.FULL;
    }

    public boolean steers() {
        return depth == Depth.FULL;
    }

    /** The latest missed weeks, newest first. */
    public List<IsoWeek> latestMissedWeeks() {
        return missedWeeks.stream()
                .sorted((one, other) -> other.compareTo(one))
                .limit(WEEKS_SHOWN)
                .toList();
    }

    public int olderMissedWeeks() {
        return Math.max(0, missedWeeks.size() - WEEKS_SHOWN);
    }

    /** A mentor of a case, now or before. */
    record MentorRow(
            UUID matchId,
            String name,
            String kind,
            String status,
            @Nullable LocalDate startedOn,
            @Nullable LocalDate endedOn) {}

    /** A contact as the page of a case shows it. */
    record ContactRow(
            UUID id,
            LocalDate heldOn,
            String title,
            @Nullable String mentorName,
            @Nullable String note) {}

    /** An appointment that is to come, or that is today. */
    record AppointmentRow(
            UUID id, LocalDate day, String fromTime, String kindTitle, String placeTitle, String mentorName) {}

    /** An assessment or review of a case, without its scores. */
    record ReviewRow(UUID id, String kind, LocalDate heldOn) {}

    /** From when something is to be offered for the time after the order, and whether it still is to be. */
    record AfterOrder(LocalDate opensOn, boolean owed) {

        boolean isOwedOn(LocalDate day) {
            return owed && !day.isBefore(opensOn);
        }
    }

    /** An offer for the time after the order, as the page of a case shows it. */
    record OfferRow(String kindTitle, LocalDate offeredOn, String standingTitle) {}
}

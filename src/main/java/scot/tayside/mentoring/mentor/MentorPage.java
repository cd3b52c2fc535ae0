package scot.tayside.mentoring.mentor;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import scot.tayside.mentoring.identity.Organisation;
import scot.tayside.mentoring.shared.LocalAuthority;
import scot.tayside.mentoring.shared.Sex;
import scot.tayside.mentoring.web.Action;
import scot.tayside.mentoring.web.Sentence;

/** A mentor's page. */
record MentorPage(
        MentorHead head,
        MentorFacts facts,
        Checklist steps,
        Pvg pvg,
        List<Sentence> missing,
        boolean lapsed,
        List<MentorMatch> matches,
        List<Apart> apart,
        List<Action> actions) {

    /** What is recorded of a mentor, apart from the clearance. */
    record MentorFacts(
            Sex sex,
            MentorType type,
            Organisation organisation,
            List<LocalAuthority> areas,
            int caseload,
            int caseloadLimit,
            @Nullable String interests,
            Reach.Ways ways,
            @Nullable String account,
            @Nullable String formerMentee,
            @Nullable LocalDate statusOn,
            @Nullable String statusReason,
            @Nullable LocalDate enquiredOn,
            @Nullable EnquirySource enquirySource,
            @Nullable LocalDate recruitedOn,
            @Nullable LocalDate clearedOn,
            @Nullable LocalDate leftOn) {

        public String areaTitles() {
            return String.join(", ", areas.stream().map(LocalAuthority::title).toList());
        }
    }

    /** A match, with the mentee's name only for those who may open the file. */
    record MentorMatch(
            UUID id,
            @Nullable String personName,
            String kind,
            String status,
            boolean live,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {}

    /** Somebody who must not be matched with this mentor. */
    record Apart(
            UUID person,
            String reference,
            @Nullable String name,
            NonAssociation.Reason reason,
            LocalDate recordedOn,
            @Nullable String recordedBy) {}

    static List<Action> actions(MentorHead head) {
        String url = "/mentors/" + head.id();
        Stream<Action> steps = MentorStep.from(head.status()).stream()
                .map(step -> Action.open(step.titleFrom(head.status()), url + "/step/" + step.word()));
        Stream<Action> edits = Stream.of(
                Action.open("mentor.clearance.edit", url + "/clearance"), Action.open("mentor.edit", url + "/edit"));
        boolean settled = head.status().isCleared();
        return (settled ? Stream.concat(edits, steps) : Stream.concat(steps, edits)).toList();
    }
}

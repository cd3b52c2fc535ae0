package scot.tayside.mentoring.caseload;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import scot.tayside.mentoring.mentor.MentorHead;
import scot.tayside.mentoring.mentor.Pvg;
import scot.tayside.mentoring.web.Listing;
import scot.tayside.mentoring.web.Option;

/** What the pages about caseloads show. */
final class CaseloadPages {

    private CaseloadPages() {}

    record All(Listing<CaseloadRow> rows, List<Option> types, List<Option> areas) {}

    record One(MentorHead mentor, CaseloadRow numbers, List<MenteeRow> mentees) {}

    /** A mentor's own record. */
    record Mine(
            MentorHead mentor,
            CaseloadRow numbers,
            List<MenteeRow> mentees,
            Standing standing,
            List<Attended> training,
            List<Away> leaves) {}

    /** The mentor's own clearance, step by step. */
    record Standing(
            Pvg.Status pvgStatus,
            Pvg.@Nullable Roles pvgRoles,
            @Nullable LocalDate pvgRenewFrom,
            @Nullable LocalDate pvgValidTo,
            @Nullable LocalDate identityCheckedOn,
            @Nullable LocalDate referencesOn,
            @Nullable LocalDate inductionOn,
            @Nullable LocalDate trainingOn,
            @Nullable LocalDate codeOfConductOn,
            @Nullable LocalDate clearedOn) {}

    record Attended(String title, LocalDate heldOn) {}

    record Away(UUID id, LocalDate firstDay, LocalDate lastDay) {}
}

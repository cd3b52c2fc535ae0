package scot.tayside.mentoring.leaver;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import scot.tayside.mentoring.mentor.MentorHead;
import scot.tayside.mentoring.web.Action;
import scot.tayside.mentoring.web.Listing;
import scot.tayside.mentoring.web.Option;

/** What the pages about leavers show. */
final class LeaverPages {

    static final List<Option> YES_NO = List.of(new Option("true", "Yes"), new Option("false", "No, or not yet"));

    private LeaverPages() {}

    /** A line of the list: who leaves or left, and how much is still open. */
    record Row(
            UUID id, String reference, String name, LocalDate leavesOn, boolean done, int mentees, boolean allBack) {}

    record All(Listing<Row> rows) {}

    record Facts(
            LocalDate leavesOn,
            String reason,
            boolean done,
            @Nullable Boolean cardBack,
            @Nullable Boolean propertyBack,
            @Nullable String backNote,
            long version) {}

    /** A mentee who had nobody else; by name only to those who may open the file. */
    record Mentee(
            UUID referralId,
            @Nullable String personName,
            @Nullable String reference) {}

    record Meeting(
            LocalDate day,
            String fromTime,
            String kindTitle,
            @Nullable String personName) {}

    record One(
            MentorHead mentor,
            @Nullable Facts facts,
            List<Mentee> mentees,
            List<Meeting> meetings,
            List<Action> actions) {}

    record Form(MentorHead mentor, List<Option> answers) {}
}

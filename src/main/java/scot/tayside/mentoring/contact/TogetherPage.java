package scot.tayside.mentoring.contact;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import scot.tayside.mentoring.web.Option;

/** The page on which one entry is logged for several mentees, or corrected for all of them. */
record TogetherPage(
        List<String> names,
        List<Option> mentors,
        @Nullable String action,
        @Nullable ContactId corrects) {

    public List<Option> kinds() {
        return Option.of(
                Stream.of(ContactKind.values()).filter(ContactKind::isShared).toArray(ContactKind[]::new),
                ContactKind::title);
    }

    public List<Option> attendances() {
        return Option.of(
                Stream.of(Attendance.values())
                        .filter(attendance -> !attendance.isOnlyTried())
                        .toArray(Attendance[]::new),
                Attendance::title);
    }

    public List<Option> yesNo() {
        return List.of(new Option("true", "Yes"), new Option("false", "No"));
    }

    /** What each line of the form says of its mentee. */
    static List<String> names(TogetherForm form, List<MenteeRow> mentees) {
        Map<UUID, String> names = mentees.stream()
                .collect(Collectors.toMap(
                        MenteeRow::referralId, mentee -> mentee.personName() + ", " + mentee.reference()));
        return form.people.stream().map(member -> names.get(member.referral)).toList();
    }

    public String cancel() {
        return corrects == null ? "/contacts" : "/contacts/" + corrects;
    }
}

package scot.tayside.mentoring.supervision;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import scot.tayside.mentoring.mentor.MentorHead;
import scot.tayside.mentoring.web.Option;

/** What the pages about supervision show. */
final class SupervisionPages {

    private SupervisionPages() {}

    /** A supervision; the private part only to supervisors. */
    record Row(
            UUID id,
            LocalDate heldOn,
            TalkKind kind,
            String agreed,
            @Nullable String privateWords,
            @Nullable LocalDate nextOn,
            String recordedBy) {}

    record ToDoRow(
            UUID id,
            UUID noteId,
            String words,
            ToDo.Doer doer,
            LocalDate dueOn,
            @Nullable LocalDate doneOn) {}

    record All(
            MentorHead mentor,
            boolean reads,
            boolean supervises,
            boolean manages,
            int weeks,
            @Nullable LocalDate dueOn,
            LocalDate today,
            List<Row> talks,
            List<ToDoRow> toDos) {

        public List<ToDoRow> toDosOf(UUID talk) {
            return toDos.stream().filter(each -> each.noteId().equals(talk)).toList();
        }
    }

    record Recording(MentorHead mentor, List<Option> kinds, List<Option> doers, List<Integer> lines) {}

    record Interval(MentorHead mentor) {}
}

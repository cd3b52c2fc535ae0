package scot.tayside.mentoring.supervision;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is recorded of a supervision. */
record RecordTalk(
        LocalDate heldOn,
        TalkKind kind,
        @Nullable String privateWords,
        String agreed,
        @Nullable LocalDate nextOn,
        List<Agreed> toDos) {

    /** Who does what by when. */
    record Agreed(String words, ToDo.Doer doer, LocalDate dueOn) {}
}

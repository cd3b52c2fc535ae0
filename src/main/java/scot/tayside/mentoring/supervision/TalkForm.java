package scot.tayside.mentoring.supervision;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** What is typed to record a supervision, with room for three things to do. */
class TalkForm {

    static final int ROOM = 3;

    /** One thing to do; a line without words is none. */
    static class Line {

        @Nullable
        @Size(max = 300)
        String words;

        ToDo.@Nullable Doer doer;

        @Nullable
        LocalDate dueOn;
    }

    @NotNull
    LocalDate heldOn;

    @NotNull
    TalkKind kind;

    @NotBlank
    @Size(max = 4000)
    String agreed;

    @Nullable
    @Size(max = 4000)
    String privateWords;

    List<@Valid Line> toDos = new ArrayList<>(
            IntStream.range(0, ROOM).mapToObj(each -> new Line()).toList());

    @Nullable
    LocalDate nextOn;

    void check(LocalDate today, Errors errors) {
        if (heldOn != null && heldOn.isAfter(today)) {
            errors.rejectValue("heldOn", "supervision.held-to-come");
        }
        if (nextOn != null && heldOn != null && !nextOn.isAfter(heldOn)) {
            errors.rejectValue("nextOn", "supervision.next-first");
        }
        for (int line = 0; line < Math.min(ROOM, toDos.size()); line++) {
            check(toDos.get(line), "toDos[" + line + "].", errors);
        }
    }

    private void check(Line line, String field, Errors errors) {
        if (line.words == null && line.dueOn != null) {
            errors.rejectValue(field + "words", "supervision.say-what");
        }
        if (line.words != null && line.dueOn == null && !errors.hasFieldErrors(field + "dueOn")) {
            errors.rejectValue(field + "dueOn", "supervision.say-when");
        }
    }

    RecordTalk toCommand() {
        return new RecordTalk(
                heldOn,
                kind,
                privateWords,
                agreed,
                nextOn,
                toDos.stream()
                        .limit(ROOM)
                        .filter(line -> line.words != null)
                        .map(line -> new RecordTalk.Agreed(
                                Objects.requireNonNull(line.words),
                                line.doer == null ? ToDo.Doer.MENTOR : line.doer,
                                Objects.requireNonNull(line.dueOn)))
                        .toList());
    }
}

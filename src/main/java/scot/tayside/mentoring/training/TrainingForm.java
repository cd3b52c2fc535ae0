package scot.tayside.mentoring.training;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** What is typed to record a training session. */
class TrainingForm {

    @Nullable
    Long version;

    @NotNull
    LocalDate heldOn;

    @NotBlank
    @Size(max = 200)
    String title;

    @Nullable
    @Size(max = 200)
    String course;

    @Nullable
    @Size(max = 200)
    String jointWith;

    List<UUID> mentors = new ArrayList<>();

    static TrainingForm of(TrainingSession session) {
        RecordTraining written = session.written();
        TrainingForm form = new TrainingForm();
        form.version = session.version();
        form.heldOn = written.heldOn();
        form.title = written.title();
        form.course = written.course();
        form.jointWith = written.jointWith();
        form.mentors.addAll(written.mentors());
        return form;
    }

    void check(LocalDate today, Errors errors) {
        if (heldOn != null && heldOn.isAfter(today)) {
            errors.rejectValue("heldOn", "training.held-to-come");
        }
    }

    /** Whoever is not on offer to the viewer stays as they were. */
    RecordTraining toCommand(Set<UUID> offered, Set<UUID> before) {
        Set<UUID> attended = new HashSet<>(before);
        attended.removeAll(offered);
        mentors.stream().filter(offered::contains).forEach(attended::add);
        return new RecordTraining(heldOn, title, course, jointWith, attended);
    }
}

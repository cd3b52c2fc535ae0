package scot.tayside.mentoring.training;

import org.jspecify.annotations.Nullable;
import scot.tayside.mentoring.shared.Audited;

/** What has happened to the record of a training session. */
record TrainingEvent(
        TrainingId training, String action, @Nullable String details) implements Audited {

    @Override
    public String subjectType() {
        return "training";
    }

    @Override
    public String subjectId() {
        return training.toString();
    }
}

package scot.tayside.mentoring.intake;

import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import scot.tayside.mentoring.intake.Begun.Progress;

/** The parts of a referral with how far each is, below what the services can offer today. */
record TaskList(Board board, List<Task> tasks, @Nullable LocalDateTime keptAt) {

    /** Whether every part that must be filled in is. */
    public boolean ready() {
        return tasks.stream()
                .allMatch(task -> task.progress() == Progress.COMPLETE
                        || task.section().isOptional() && task.progress() == Progress.NOT_STARTED);
    }

    public long done() {
        return tasks.stream()
                .filter(task -> task.progress() == Progress.COMPLETE)
                .count();
    }

    /** One part, how far it is, and what is still wrong with it. */
    record Task(Section section, Progress progress, List<String> problems) {}
}

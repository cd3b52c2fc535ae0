package scot.tayside.mentoring.recruitment;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import scot.tayside.mentoring.mentor.MentorStatus;
import scot.tayside.mentoring.mentor.MentorType;
import scot.tayside.mentoring.shared.Percentage;
import scot.tayside.mentoring.web.Listing;
import scot.tayside.mentoring.web.Option;

/** The pipeline of mentors in one financial year. */
record RecruitmentPage(
        String period,
        List<Target> targets,
        Listing<Waiting> waiting,
        List<FunnelRow> months,
        List<FunnelRow> sources,
        FunnelRow all,
        List<Stage> stages,
        List<Ending> endings,
        List<Option> years,
        List<Option> types,
        List<Option> sourceOptions) {

    /** How many of a type were recruited in the year, and how many were to be; no number means no target is set. */
    record Target(MentorType type, long recruited, @Nullable Integer target) {

        public @Nullable Percentage share() {
            return target == null ? null : new Percentage(Math.min(recruited, target), target);
        }
    }

    /** How many stand at a stage now, how many of them stand still, and how long it took whoever has passed it. */
    record Stage(
            MentorStatus status,
            long now,
            long still,
            long passed,
            @Nullable Integer medianDays) {}

    /** Somebody who withdrew or was not selected, and why. */
    record Ending(
            UUID id,
            String name,
            MentorStatus status,
            @Nullable LocalDate statusOn,
            @Nullable String statusReason) {}
}

package scot.tayside.mentoring.report;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import scot.tayside.mentoring.figures.Topic;

/** A section with all that is written in it. */
record SectionFile(
        UUID id,
        UUID reportId,
        String number,
        String heading,
        String guidance,
        String topics,
        String feeds,
        @Nullable String text,
        @Nullable LocalDateTime writtenAt,
        @Nullable String writtenBy,
        @Nullable UUID assignedToId,
        @Nullable String assignedTo,
        @Nullable LocalDate dueOn,
        long version) {

    List<Topic> shownTopics() {
        return codes(topics).map(Topic::valueOf).toList();
    }

    List<String> shownFeeds() {
        return codes(feeds).toList();
    }

    /** The guiding questions with the days of the report in their place. */
    String guidance(String period) {
        return guidance.replace("{period}", period);
    }

    private static Stream<String> codes(String list) {
        return Stream.of(list.split(";")).filter(code -> !code.isBlank());
    }
}

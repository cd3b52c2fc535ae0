package scot.tayside.mentoring.person;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import scot.tayside.mentoring.web.TimelineEvent;

/** One month of a story. */
record StoryMonth(YearMonth month, List<TimelineEvent> events) {

    private static final DateTimeFormatter TITLE = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);

    static List<StoryMonth> of(List<TimelineEvent> events) {
        return events.stream()
                .collect(Collectors.groupingBy(
                        event -> YearMonth.from(event.on()), LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(month -> new StoryMonth(month.getKey(), month.getValue()))
                .toList();
    }

    public String title() {
        return TITLE.format(month);
    }
}

package scot.tayside.mentoring.quality;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import scot.tayside.mentoring.shared.LocalAuthority;
import scot.tayside.mentoring.shared.ReportingPeriod;
import scot.tayside.mentoring.web.Option;

/** The page of what is missing in a period: in all, by area and team, and by mentor. */
record QualityPage(
        ReportingPeriod period,
        boolean over,
        boolean own,
        List<GapCount> counts,
        Bases bases,
        List<Recipient> recipients,
        List<Unfilled> tiss,
        List<Option> periods) {

    /** A line of a table: whose it is, the counts in the order of the gaps, and who may be reminded of them. */
    record Line(@Nullable String title, String query, List<Count> counts, long total, List<Recipient> recipients) {}

    /** A count that leads to its list. */
    record Count(Gap gap, long number) {}

    public String code() {
        return QualityFilter.code(period);
    }

    public List<Gap> gaps() {
        return List.of(Gap.values());
    }

    public List<Effect> effects() {
        return Effect.of(tally(each -> true), bases);
    }

    public Line whole() {
        return line(null, "", each -> true, List.of());
    }

    public List<Line> areas() {
        return Arrays.stream(LocalAuthority.values())
                .map(area -> line(
                        area.title(),
                        "&area=" + area.name(),
                        each -> each.area() == area,
                        recipients.stream().filter(each -> each.area() == area).toList()))
                .filter(line -> line.total() > 0)
                .toList();
    }

    public List<Line> mentors() {
        Map<UUID, String> names = new LinkedHashMap<>();
        counts.stream()
                .filter(each -> each.mentorId() != null)
                .forEach(each -> names.put(each.mentorId(), Objects.requireNonNull(each.mentorName())));
        return names.entrySet().stream()
                .map(mentor -> line(
                        mentor.getValue(),
                        "&mentor=" + mentor.getKey(),
                        each -> mentor.getKey().equals(each.mentorId()),
                        recipients.stream()
                                .filter(each -> mentor.getKey().equals(each.mentorId()))
                                .toList()))
                .toList();
    }

    private Line line(@Nullable String title, String query, Predicate<GapCount> whose, List<Recipient> mayBeReminded) {
        Map<Gap, Long> tally = tally(whose);
        List<Count> numbers = tally.entrySet().stream()
                .map(each -> new Count(each.getKey(), each.getValue()))
                .toList();
        long total = numbers.stream().mapToLong(Count::number).sum();
        return new Line(title, query, numbers, total, mayBeReminded);
    }

    private Map<Gap, Long> tally(Predicate<GapCount> whose) {
        Map<Gap, Long> tally = new EnumMap<>(Gap.class);
        gaps().forEach(gap -> tally.put(gap, 0L));
        counts.stream().filter(whose).forEach(each -> tally.merge(each.gap(), each.count(), Long::sum));
        return tally;
    }
}

package scot.tayside.mentoring.figures;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import scot.tayside.mentoring.shared.ReportingPeriod;

/** The lists behind the figures of the whole programme, for whoever keeps them. */
@Service
public class FigureLists {

    private final Figures figures;

    FigureLists(Figures figures) {
        this.figures = figures;
    }

    /**
     * A question whose answer is lines of one kind: {@code counted_in, codes, referral_id, person_id, mentor_id, title, reference,
     * day, url}; without names of people.
     */
    public record Source(String select, Map<String, @Nullable Object> parameters) {}

    /**
     * Which of the lines stand behind a figure.
     *
     * @param countedIn the statistic among those that count a line
     * @param codes what the line's codes say there
     * @param isPerPerson whether of several lines of a person one is shown
     */
    public record Address(String countedIn, Map<String, String> codes, boolean isPerPerson) {}

    public List<Source> sources(ReportingPeriod period, Basis basis) {
        Terms terms = figures.terms(period, basis, Scope.ALL);
        return Figures.LINES.stream()
                .filter(lines -> lines.measures().stream().anyMatch(Measure::listed))
                .map(lines -> new Source(select(lines), terms.parameters()))
                .toList();
    }

    public static Optional<Address> address(Statistic statistic, Place place) {
        return FigureLines.of(statistic, place).map(FigureLists::address);
    }

    private static Address address(FigureLines lines) {
        Map<String, String> codes = new HashMap<>();
        for (String column : lines.cut().grouped()) {
            codes.put(column, code(lines, column));
        }
        return new Address(name(lines.measure()), codes, lines.measure().kind() == Measure.Kind.PEOPLE);
    }

    private static String code(FigureLines lines, String column) {
        Cut.Detail detail = lines.cut().detail();
        if (detail != null && detail.column().equals(column)) {
            return Objects.requireNonNull(lines.measure().code(lines.cut(), lines.place()));
        }
        return switch (column) {
            case "service" -> lines.place().service();
            case "area" -> lines.place().area();
            default -> lines.place().sex();
        };
    }

    private static String name(Measure measure) {
        String key = measure.statistic().key();
        return measure.detail().isEmpty() ? key : key + ":" + measure.detail();
    }

    private static String select(Lines lines) {
        String counted = lines.measures().stream()
                .filter(Measure::listed)
                .map(measure -> "case when " + measure.countedLines() + " then '" + name(measure) + "' end")
                .collect(Collectors.joining(",\n    "));
        String codes = lines.columns().stream()
                .map(column -> "'" + column + "', line." + column)
                .collect(Collectors.joining(", "));
        return """
                select array_remove(array[%s]::text[], null) as counted_in, jsonb_build_object(%s) as codes,
                    %s, line.reference, line.day, line.url
                from (%s) line
                """.formatted(counted, codes, whom(lines.reader()), lines.select());
    }

    private static String whom(Lines.Reader reader) {
        return switch (reader) {
            case OF_THE_REFERRAL -> "line.referral_id, line.person_id, null::uuid as mentor_id, null::text as title";
            case OF_THE_PERSON ->
                "null::uuid as referral_id, line.person_id, null::uuid as mentor_id, null::text as title";
            case OF_THE_MENTOR ->
                "null::uuid as referral_id, null::uuid as person_id, line.mentor_id, null::text as title";
            case ANYBODY ->
                "null::uuid as referral_id, null::uuid as person_id, null::uuid as mentor_id, line.name as title";
        };
    }
}

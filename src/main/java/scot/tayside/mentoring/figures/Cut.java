package scot.tayside.mentoring.figures;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import scot.tayside.mentoring.shared.Sex;

/** A way to break a figure down: by which of its columns it is shown, none of them for the total. */
record Cut(Set<String> columns, @Nullable Detail detail) {

    static final Cut TOTAL = new Cut(Set.of(), null);
    static final Cut SERVICE = new Cut(Set.of("service"), null);
    static final Cut AREA = new Cut(Set.of("area"), null);
    static final Cut SEX = new Cut(Set.of("sex"), null);
    static final Cut SERVICE_AND_SEX = new Cut(Set.of("service", "sex"), null);
    static final Cut SERVICE_AND_AREA = new Cut(Set.of("service", "area"), null);
    static final Cut AREA_AND_SEX = new Cut(Set.of("area", "sex"), null);

    static final List<String> SERVICES = List.of("WOMEN_ONLY", "MENTORING_FOR_MEN", "TISS", "BEFRIENDING");
    private static final List<String> SEXES =
            Arrays.stream(Sex.values()).map(Enum::name).toList();

    /**
     * A column that only some statistics have, written in the figure's detail.
     *
     * @param codes what it may say, zeros included; without them, what occurs
     */
    record Detail(String column, String prefix, @Nullable Function<Terms, List<String>> codes) {

        static final Detail MONTH = new Detail(
                "month",
                "",
                terms -> terms.months().stream().map(YearMonth::toString).toList());

        static Detail of(String column, String... codes) {
            return new Detail(column, "", terms -> List.of(codes));
        }

        static Detail whatOccurs(String column) {
            return new Detail(column, "", null);
        }

        Detail after(String newPrefix) {
            return new Detail(column, newPrefix, codes);
        }
    }

    static Cut by(Detail detail) {
        return new Cut(Set.of(), detail);
    }

    static Cut serviceAnd(Detail detail) {
        return new Cut(Set.of("service"), detail);
    }

    static Cut areaAnd(Detail detail) {
        return new Cut(Set.of("area"), detail);
    }

    /** Every column it groups by, in a fixed order. */
    List<String> grouped() {
        List<String> all = new ArrayList<>(columns.stream().sorted().toList());
        if (detail != null) {
            all.add(detail.column());
        }
        return all;
    }

    List<String> services() {
        return columns.contains("service") ? SERVICES : List.of("");
    }

    List<String> areas(Terms terms) {
        return columns.contains("area") ? terms.areas() : List.of("");
    }

    List<String> sexes() {
        return columns.contains("sex") ? SEXES : List.of("");
    }

    /** Whether a figure with these codes would be one of this breakdown. */
    boolean fits(Place place) {
        return columns.contains("service") != place.service().isEmpty()
                && columns.contains("area") != place.area().isEmpty()
                && columns.contains("sex") != place.sex().isEmpty();
    }
}

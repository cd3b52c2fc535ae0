package scot.tayside.mentoring.figures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import scot.tayside.mentoring.identity.Role;
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.shared.LocalAuthority;
import scot.tayside.mentoring.shared.ReportingPeriod;
import scot.tayside.mentoring.web.Option;

/**
 * What somebody can choose from: periods at a click, and a basis.
 *
 * @param areas the areas the figures are about, in words; empty for all
 * @param isPublic whether it is the edition with small numbers hidden
 */
record FiguresChoice(
        List<Period> periods,
        List<Option> bases,
        String areas,
        boolean isPublic,
        boolean listsAreOpen,
        boolean earlierIsOpen) {

    private static final ReportingPeriod FIRST_YEAR = ReportingPeriod.financialYear(2013);

    /** A period at a click: its message, and its days. */
    record Period(String code, ReportingPeriod period, Basis basis) {

        public String url() {
            return new FigureAddress(period, basis).page();
        }

        public String days() {
            return period.label();
        }
    }

    static FiguresChoice of(Viewer viewer, LocalDate today, Basis basis, FigureWords words) {
        Scope scope = Scope.of(viewer);
        String areas = scope.isPartial()
                ? Stream.of(LocalAuthority.values())
                        .filter(scope.areas()::contains)
                        .map(LocalAuthority::title)
                        .collect(Collectors.joining(", "))
                : "";
        List<Option> bases = Option.of(Basis.values(), one -> words.say("figures.basis." + one));
        return new FiguresChoice(
                periods(viewer, today, basis),
                bases,
                areas,
                viewer.is(Role.BOARD),
                viewer.is(Role.MANAGER, Role.COORDINATOR),
                viewer.is(Role.MANAGER, Role.DIRECTOR));
    }

    private static List<Period> periods(Viewer viewer, LocalDate today, Basis basis) {
        ReportingPeriod year = ReportingPeriod.financialYearOf(today);
        List<Period> periods = new ArrayList<>();
        if (!viewer.is(Role.BOARD)) {
            ReportingPeriod quarter = ReportingPeriod.quarterOf(today);
            periods.add(new Period("figures.this-quarter", quarter, basis));
            periods.add(new Period("figures.last-quarter", quarter.previous(), basis));
            periods.add(new Period("figures.this-year", year, basis));
        }
        periods.add(new Period("figures.last-year", year.previous(), basis));
        periods.add(new Period("figures.first-year", FIRST_YEAR, basis));
        return periods;
    }
}

package scot.tayside.mentoring.tiss;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.shared.LocalAuthority;
import scot.tayside.mentoring.shared.ReportingPeriod;
import scot.tayside.mentoring.web.Action;
import scot.tayside.mentoring.web.Option;

/** What the pages of TISS show. */
final class TissPages {

    private TissPages() {}

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);

    /** One area of the year, with what its partner gave for longer times. */
    record Area(
            LocalAuthority area,
            @Nullable LocalDate liveFrom,
            List<TissMonth> months,
            List<SuppliedRow> supplied,
            boolean opens,
            boolean mayAdd) {

        public int most() {
            return months.stream()
                    .map(TissMonth::workedWith)
                    .filter(Objects::nonNull)
                    .mapToInt(Integer::intValue)
                    .max()
                    .orElse(0);
        }

        public long missing() {
            return months.stream().filter(TissMonth::missing).count();
        }
    }

    record Year(ReportingPeriod period, List<Area> areas, boolean mayAdd, boolean mayGoLive, LocalDate today) {

        public List<Option> years() {
            int latest = ReportingPeriod.financialYearOf(today).firstDay().getYear();
            return IntStream.iterate(latest, year -> year >= TissFilter.FIRST_YEAR, year -> year - 1)
                    .mapToObj(year -> new Option(
                            Integer.toString(year),
                            ReportingPeriod.financialYear(year).label()))
                    .toList();
        }
    }

    record One(
            TissReturnId id,
            LocalAuthority area,
            YearMonth month,
            Given given,
            String writtenBy,
            List<FormerRow> former,
            List<Action> actions) {

        public List<NotReferred> reasons() {
            return Arrays.stream(NotReferred.values())
                    .filter(given.reasons()::containsKey)
                    .toList();
        }

        public String when() {
            return month.format(MONTH);
        }
    }

    record Form(@Nullable TissReturnId id, String about, Viewer by, LocalDate today, List<YearMonth> open) {

        public List<NotReferred> reasons() {
            return List.of(NotReferred.values());
        }

        public List<Option> areas() {
            return Stream.of(LocalAuthority.values())
                    .filter(area -> TissReturns.keeps(by, area))
                    .map(area -> new Option(area.name(), area.title()))
                    .toList();
        }

        public List<Option> months() {
            return open.stream()
                    .map(month -> new Option(month.toString(), month.format(MONTH)))
                    .toList();
        }

        public String url() {
            return id == null ? "/tiss/new" : "/tiss/" + id + "/edit";
        }

        public String cancel() {
            return id == null ? "/tiss" : "/tiss/" + id;
        }
    }

    record Live(LocalAuthority area, @Nullable LocalDate liveFrom) {}
}

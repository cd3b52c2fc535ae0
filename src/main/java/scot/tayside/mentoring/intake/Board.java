package scot.tayside.mentoring.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import scot.tayside.mentoring.programme.Service;
import scot.tayside.mentoring.referral.Offering;
import scot.tayside.mentoring.referral.Place;
import scot.tayside.mentoring.shared.LocalAuthority;

/** Which service takes referrals where, how many places it has free, and how many people wait in each area. */
record Board(List<LocalAuthority> areas, List<Line> lines) {

    static Board of(List<Offering> offerings, Set<Service> services, LocalDate today) {
        List<LocalAuthority> areas = List.of(LocalAuthority.values());
        return new Board(
                areas,
                services.stream()
                        .sorted()
                        .flatMap(service -> line(service, offerings, areas, today))
                        .toList());
    }

    private static Stream<Line> line(
            Service service, List<Offering> offerings, List<LocalAuthority> areas, LocalDate today) {
        List<Offering> own = offerings.stream()
                .filter(offering -> offering.service() == service)
                .toList();
        List<Cell> cells = areas.stream()
                .map(area -> own.stream()
                        .filter(offering -> offering.area() == area)
                        .findFirst()
                        .map(offering -> Cell.of(offering, today))
                        .orElse(Cell.NOT_OFFERED))
                .toList();
        return own.stream().limit(1).map(offering -> new Line(service, offering.place(), cells));
    }

    /** A service with its places and what it offers in each area. */
    record Line(Service service, Place place, List<Cell> cells) {}

    /** What a service offers in one area. */
    record Cell(String code, int waiting, @Nullable LocalDate from) {

        static final Cell NOT_OFFERED = new Cell("not-offered", 0, null);

        static Cell of(Offering offering, LocalDate today) {
            LocalDate from = offering.liveFrom();
            if (from == null) {
                return new Cell("day-unknown", 0, null);
            }
            return offering.isLiveOn(today)
                    ? new Cell("waiting", offering.waitingHere(), from)
                    : new Cell("from", 0, from);
        }
    }
}

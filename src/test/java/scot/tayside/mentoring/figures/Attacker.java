package scot.tayside.mentoring.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Somebody who knows how the figures hang together, and tries to work out small numbers that the public edition hides.
 *
 * <p>The equations are written from the definitions, not from the rules of the edition. A number is safe if it could just as well
 * be another one, two away from it, or any of three in a row.
 */
final class Attacker {

    private final FigureTable exact;
    private final List<Figure> published;
    private final FigureTable edition;
    private final Equations equations = new Equations();
    private final List<Secret> secrets = new ArrayList<>();

    /** A number from 1 to 4 that nobody may learn. */
    private record Secret(String name, long value) {}

    Attacker(List<Figure> exact, List<Figure> published) {
        this.exact = new FigureTable(exact);
        this.published = published;
        this.edition = new FigureTable(published);
        exact.forEach(figure -> {
            equations.truth(name(figure), FigureTable.number(figure));
            equations.truth("base " + name(figure), FigureTable.base(figure));
        });
        referrals();
        clients();
        outcomes();
        shares();
    }

    Equations equations() {
        return equations;
    }

    void findsNothing() {
        assertThat(published).allSatisfy(figure -> {
            assertThat(figure.place().ways()).isLessThanOrEqualTo(figure.statistic() == Statistic.OPEN_CASES ? 2 : 1);
            if (figure.isSuppressed()) {
                assertThat(figure.numerator()).isNull();
                assertThat(figure.denominator()).isNull();
            } else if (figure.numerator() != null) {
                assertThat(figure.numerator()).as(figure.toString()).isNotIn(1L, 2L, 3L, 4L);
            }
        });
        assertThat(equations.mistake()).isEmpty();
        for (Secret secret : secrets) {
            assertThat(equations.isKnown(secret.name()))
                    .as("published: %s", secret)
                    .isFalse();
            long[] possible = LongStream.rangeClosed(0, secret.value() + 4)
                    .filter(value -> equations.allows(secret.name(), value))
                    .toArray();
            assertThat(possible).as("possible values of %s", secret).isNotEmpty();
            assertThat(possible[possible.length - 1] - possible[0])
                    .as("range of %s", secret)
                    .isGreaterThanOrEqualTo(2);
        }
    }

    private void referrals() {
        for (Function<Figure, String> code :
                List.<Function<Figure, String>>of(Figure::sex, Figure::area, Figure::service)) {
            parts(Statistic.RECEIVED, exact.by(Statistic.RECEIVED, code));
        }
        for (String prefix : List.of("BASIS:", "TEAM:", "AGE:")) {
            parts(Statistic.RECEIVED, exact.details(Statistic.RECEIVED, prefix));
        }
        List<Figure> statuses = exact.by(Statistic.OUTCOME, Figure::detail);
        total(Statistic.RECEIVED, statuses);
        for (Figure team : exact.details(Statistic.RECEIVED, "TEAM:")) {
            Place area = new Place("", team.detail().substring(5), "", "");
            equations.sum(name(team), List.of(name(exact.at(Statistic.RECEIVED, area))));
        }
        List<String> ended = statuses.stream()
                .filter(figure -> List.of("ENGAGED", "DECLINED", "WITHDRAWN", "NOT_ENGAGED")
                        .contains(figure.detail()))
                .map(Attacker::name)
                .toList();
        equations.sum("base " + name(exact.total(Statistic.CONVERSION)), ended);
        equations.sum(
                name(exact.total(Statistic.CONVERSION)), List.of(name(exact.detail(Statistic.OUTCOME, "ENGAGED"))));
        within(exact.total(Statistic.PEOPLE), exact.total(Statistic.RECEIVED));
        within(exact.total(Statistic.REREFERRALS), exact.total(Statistic.RECEIVED));
        for (Figure share : exact.of(Statistic.SAME_DAY)) {
            Figure received = exact.at(Statistic.RECEIVED, share.place());
            part("base " + name(share), FigureTable.base(share), name(received), FigureTable.number(received));
        }
    }

    private void clients() {
        for (Function<Figure, String> code :
                List.<Function<Figure, String>>of(Figure::sex, Figure::area, Figure::service)) {
            parts(Statistic.IN_SERVICE, exact.by(Statistic.IN_SERVICE, code));
            parts(Statistic.REVIEWED, exact.by(Statistic.REVIEWED, code));
        }
        exact.of(Statistic.REVIEWED).stream()
                .filter(figure -> figure.place().ways() < 2)
                .forEach(figure -> within(figure, exact.at(Statistic.IN_SERVICE, figure.place())));
        exact.of(Statistic.COVERAGE).forEach(share -> {
            equations.sum(name(share), List.of(name(exact.at(Statistic.REVIEWED, share.place()))));
            equations.sum("base " + name(share), List.of(name(exact.at(Statistic.IN_SERVICE, share.place()))));
        });
        for (Figure opening : exact.of(Statistic.OPENING)) {
            Place place = opening.place();
            String both = "opening and engaged " + place;
            equations.truth(both, FigureTable.number(opening) + FigureTable.number(exact.at(Statistic.ENGAGED, place)));
            equations.sum(both, List.of(name(opening), name(exact.at(Statistic.ENGAGED, place))));
            equations.sum(
                    both, List.of(name(exact.at(Statistic.CLOSED, place)), name(exact.at(Statistic.CLOSING, place))));
            equations.sum(name(opening), List.of(name(exact.at(Statistic.OPEN_CASES, place.with("START")))));
            equations.sum(
                    name(exact.at(Statistic.CLOSING, place)),
                    List.of(name(exact.at(Statistic.OPEN_CASES, place.with("END")))));
        }
        for (Statistic flow : List.of(Statistic.OPENING, Statistic.ENGAGED, Statistic.CLOSED, Statistic.CLOSING)) {
            parts(flow, exact.by(flow, Figure::service));
        }
        total(Statistic.CLOSED, exact.by(Statistic.EXITS, Figure::detail));
        parts(Statistic.MATCHES_STARTED, exact.by(Statistic.MATCHES_STARTED, Figure::detail));
        parts(Statistic.WAITING, exact.by(Statistic.WAITING, Figure::service));
        parts(Statistic.WAITING, exact.by(Statistic.WAITING, Figure::area));
    }

    private void outcomes() {
        for (Figure improved : exact.by(Statistic.IMPROVED, Figure::detail)) {
            Figure maintained = exact.at(Statistic.MAINTAINED, improved.place());
            Figure deteriorated = exact.at(Statistic.DETERIORATED, improved.place());
            equations.sum("base " + name(improved), List.of(name(improved), name(maintained), name(deteriorated)));
            Stream.of(maintained, deteriorated)
                    .forEach(other -> equations.sum("base " + name(improved), List.of("base " + name(other))));
        }
        for (Figure improved : exact.by(Statistic.TARGET, Figure::detail)) {
            Figure kept = exact.at(Statistic.KEPT, improved.place());
            part(name(improved), FigureTable.number(improved), name(kept), FigureTable.number(kept));
            equations.sum("base " + name(improved), List.of("base " + name(kept)));
        }
        crime();
        Figure one = exact.detail(Statistic.BREADTH, "AT_LEAST_1");
        Figure three = exact.detail(Statistic.BREADTH, "AT_LEAST_3");
        within(three, one);
        within(exact.detail(Statistic.BREADTH, "AT_LEAST_5"), three);
    }

    /** The worst case for the one heading of one outcome with targets for both horizons: nobody was compared in both. */
    private void crime() {
        Figure heading = exact.detail(Statistic.IMPROVED, "OFF");
        Figure soon = exact.detail(Statistic.TARGET, "SHORT:CRIME");
        Figure later = exact.detail(Statistic.TARGET, "MEDIUM:CRIME");
        if (FigureTable.base(heading) == FigureTable.base(soon) + FigureTable.base(later)
                && FigureTable.number(heading) == FigureTable.number(soon) + FigureTable.number(later)) {
            equations.sum(name(heading), List.of(name(soon), name(later)));
        }
    }

    private void shares() {
        for (Statistic statistic : List.of(
                Statistic.CONVERSION,
                Statistic.SAME_DAY,
                Statistic.COVERAGE,
                Statistic.TIMELY,
                Statistic.ATTENDANCE,
                Statistic.WEEKLY_UPDATES,
                Statistic.TARGET,
                Statistic.KEPT,
                Statistic.BREADTH,
                Statistic.IMPROVED)) {
            exact.of(statistic).stream()
                    .filter(share -> edition.find(statistic, share.place()).isPresent())
                    .forEach(share -> part(
                            name(share), FigureTable.number(share), "base " + name(share), FigureTable.base(share)));
        }
        published.stream().filter(figure -> figure.numerator() != null).forEach(figure -> {
            equations.known(name(figure), figure.numerator());
            if (figure.denominator() != null) {
                equations.known("base " + name(figure), figure.denominator());
            }
        });
        published.stream().filter(Figure::isSuppressed).forEach(figure -> {
            long value = FigureTable.number(exact.at(figure.statistic(), figure.place()));
            if (equations.mentions(name(figure))) {
                secret(name(figure), value);
            }
        });
    }

    private void parts(Statistic statistic, List<Figure> parts) {
        total(statistic, parts);
    }

    private void total(Statistic whole, List<Figure> parts) {
        equations.sum(
                name(exact.total(whole)), parts.stream().map(Attacker::name).toList());
    }

    private void within(Figure part, Figure whole) {
        part(name(part), FigureTable.number(part), name(whole), FigureTable.number(whole));
    }

    /** What is left of the whole is a number of people too, and as secret. */
    private void part(String part, long number, String whole, long all) {
        String rest = whole + " without " + part;
        equations.truth(rest, all - number);
        equations.sum(whole, List.of(part, rest));
        secret(rest, all - number);
    }

    private void secret(String name, long value) {
        if (value >= 1 && value <= 4) {
            secrets.add(new Secret(name, value));
        }
    }

    private static String name(Figure figure) {
        return figure.statistic().key() + " " + figure.place();
    }
}

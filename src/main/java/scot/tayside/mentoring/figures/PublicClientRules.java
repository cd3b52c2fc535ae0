package scot.tayside.mentoring.figures;

import static scot.tayside.mentoring.figures.FigureTable.base;
import static scot.tayside.mentoring.figures.FigureTable.number;
import static scot.tayside.mentoring.figures.FigureTable.numbers;
import static scot.tayside.mentoring.figures.FigureTable.rest;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/** Which figures about people in service and their cases stand or fall together. */
final class PublicClientRules {

    private static final List<Statistic> FLOW =
            List.of(Statistic.OPENING, Statistic.ENGAGED, Statistic.CLOSED, Statistic.CLOSING);

    private final FigureTable figures;

    PublicClientRules(FigureTable figures) {
        this.figures = figures;
    }

    List<Disclosure> families() {
        List<Disclosure> families = new ArrayList<>();
        Figure all = figures.total(Statistic.IN_SERVICE);
        Disclosure total = Disclosure.of(all).tellingItself().basedOn(number(all));
        Disclosure reviewed = reviewed(Stream.of(all)).needing(total);
        Disclosure bySex = inServiceBy(Figure::sex).needing(total);
        Disclosure byArea = inServiceBy(Figure::area).needing(total);
        Disclosure byService = inServiceBy(Figure::service).needing(total);
        families.addAll(List.of(total, reviewed, bySex, byArea, byService));
        for (Disclosure parts : List.of(bySex, byArea, byService)) {
            families.add(reviewed(parts.shown().stream()).needing(parts, reviewed));
        }
        cases(families, byService);
        shares(families, Statistic.ATTENDANCE, byService);
        shares(families, Statistic.WEEKLY_UPDATES, byService, byArea);
        families.add(Disclosure.of(figures.by(Statistic.MISSED, Figure::detail).stream())
                .tellingItself()
                .needing(share(figures.total(Statistic.ATTENDANCE))));
        families.add(Disclosure.of(figures.of(Statistic.PLACES).stream()));
        return families;
    }

    private Disclosure inServiceBy(Function<Figure, String> code) {
        return Disclosure.of(figures.by(Statistic.IN_SERVICE, code).stream()).tellingItself();
    }

    /** Reviewed, and the share of it where there is one, at the places of these people in service. */
    private Disclosure reviewed(Stream<Figure> inService) {
        List<Figure> parts = inService.toList();
        Disclosure family = Disclosure.of(parts.stream()
                .flatMap(part -> Stream.of(Statistic.REVIEWED, Statistic.COVERAGE)
                        .flatMap(statistic -> figures.find(statistic, part.place()).stream())));
        for (Figure part : parts) {
            long reviewed = number(figures.at(Statistic.REVIEWED, part.place()));
            family = family.telling(reviewed, number(part) - reviewed).basedOn(number(part));
        }
        return family;
    }

    /** Opened, closed and open are one equation; the ends of cases add up to those closed. */
    private void cases(List<Disclosure> families, Disclosure clientsByService) {
        Disclosure total = Disclosure.of(Stream.concat(
                        FLOW.stream().map(figures::total), figures.by(Statistic.OPEN_CASES, Figure::detail).stream()))
                .telling(numbers(FLOW.stream().map(figures::total)));
        List<Figure> flow = FLOW.stream()
                .flatMap(statistic -> figures.by(statistic, Figure::service).stream())
                .toList();
        Stream<Figure> stock = figures.of(Statistic.OPEN_CASES).stream()
                .filter(figure -> !figure.service().isEmpty());
        families.add(total);
        families.add(Disclosure.of(Stream.concat(flow.stream(), stock))
                .telling(numbers(flow.stream()))
                .needing(total, clientsByService));

        long closed = number(figures.total(Statistic.CLOSED));
        List<Figure> exits = figures.by(Statistic.EXITS, Figure::detail);
        families.add(Disclosure.of(exits.stream())
                .tellingItself()
                .telling(closed - exits.stream().mapToLong(FigureTable::number).sum())
                .basedOn(closed)
                .needing(total));
        families.add(
                Disclosure.of(figures.total(Statistic.LENGTH)).basedOn(closed).needing(total));
    }

    private void shares(List<Disclosure> families, Statistic statistic, Disclosure... clientsBy) {
        Disclosure total = share(figures.total(statistic));
        families.add(total);
        for (Disclosure clients : clientsBy) {
            List<Figure> parts = clients.shown().stream()
                    .map(part -> figures.find(statistic, part.place()).orElse(null))
                    .filter(Objects::nonNull)
                    .toList();
            Disclosure family = Disclosure.of(parts.stream()).needing(total, clients);
            for (Figure part : parts) {
                family = family.telling(number(part), rest(part)).basedOn(base(part));
            }
            families.add(family);
        }
    }

    private static Disclosure share(Figure share) {
        return Disclosure.of(share).telling(number(share), rest(share)).basedOn(base(share));
    }
}

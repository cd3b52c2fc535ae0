package scot.tayside.mentoring.figures;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;

/** Figures drawn at random that hang together as real ones do: wholes are the sums of their parts, shares stay within their bases. */
final class MadeUpFigures {

    private record Cell(Statistic statistic, Place place) {}

    private record Numbers(long number, Long base) {}

    private final FigureTable shape;
    private final List<Figure> all;
    private final Random random;
    private final int part;
    private final Map<Cell, Numbers> numbers = new HashMap<>();

    MadeUpFigures(List<Figure> shape, int seed) {
        this(shape, seed, 1);
    }

    /** @param part the greatest numbers are that part of the usual; of a small part much is nought */
    MadeUpFigures(List<Figure> shape, int seed, int part) {
        this.part = part;
        this.shape = new FigureTable(shape);
        this.all = shape;
        this.random = new Random(seed);
        referrals();
        clients();
        outcomes();
        others();
    }

    List<Figure> all() {
        return all.stream().map(this::filled).toList();
    }

    private Figure filled(Figure figure) {
        Numbers drawn = numbers.get(new Cell(figure.statistic(), figure.place()));
        if (drawn == null) {
            return figure;
        }
        if (figure.statistic() == Statistic.VERDICT || figure.numerator() == null && !figure.isShare()) {
            return Figure.of(figure.statistic(), figure.place(), figure.value(), null, null, drawn.number());
        }
        return drawn.base() == null
                ? Figure.count(figure.statistic(), figure.place(), drawn.number())
                : Figure.of(figure.statistic(), figure.place(), "0", drawn.number(), drawn.base(), drawn.base());
    }

    private void referrals() {
        long received = draw();
        count(Statistic.RECEIVED, Place.ALL, received);
        split(Statistic.RECEIVED, Figure::sex, received);
        split(Statistic.RECEIVED, Figure::service, received);
        split(Statistic.RECEIVED, Figure::area, received);
        for (Figure team : shape.details(Statistic.RECEIVED, "TEAM:")) {
            count(
                    Statistic.RECEIVED,
                    team.place(),
                    number(Statistic.RECEIVED, new Place("", team.detail().substring(5), "", "")));
        }
        split(shape.details(Statistic.RECEIVED, "BASIS:"), received);
        split(shape.details(Statistic.RECEIVED, "AGE:"), received);
        split(Statistic.OUTCOME, Figure::detail, received);
        long ended = 0;
        for (String status : List.of("ENGAGED", "DECLINED", "WITHDRAWN", "NOT_ENGAGED")) {
            ended += number(Statistic.OUTCOME, Place.detail(status));
        }
        share(Statistic.CONVERSION, Place.ALL, number(Statistic.OUTCOME, Place.detail("ENGAGED")), ended);
        count(Statistic.PEOPLE, Place.ALL, received - upTo(received / 4));
        count(Statistic.REREFERRALS, Place.ALL, upTo(received / 4));
        nested(Statistic.SAME_DAY, Figure::service);
        for (Figure share : shape.by(Statistic.SAME_DAY, Figure::area)) {
            long base = mostOf(number(Statistic.RECEIVED, share.place()));
            share(Statistic.SAME_DAY, share.place(), mostOf(base), base);
        }
        count(Statistic.WAITING, Place.ALL, some(40));
        split(Statistic.WAITING, Figure::service, number(Statistic.WAITING, Place.ALL));
        split(Statistic.WAITING, Figure::area, number(Statistic.WAITING, Place.ALL));
    }

    /** A share by service whose total is the sum. */
    private void nested(Statistic statistic, Function<Figure, String> code) {
        long parts = 0;
        long bases = 0;
        for (Figure share : shape.by(statistic, code)) {
            long base = mostOf(number(Statistic.RECEIVED, share.place()));
            long part = mostOf(base);
            share(statistic, share.place(), part, base);
            parts += part;
            bases += base;
        }
        share(statistic, Place.ALL, parts, bases);
    }

    private void clients() {
        long inService = draw();
        count(Statistic.IN_SERVICE, Place.ALL, inService);
        long reviewed = mostOf(inService);
        count(Statistic.REVIEWED, Place.ALL, reviewed);
        share(Statistic.COVERAGE, Place.ALL, reviewed, inService);
        for (Function<Figure, String> code :
                List.<Function<Figure, String>>of(Figure::sex, Figure::area, Figure::service)) {
            split(Statistic.REVIEWED, code, reviewed);
            List<Figure> parts = shape.by(Statistic.IN_SERVICE, code);
            long[] rest = parts(inService - reviewed, parts.size());
            for (int next = 0; next < parts.size(); next++) {
                Place place = parts.get(next).place();
                long seen = number(Statistic.REVIEWED, place);
                count(Statistic.IN_SERVICE, place, seen + rest[next]);
                share(Statistic.COVERAGE, place, seen, seen + rest[next]);
            }
        }
        flows();
    }

    private void flows() {
        long[] totals = new long[4];
        for (Figure opening : shape.by(Statistic.OPENING, Figure::service)) {
            long before = some(30);
            long engaged = some(60);
            long closed = upTo(before + engaged);
            flow(opening.place(), before, engaged, closed);
            totals[0] += before;
            totals[1] += engaged;
            totals[2] += closed;
        }
        flow(Place.ALL, totals[0], totals[1], totals[2]);
        split(Statistic.EXITS, Figure::detail, totals[2]);
    }

    private void flow(Place place, long opening, long engaged, long closed) {
        count(Statistic.OPENING, place, opening);
        count(Statistic.ENGAGED, place, engaged);
        count(Statistic.CLOSED, place, closed);
        count(Statistic.CLOSING, place, opening + engaged - closed);
        count(Statistic.OPEN_CASES, place.with("START"), opening);
        count(Statistic.OPEN_CASES, place.with("END"), opening + engaged - closed);
    }

    private void outcomes() {
        for (Figure domain : shape.by(Statistic.IMPROVED, Figure::detail)) {
            long[] classes = parts(some(60), 3);
            long n = classes[0] + classes[1] + classes[2];
            share(Statistic.IMPROVED, domain.place(), classes[0], n);
            share(Statistic.MAINTAINED, domain.place(), classes[1], n);
            share(Statistic.DETERIORATED, domain.place(), classes[2], n);
        }
        for (Figure target : shape.by(Statistic.TARGET, Figure::detail)) {
            long[] classes = parts(some(60), 3);
            target(target.place(), classes);
        }
        oneCrimeObservationEach();
        long compared = mostOf(number(Statistic.REVIEWED, Place.ALL));
        long one = mostOf(compared);
        long three = mostOf(one);
        share(Statistic.BREADTH, Place.detail("AT_LEAST_1"), one, compared);
        share(Statistic.BREADTH, Place.detail("AT_LEAST_3"), three, compared);
        share(Statistic.BREADTH, Place.detail("AT_LEAST_5"), mostOf(three), compared);
    }

    private void target(Place place, long[] classes) {
        long n = classes[0] + classes[1] + classes[2];
        share(Statistic.TARGET, place, classes[0], n);
        share(Statistic.KEPT, place, classes[0] + classes[1], n);
        count(Statistic.VERDICT, place, n);
    }

    private void oneCrimeObservationEach() {
        long[] soon = parts(some(40), 3);
        long[] later = parts(some(40), 3);
        target(Place.detail("SHORT:CRIME"), soon);
        target(Place.detail("MEDIUM:CRIME"), later);
        long n = soon[0] + soon[1] + soon[2] + later[0] + later[1] + later[2];
        share(Statistic.IMPROVED, Place.detail("OFF"), soon[0] + later[0], n);
        share(Statistic.MAINTAINED, Place.detail("OFF"), soon[1] + later[1], n);
        share(Statistic.DETERIORATED, Place.detail("OFF"), soon[2] + later[2], n);
    }

    private void others() {
        count(Statistic.MATCHES_STARTED, Place.ALL, draw());
        split(Statistic.MATCHES_STARTED, Figure::detail, number(Statistic.MATCHES_STARTED, Place.ALL));
        for (Statistic statistic : List.of(Statistic.ATTENDANCE, Statistic.WEEKLY_UPDATES, Statistic.TIMELY)) {
            for (Figure share : shape.of(statistic)) {
                long base = draw();
                share(statistic, share.place(), mostOf(base), base);
            }
        }
    }

    private void split(Statistic statistic, Function<Figure, String> code, long whole) {
        split(
                shape.by(statistic, code).stream()
                        .filter(figure -> !figure.detail().contains(":"))
                        .toList(),
                whole);
    }

    private void split(List<Figure> parts, long whole) {
        long[] sizes = parts(whole, parts.size());
        for (int next = 0; next < sizes.length; next++) {
            count(parts.get(next).statistic(), parts.get(next).place(), sizes[next]);
        }
    }

    /** Uneven, with small ones and empty ones among them. */
    private long[] parts(long whole, int number) {
        long[] sizes = new long[number];
        long left = whole;
        for (int next = 0; next < number - 1; next++) {
            sizes[next] = switch (random.nextInt(4)) {
                case 0 -> Math.min(left, random.nextInt(6));
                case 1 -> 0;
                default -> upTo(left);
            };
            left -= sizes[next];
        }
        sizes[number - 1] = left;
        return sizes;
    }

    private long draw() {
        return random.nextInt(4) == 0 ? some(14) : some(199);
    }

    private long some(int most) {
        return part > 1 && random.nextBoolean() ? 0 : upTo(most / part);
    }

    private long upTo(long most) {
        return random.nextInt((int) most + 1);
    }

    private long mostOf(long whole) {
        return whole - Math.min(whole, random.nextBoolean() ? random.nextInt(8) : upTo(whole));
    }

    private long number(Statistic statistic, Place place) {
        return numbers.get(new Cell(statistic, place)).number();
    }

    private void count(Statistic statistic, Place place, long number) {
        numbers.put(new Cell(statistic, place), new Numbers(number, null));
    }

    private void share(Statistic statistic, Place place, long number, long base) {
        numbers.put(new Cell(statistic, place), new Numbers(number, base));
    }
}

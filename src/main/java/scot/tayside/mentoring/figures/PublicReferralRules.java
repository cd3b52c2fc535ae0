package scot.tayside.mentoring.figures;

import static scot.tayside.mentoring.figures.FigureTable.base;
import static scot.tayside.mentoring.figures.FigureTable.number;
import static scot.tayside.mentoring.figures.FigureTable.rest;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Which figures about referrals, contact and waiting stand or fall together. */
final class PublicReferralRules {

    private final FigureTable figures;
    private final long received;
    private final Disclosure total;

    PublicReferralRules(FigureTable figures) {
        this.figures = figures;
        Figure all = figures.total(Statistic.RECEIVED);
        received = number(all);
        total = Disclosure.of(all).tellingItself().basedOn(received);
    }

    List<Disclosure> families() {
        List<Disclosure> families = new ArrayList<>();
        families.add(total);
        families.add(receivedBy(Figure::sex));
        families.add(received("BASIS:"));
        families.add(received("TEAM:"));
        families.add(received("AGE:"));
        families.add(partOfReceived(Statistic.PEOPLE));
        families.add(partOfReceived(Statistic.REREFERRALS));
        families.add(Disclosure.of(figures.total(Statistic.VOID)).tellingItself());
        families.add(parts(figures.by(Statistic.OUTCOME, Figure::detail)));
        families.add(conversion());
        contact(families);
        waiting(families);
        return families;
    }

    private Disclosure receivedBy(Function<Figure, String> code) {
        return parts(figures.by(Statistic.RECEIVED, code));
    }

    private Disclosure received(String prefix) {
        return parts(figures.details(Statistic.RECEIVED, prefix));
    }

    private Disclosure parts(List<Figure> parts) {
        return Disclosure.of(parts.stream()).tellingItself().needing(total);
    }

    private Disclosure partOfReceived(Statistic statistic) {
        Figure part = figures.total(statistic);
        return Disclosure.of(part)
                .telling(number(part), received - number(part))
                .needing(total);
    }

    private Disclosure conversion() {
        Figure share = figures.total(Statistic.CONVERSION);
        return Disclosure.of(share)
                .telling(number(share), rest(share), received - base(share))
                .basedOn(base(share))
                .needing(total);
    }

    private void contact(List<Disclosure> families) {
        Figure sameDay = figures.total(Statistic.SAME_DAY);
        Disclosure firstContact = Disclosure.of(sameDay, figures.total(Statistic.DAYS_TO_FIRST_CONTACT))
                .telling(number(sameDay), rest(sameDay), received - base(sameDay))
                .basedOn(base(sameDay))
                .needing(total);
        families.add(firstContact);
        families.add(median(Statistic.DAYS_TO_FIRST_MEETING));
        families.add(median(Statistic.DAYS_TO_ASSESSMENT));
        for (Function<Figure, String> code : List.<Function<Figure, String>>of(Figure::service, Figure::area)) {
            Disclosure receivedBy = receivedBy(code);
            families.add(receivedBy);
            families.add(sameDayBy(code).needing(receivedBy, firstContact));
        }
    }

    private Disclosure median(Statistic statistic) {
        long n = figures.total(statistic).n();
        return Disclosure.of(figures.total(statistic))
                .telling(n, received - n)
                .basedOn(n)
                .needing(total);
    }

    private Disclosure sameDayBy(Function<Figure, String> code) {
        Disclosure family = Disclosure.of(figures.by(Statistic.SAME_DAY, code).stream());
        for (Figure share : family.shown()) {
            long all = number(figures.at(Statistic.RECEIVED, share.place()));
            family = family.telling(number(share), rest(share), all - base(share))
                    .basedOn(base(share));
        }
        return family;
    }

    private void waiting(List<Disclosure> families) {
        Figure all = figures.total(Statistic.WAITING);
        Disclosure waiting = Disclosure.of(all).tellingItself();
        families.add(waiting);
        families.add(waitingBy(Figure::service, all).needing(waiting));
        families.add(waitingBy(Figure::area, all).needing(waiting));
        Figure days = figures.total(Statistic.DAYS_WAITED);
        families.add(Disclosure.of(days).basedOn(days.n()));
    }

    private Disclosure waitingBy(Function<Figure, String> code, Figure all) {
        return Disclosure.of(figures.by(Statistic.WAITING, code).stream())
                .tellingItself()
                .basedOn(number(all));
    }
}

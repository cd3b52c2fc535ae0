package scot.tayside.mentoring.figures;

import static scot.tayside.mentoring.figures.FigureTable.base;
import static scot.tayside.mentoring.figures.FigureTable.number;

import java.util.ArrayList;
import java.util.List;

/** Which figures about mentors, training, befriending, partners and activities stand or fall together. */
final class PublicMentorRules {

    private final FigureTable figures;

    PublicMentorRules(FigureTable figures) {
        this.figures = figures;
    }

    List<Disclosure> families() {
        List<Disclosure> families = new ArrayList<>();
        figures.of(Statistic.RECRUITED).forEach(figure -> families.add(alone(figure)));
        families.add(Disclosure.of(figures.of(Statistic.RECRUITMENT_TARGET).stream()));
        matches(families);
        training(families);
        befriending(families);
        figures.of(Statistic.TISS_WORKED_WITH)
                .forEach(figure -> families.add(Disclosure.of(figure).basedOn(number(figure))));
        for (String detail : List.of("NUMBER", "PARTICIPANTS", "MENTEES")) {
            families.add(alone(figures.detail(Statistic.ACTIVITIES, detail)));
        }
        Figure asked = figures.detail(Statistic.FEEDBACK, "ASKED");
        Figure answered = figures.detail(Statistic.FEEDBACK, "ANSWERED");
        families.add(Disclosure.of(asked, answered).tellingItself().telling(number(asked) - number(answered)));
        return families;
    }

    private static Disclosure alone(Figure figure) {
        return Disclosure.of(figure).tellingItself();
    }

    private void matches(List<Disclosure> families) {
        Disclosure total = alone(figures.total(Statistic.MATCHES_STARTED));
        families.add(total);
        families.add(Disclosure.of(figures.by(Statistic.MATCHES_STARTED, Figure::detail).stream())
                .tellingItself()
                .basedOn(number(figures.total(Statistic.MATCHES_STARTED)))
                .needing(total));
    }

    private void training(List<Disclosure> families) {
        Figure sessions = figures.detail(Statistic.TRAINING, "SESSIONS");
        Figure joint = figures.detail(Statistic.TRAINING, "JOINT");
        families.add(Disclosure.of(sessions, joint).tellingItself().telling(number(sessions) - number(joint)));
        families.add(alone(figures.detail(Statistic.TRAINING, "ATTENDANCES")));
        families.add(Disclosure.of(figures.details(Statistic.TRAINING, "CAPMS_").stream())
                .tellingItself());
    }

    private void befriending(List<Disclosure> families) {
        Figure offers = figures.detail(Statistic.BEFRIENDING, "OFFERS");
        Figure accepted = figures.detail(Statistic.BEFRIENDING, "ACCEPTED");
        Figure declined = figures.detail(Statistic.BEFRIENDING, "DECLINED");
        Figure uptake = figures.total(Statistic.UPTAKE);
        families.add(Disclosure.of(offers, accepted, declined, uptake)
                .telling(number(accepted), number(declined), number(offers) - number(accepted) - number(declined))
                .basedOn(base(uptake)));
        families.add(alone(figures.detail(Statistic.BEFRIENDING, "ONWARD_REFERRALS")));
    }
}

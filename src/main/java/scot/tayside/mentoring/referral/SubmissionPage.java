package scot.tayside.mentoring.referral;

import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import scot.tayside.mentoring.identity.Role;
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.person.Lookalike;
import scot.tayside.mentoring.programme.Outcome;
import scot.tayside.mentoring.programme.Service;
import scot.tayside.mentoring.shared.Sex;
import scot.tayside.mentoring.web.Option;

/** The form of a new referral, with what helps to fill it in. */
record SubmissionPage(
        boolean onPaper,
        List<Place> places,
        List<Option> areas,
        List<Option> services,
        List<Option> people,
        @Nullable LocalDateTime keptAt) {

    static SubmissionPage of(
            Viewer viewer, List<Place> places, List<Lookalike> people, @Nullable LocalDateTime keptAt) {
        return new SubmissionPage(
                !viewer.is(Role.REFERRER),
                places,
                ReferralList.areas(viewer),
                Option.of(Offered.to(viewer).toArray(Service[]::new), Service::title),
                people.isEmpty() ? List.of() : choices(people),
                keptAt);
    }

    private static List<Option> choices(List<Lookalike> people) {
        return Stream.concat(
                        people.stream().map(person -> new Option(person.id().toString(), person.words())),
                        Stream.of(new Option(ReferralForm.SOMEBODY_NEW, "Somebody else, not in this list")))
                .toList();
    }

    public List<Option> sexes() {
        return Option.of(Sex.values(), Sex::title);
    }

    public List<Option> legalBases() {
        return Option.of(LegalBasis.values(), LegalBasis::title);
    }

    public List<Option> outcomes() {
        return Option.of(Outcome.values(), Outcome::title);
    }
}

package scot.tayside.mentoring.person;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import scot.tayside.mentoring.identity.Viewer;

/** The people a viewer may know of who may be the same as somebody else. */
@Service
public class Lookalikes {

    private final PersonQueries people;

    Lookalikes(PersonQueries people) {
        this.people = people;
    }

    /** Of those whose files the viewer may open; nobody learns from this that somebody is known elsewhere. */
    public List<Lookalike> of(String firstName, String lastName, LocalDate born, Viewer viewer) {
        return people.bornOrCalled(firstName, lastName, born, viewer).stream()
                .filter(known -> Likeness.between(
                        firstName, lastName, born, known.firstName(), known.lastName(), known.dateOfBirth()))
                .toList();
    }

    public List<Lookalike> of(PersonId person, Identity identity, Viewer viewer) {
        return of(identity.firstName(), identity.lastName(), identity.dateOfBirth(), viewer).stream()
                .filter(known -> !known.id().equals(person))
                .toList();
    }

    /** How many there are for each of some people, asked at once; whoever has none is left out. */
    public Map<PersonId, Long> counts(Collection<PersonId> persons, Viewer viewer) {
        return people.pairs(persons, viewer).stream()
                .filter(pair -> Likeness.between(
                        pair.firstName(),
                        pair.lastName(),
                        pair.dateOfBirth(),
                        pair.otherFirst(),
                        pair.otherLast(),
                        pair.otherBorn()))
                .collect(Collectors.groupingBy(PersonQueries.Pair::id, Collectors.counting()));
    }
}

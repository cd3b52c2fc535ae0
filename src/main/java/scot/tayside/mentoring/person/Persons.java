package scot.tayside.mentoring.person;

import java.util.NoSuchElementException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The files of everybody known to the service. */
@Service
@Transactional
public class Persons {

    private final PersonRepository persons;

    Persons(PersonRepository persons) {
        this.persons = persons;
    }

    @Transactional(readOnly = true)
    public Identity identity(PersonId id) {
        return find(id).identity();
    }

    public PersonId register(Identity identity, Particulars particulars) {
        return persons.save(new Person(identity, particulars)).id();
    }

    /** Adds what a newer referral says to somebody's file. */
    public void add(PersonId id, Particulars newer) {
        Person person = find(id);
        person.addTo(newer);
        persons.save(person);
    }

    private Person find(PersonId id) {
        return persons.findById(id).orElseThrow(() -> new NoSuchElementException("no person " + id));
    }
}

package scot.tayside.mentoring.person;

import java.util.NoSuchElementException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import scot.tayside.mentoring.shared.RuleViolation;

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

    /** How the person is reached and the risks, for pages that have asked who reads. */
    @Transactional(readOnly = true)
    public Particulars particulars(PersonId id) {
        return find(id).particulars();
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

    /** One file instead of two: what is known of the newcomer goes into the older file, and the newcomer's is deleted. */
    public void join(PersonId newcomer, PersonId known) {
        Person leaving = find(newcomer);
        add(known, leaving.particulars());
        leaving.turnsOutToBe(known);
        persons.save(leaving);
        try {
            persons.deleteFile(newcomer);
        } catch (DataIntegrityViolationException stillUsed) {
            throw new RuleViolation("person.has-more");
        }
    }

    void change(PersonId id, long version, Identity identity, Particulars particulars) {
        Person person = mustBeAt(id, version);
        person.change(identity, particulars);
        persons.save(person);
    }

    /** Unless somebody has changed the file since it was seen. */
    Person mustBeAt(PersonId id, long version) {
        Person person = find(id);
        if (!person.isAt(version)) {
            throw new ObjectOptimisticLockingFailureException(Person.class, id);
        }
        return person;
    }

    /** What was changed so far goes to the database before statements of ours do. */
    void flush() {
        persons.flush();
    }

    private Person find(PersonId id) {
        return persons.findById(id).orElseThrow(() -> new NoSuchElementException("no person " + id));
    }
}

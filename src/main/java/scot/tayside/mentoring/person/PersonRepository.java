package scot.tayside.mentoring.person;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface PersonRepository extends Repository<Person, PersonId> {

    Optional<Person> findById(PersonId id);

    Person save(Person person);

    void delete(Person person);
}

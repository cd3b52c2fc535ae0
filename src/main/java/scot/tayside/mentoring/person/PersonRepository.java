package scot.tayside.mentoring.person;

import java.util.Optional;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PersonRepository extends Repository<Person, PersonId> {

    Optional<Person> findById(PersonId id);

    Person save(Person person);

    void flush();

    /** At once, so that the database says at once if anything else still belongs to the person. */
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("delete from Person p where p.id = :id")
    void deleteFile(PersonId id);
}

package scot.tayside.mentoring.person;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;
import scot.tayside.mentoring.shared.Sex;

@Entity
class Person extends AbstractAggregateRoot<Person> {

    @EmbeddedId
    private PersonId id;

    private String firstName;
    private String lastName;
    private LocalDate dateOfBirth;

    @Enumerated(EnumType.STRING)
    private Sex sex;

    private @Nullable String phone;
    private @Nullable String address;
    private @Nullable String riskSummary;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Person() {}

    Person(Identity identity, Particulars particulars) {
        id = PersonId.next();
        become(identity, particulars);
        registerEvent(new PersonEvent(id, "person.registered", null));
    }

    /** Puts other words in the file; the trail says which stood there before. */
    void change(Identity identity, Particulars particulars) {
        String changes = new Changes()
                .of("first name", firstName, identity.firstName())
                .of("last name", lastName, identity.lastName())
                .of("date of birth", dateOfBirth, identity.dateOfBirth())
                .of("sex", sex.title(), identity.sex().title())
                .of("telephone", phone, particulars.phone())
                .of("address", address, particulars.address())
                .of("risk summary", riskSummary, particulars.riskSummary())
                .words();
        if (!changes.isEmpty()) {
            become(identity, particulars);
            registerEvent(new PersonEvent(id, "person.changed", changes));
        }
    }

    /** What a newer referral says is added: it replaces how to reach the person, and never a warning. */
    void addTo(Particulars newer) {
        change(identity(), particulars().with(newer));
    }

    /** This file is about to be given up for another. */
    void turnsOutToBe(PersonId known) {
        registerEvent(new PersonEvent(known, "person.joined", "was also " + id));
    }

    private void become(Identity identity, Particulars particulars) {
        firstName = identity.firstName();
        lastName = identity.lastName();
        dateOfBirth = identity.dateOfBirth();
        sex = identity.sex();
        phone = particulars.phone();
        address = particulars.address();
        riskSummary = particulars.riskSummary();
    }

    PersonId id() {
        return id;
    }

    Identity identity() {
        return new Identity(firstName, lastName, dateOfBirth, sex);
    }

    Particulars particulars() {
        return new Particulars(phone, address, riskSummary);
    }

    boolean isAt(long expected) {
        return Objects.equals(version, expected);
    }
}

package scot.tayside.mentoring.mentor;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import scot.tayside.mentoring.identity.UserId;
import scot.tayside.mentoring.person.PersonId;

/** A person a mentor must never be matched with, and why. */
@Embeddable
record NonAssociation(
        @Embedded @AttributeOverride(name = "value", column = @Column(name = "person_id"))
        PersonId person,

        @Enumerated(EnumType.STRING) Reason reason,

        @Embedded @AttributeOverride(name = "value", column = @Column(name = "recorded_by"))
        UserId recordedBy,

        LocalDate recordedOn) {

    enum Reason {
        KNOWN("They know each other"),
        CO_ACCUSED("They were accused together"),
        RELATED("They are related"),
        LISTED("A team listed them apart");

        private final String title;

        Reason(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }
}

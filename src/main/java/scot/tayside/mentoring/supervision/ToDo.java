package scot.tayside.mentoring.supervision;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import scot.tayside.mentoring.shared.RuleViolation;

/** Something somebody said they would do by a day. */
@Entity
@Table(name = "supervision_action")
class ToDo {

    /** Who does it. */
    enum Doer {
        MENTOR("The mentor"),
        SUPERVISOR("The supervisor");

        private final String title;

        Doer(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }

    @Id
    private UUID id;

    private String words;

    @Enumerated(EnumType.STRING)
    private Doer doer;

    private LocalDate dueOn;
    private @Nullable LocalDate doneOn;

    @SuppressWarnings("NullAway.Init")
    protected ToDo() {}

    ToDo(RecordTalk.Agreed agreed) {
        this.id = UUID.randomUUID();
        this.words = agreed.words();
        this.doer = agreed.doer();
        this.dueOn = agreed.dueOn();
    }

    void done(LocalDate today) {
        if (doneOn != null) {
            throw new RuleViolation("supervision.done-already", doneOn);
        }
        doneOn = today;
    }

    boolean is(UUID other) {
        return id.equals(other);
    }

    String words() {
        return words;
    }
}

package scot.tayside.mentoring.supervision;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;
import scot.tayside.mentoring.identity.UserId;
import scot.tayside.mentoring.mentor.MentorId;
import scot.tayside.mentoring.shared.Audited;

/** One supervision of a mentor; what was written stays as it was. */
@Entity
@Table(name = "supervision_note")
class Talk extends AbstractAggregateRoot<Talk> {

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "mentor_id"))
    private MentorId mentor;

    private LocalDate heldOn;

    @Enumerated(EnumType.STRING)
    private TalkKind kind;

    private @Nullable String privateWords;
    private String agreed;
    private @Nullable LocalDate nextOn;

    @OneToMany(cascade = CascadeType.ALL, fetch = FetchType.EAGER)
    @JoinColumn(name = "note_id", nullable = false)
    private List<ToDo> toDos = new ArrayList<>();

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "recorded_by"))
    private UserId recordedBy;

    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init")
    protected Talk() {}

    Talk(MentorId mentor, RecordTalk command, UserId by, Instant at) {
        this.id = UUID.randomUUID();
        this.mentor = mentor;
        this.heldOn = command.heldOn();
        this.kind = command.kind();
        this.privateWords = command.privateWords();
        this.agreed = command.agreed();
        this.nextOn = command.nextOn();
        command.toDos().forEach(each -> toDos.add(new ToDo(each)));
        this.recordedBy = by;
        this.recordedAt = at;
        tell("supervision.recorded", kind.title() + " on " + heldOn);
    }

    void done(UUID toDo, LocalDate today) {
        toDos.stream().filter(each -> each.is(toDo)).forEach(each -> {
            each.done(today);
            tell("supervision.done", each.words());
        });
    }

    private void tell(String action, String details) {
        registerEvent(new Audited.Fact(action, "mentor", mentor.toString(), null, details));
    }
}

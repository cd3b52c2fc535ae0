package scot.tayside.mentoring.course;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;
import scot.tayside.mentoring.mentor.MentorType;
import scot.tayside.mentoring.shared.Audited;

/** A course that is held again and again. */
@Entity
class Course extends AbstractAggregateRoot<Course> {

    @Id
    private UUID id;

    private String title;
    private @Nullable Integer validMonths;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "course_mandatory", joinColumns = @JoinColumn(name = "course_id"))
    @Column(name = "mentor_type")
    @Enumerated(EnumType.STRING)
    private Set<MentorType> mandatoryFor = EnumSet.noneOf(MentorType.class);

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Course() {}

    Course(String title) {
        this.id = UUID.randomUUID();
        this.title = title;
    }

    void write(String words, @Nullable Integer months, Set<MentorType> types) {
        title = words;
        validMonths = months;
        mandatoryFor.retainAll(types);
        mandatoryFor.addAll(types);
        registerEvent(new Audited.Fact("course.written", "course", id.toString(), null, title));
    }

    boolean isAt(@Nullable Long expected) {
        return Objects.equals(version, expected);
    }

    UUID id() {
        return id;
    }

    String title() {
        return title;
    }
}

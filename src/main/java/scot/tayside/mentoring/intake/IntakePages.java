package scot.tayside.mentoring.intake;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.validation.FieldError;
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.intake.CheckPage.Answer;
import scot.tayside.mentoring.intake.CheckPage.Part;
import scot.tayside.mentoring.intake.TaskList.Task;
import scot.tayside.mentoring.programme.Service;
import scot.tayside.mentoring.referral.Submissions;
import scot.tayside.mentoring.shared.LocalAuthority;
import scot.tayside.mentoring.web.Option;

/** The pages of the referral form, put together for their reader. */
@Component
class IntakePages {

    private final Submissions submissions;
    private final MessageSource messages;
    private final Clock clock;

    IntakePages(Submissions submissions, MessageSource messages, Clock clock) {
        this.submissions = submissions;
        this.messages = messages;
        this.clock = clock;
    }

    TaskList list(Begun begun, Viewer viewer) {
        List<Task> tasks = Section.of(viewer)
                .map(section -> new Task(
                        section,
                        begun.progress(section),
                        begun.kept().containsKey(section)
                                ? begun.problems(section).stream()
                                        .map(this::words)
                                        .toList()
                                : List.of()))
                .toList();
        Instant keptAt = begun.keptAt();
        return new TaskList(
                Board.of(submissions.offerings(), submissions.open(viewer), LocalDate.now(clock)),
                tasks,
                keptAt == null ? null : LocalDateTime.ofInstant(keptAt, clock.getZone()));
    }

    SectionPage section(Section section, Viewer viewer) {
        return new SectionPage(
                section.code(),
                Intake.draft(section),
                Option.of(viewer.areas().stream().sorted().toArray(LocalAuthority[]::new), LocalAuthority::title),
                Option.of(submissions.open(viewer).stream().sorted().toArray(Service[]::new), Service::title));
    }

    CheckPage check(Begun begun, Viewer viewer) {
        List<Part> parts = Section.of(viewer)
                .map(section -> new Part(
                        section,
                        section.fields().stream()
                                .map(field -> answer(field, begun))
                                .toList()))
                .toList();
        List<Option> people = begun.people().isEmpty()
                ? List.of()
                : Stream.concat(
                                begun.people().stream()
                                        .map(person -> new Option(person.id().toString(), person.words())),
                                Stream.of(new Option(
                                        ReferralForm.SOMEBODY_NEW,
                                        messages.getMessage("intake.somebody-new", null, Locale.UK))))
                        .toList();
        return new CheckPage(parts, people);
    }

    private Answer answer(String field, Begun begun) {
        FieldError error = begun.errors().getFieldError(field);
        String text = error != null && error.isBindingFailure()
                ? String.join("\n", begun.typed().getOrDefault(field, List.of()))
                : Answers.words(begun.form(), field);
        return new Answer(field, text, error == null ? null : words(error));
    }

    /** What is said of a text that cannot be read names the question. */
    private String words(FieldError error) {
        String problem = messages.getMessage(error, Locale.UK);
        String question = "intake." + error.getField().replaceAll("\\[.*", "");
        return error.isBindingFailure() ? messages.getMessage(question, null, Locale.UK) + ": " + problem : problem;
    }
}

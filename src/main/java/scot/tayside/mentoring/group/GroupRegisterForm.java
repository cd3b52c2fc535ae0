package scot.tayside.mentoring.group;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import scot.tayside.mentoring.web.Option;

/** A register as it is filled in: one line a member. */
class GroupRegisterForm {

    @Nullable
    Long version;

    List<Line> lines = new ArrayList<>();

    List<UUID> leaders = new ArrayList<>();

    @NotNull
    @Min(0)
    @Max(500)
    Integer guests;

    @Nullable
    @Size(max = 2000)
    String note;

    @Nullable
    @Size(max = 500)
    String why;

    /** A member and whether they came. */
    static class Line {

        @Nullable
        UUID person;

        @Nullable
        Mark mark;
    }

    static GroupRegisterForm of(GroupSession session, List<RegisterRow> rows, List<Option> leading) {
        GroupRegisterForm form = new GroupRegisterForm();
        form.version = session.version();
        rows.forEach(row -> form.lines.add(line(row.personId(), row.mark())));
        form.guests = session.guests() == null ? Integer.valueOf(0) : session.guests();
        form.note = session.note();
        if (session.status() == SessionStatus.HELD) {
            form.leaders.addAll(session.leaders());
        } else {
            leading.forEach(leader -> form.leaders.add(UUID.fromString(leader.value())));
        }
        return form;
    }

    private static Line line(UUID person, @Nullable Mark mark) {
        Line line = new Line();
        line.person = person;
        line.mark = mark;
        return line;
    }

    /** In the order of the page, whoever has joined or left the group meanwhile. */
    void follow(List<RegisterRow> rows) {
        Map<UUID, Mark> typed = new HashMap<>();
        lines.stream()
                .filter(line -> line.person != null && line.mark != null)
                .forEach(line -> typed.put(line.person, line.mark));
        lines.clear();
        rows.forEach(row -> lines.add(line(row.personId(), typed.get(row.personId()))));
    }

    /** Whoever has no mark yet came. */
    void fill() {
        lines.stream().filter(line -> line.mark == null).forEach(line -> line.mark = Mark.ATTENDED);
    }

    void check(List<RegisterRow> rows, boolean correction, Errors errors) {
        for (int i = 0; i < rows.size(); i++) {
            if (lines.get(i).mark == null) {
                errors.rejectValue(
                        "lines[" + i + "].mark",
                        "group.mark-missing",
                        new Object[] {rows.get(i).name()},
                        null);
            }
        }
        if (correction && why == null) {
            errors.rejectValue("why", "group.say-why");
        }
    }

    /** Members whose names the viewer may not know stay as they were. */
    Register toCommand(Map<UUID, Mark> before, List<Option> leading) {
        Map<UUID, Mark> marks = new HashMap<>(before);
        lines.forEach(line -> marks.put(line.person, line.mark));
        Set<String> offered = leading.stream().map(Option::value).collect(Collectors.toSet());
        Set<UUID> led = new HashSet<>(leaders);
        led.removeIf(leader -> !offered.contains(leader.toString()));
        return new Register(marks, led, guests, note, why);
    }
}

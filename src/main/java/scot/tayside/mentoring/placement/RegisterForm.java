package scot.tayside.mentoring.placement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import scot.tayside.mentoring.contact.Attendance;

/** What is entered into the register of a week: for each person and day whether they were there, or nothing. */
class RegisterForm {

    Map<String, @Nullable Attendance> marks = new LinkedHashMap<>();

    List<Mark> toMarks(RegisterPage page) {
        List<Mark> entered = new ArrayList<>();
        for (RegisterPage.Day day : page.days()) {
            for (RegisterPage.Cell cell : day.cells()) {
                Attendance now = marks.get(cell.key());
                if (now != null && now != cell.attendance()) {
                    entered.add(new Mark(new StayId(cell.stayId()), day.day(), now));
                }
            }
        }
        return entered;
    }

    static RegisterForm of(RegisterPage page) {
        RegisterForm form = new RegisterForm();
        page.days().forEach(day -> day.cells().forEach(cell -> form.marks.put(cell.key(), cell.attendance())));
        return form;
    }

    /** One person on one day; letters, digits and hyphens only. */
    static String key(UUID stay, LocalDate day) {
        return stay + "-" + day;
    }
}

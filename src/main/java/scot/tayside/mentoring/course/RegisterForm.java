package scot.tayside.mentoring.course;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Who came, of those who had a place. */
class RegisterForm {

    List<UUID> came = new ArrayList<>();
}

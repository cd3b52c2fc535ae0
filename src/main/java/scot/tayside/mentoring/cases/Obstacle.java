package scot.tayside.mentoring.cases;

import java.util.List;
import org.jspecify.annotations.Nullable;
import scot.tayside.mentoring.shared.Unmet;
import scot.tayside.mentoring.web.Wording;

/** Something that stands against closing a case, and the page on which it can be put right. */
record Obstacle(Unmet unmet, @Nullable String remedy) {

    public String code() {
        return unmet.code();
    }

    public List<Object> arguments() {
        return Wording.of(unmet.arguments().toArray());
    }
}

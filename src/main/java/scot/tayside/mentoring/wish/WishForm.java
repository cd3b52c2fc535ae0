package scot.tayside.mentoring.wish;

import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import scot.tayside.mentoring.mentor.Slot;

/** What somebody looks for in a mentor, as it is typed. */
class WishForm {

    List<Slot> slots = new ArrayList<>();

    @Size(max = 200)
    @Nullable
    String languages;

    @Size(max = 500)
    @Nullable
    String interests;

    @Size(max = 300)
    @Nullable
    String place;

    @Nullable
    Long version;
}

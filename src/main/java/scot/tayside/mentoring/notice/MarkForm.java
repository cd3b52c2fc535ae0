package scot.tayside.mentoring.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The notices that somebody ticked. */
class MarkForm {

    List<UUID> marked = new ArrayList<>();
}

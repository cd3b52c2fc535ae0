package scot.tayside.mentoring.draft;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** What somebody had typed into a form when it was last kept: field names and the text in them, right or wrong. */
public record Draft(Map<String, List<String>> typed, Instant savedAt) {}

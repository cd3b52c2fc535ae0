package scot.tayside.mentoring.report;

import org.jspecify.annotations.Nullable;
import scot.tayside.mentoring.snapshot.Edition;

/** A copy to be issued: to whom, in which edition, with which words. */
public record IssueCopy(
        String recipient, Edition edition, @Nullable String remark) {}

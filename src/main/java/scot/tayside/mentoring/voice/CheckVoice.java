package scot.tayside.mentoring.voice;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import scot.tayside.mentoring.identity.UserId;

/** Record what the second person found. */
record CheckVoice(CheckResult result, @Nullable String remark, UserId by, LocalDate on) {}

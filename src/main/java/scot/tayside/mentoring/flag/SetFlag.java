package scot.tayside.mentoring.flag;

import java.time.LocalDate;
import scot.tayside.mentoring.identity.UserId;

/** Put a warning on somebody’s file. */
record SetFlag(FlagKind kind, String words, String evidence, String source, UserId authorisedBy, LocalDate reviewOn) {}

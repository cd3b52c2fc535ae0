package scot.tayside.mentoring.cases;

import java.time.LocalDate;
import java.util.UUID;

/** An assessment or review of a case, without its scores. */
record ReviewRow(UUID id, String kind, LocalDate heldOn) {}

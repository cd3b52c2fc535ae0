package scot.tayside.mentoring.tiss;

import java.time.LocalDate;
import scot.tayside.mentoring.shared.LocalAuthority;

/** A number for a longer time than a month, as it was imported. */
record SuppliedRow(LocalAuthority area, String source, LocalDate fromDay, LocalDate toDay, int value) {}

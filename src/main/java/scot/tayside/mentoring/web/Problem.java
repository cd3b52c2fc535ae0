package scot.tayside.mentoring.web;

import org.jspecify.annotations.Nullable;

/** One line of the list of errors at the top of a page, with the control it belongs to. */
record Problem(String message, @Nullable String anchor) {}

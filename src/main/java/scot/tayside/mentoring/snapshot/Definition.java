package scot.tayside.mentoring.snapshot;

/** What a statistic was said to count when the figures were frozen. */
public record Definition(String statistic, String title, String definition, String base) {}

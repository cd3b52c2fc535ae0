package scot.tayside.mentoring.report;

/**
 * What a section asks for.
 *
 * @param number as the document counts it, such as 3.2
 * @param topics groups of figures it shows, separated by semicolons
 * @param feeds what a writer draws from, separated by semicolons
 */
record Outline(int position, String number, String heading, String guidance, String topics, String feeds) {}

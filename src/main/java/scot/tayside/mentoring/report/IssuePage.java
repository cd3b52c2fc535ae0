package scot.tayside.mentoring.report;

import java.util.List;
import scot.tayside.mentoring.web.Option;

/**
 * The page on which a copy is issued.
 *
 * @param refused quotes that the public edition may not print
 */
record IssuePage(ReportHead report, List<Option> editions, List<PrintableQuotes.Quote> refused) {}

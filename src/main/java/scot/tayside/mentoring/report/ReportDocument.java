package scot.tayside.mentoring.report;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import scot.tayside.mentoring.figures.FigureWords;
import scot.tayside.mentoring.figures.Topic;
import scot.tayside.mentoring.identity.Organisation;
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.press.Block;
import scot.tayside.mentoring.press.Document;
import scot.tayside.mentoring.press.Markdown;
import scot.tayside.mentoring.press.Table;
import scot.tayside.mentoring.snapshot.Edition;

/** Puts a report together as it is printed: its first page, and section by section words, quotes and figures. */
@Component
class ReportDocument {

    private final ReportQueries queries;
    private final ReportFigures figures;
    private final PrintableQuotes quotes;
    private final FirstPage firstPage;
    private final ChangeBlocks changes;
    private final FigureWords figureWords;
    private final ReportWords words;
    private final Clock clock;

    ReportDocument(
            ReportQueries queries,
            ReportFigures figures,
            PrintableQuotes quotes,
            FirstPage firstPage,
            ChangeBlocks changes,
            FigureWords figureWords,
            ReportWords words,
            Clock clock) {
        this.queries = queries;
        this.figures = figures;
        this.quotes = quotes;
        this.firstPage = firstPage;
        this.changes = changes;
        this.figureWords = figureWords;
        this.words = words;
        this.clock = clock;
    }

    Document of(ReportHead report, Edition edition, Viewer viewer) {
        List<Block> all = new ArrayList<>();
        if (!report.status().isFrozen()) {
            all.add(new Block.Remark(words.of("report.print.draft", words.day(LocalDate.now(clock)))));
        }
        if (report.supersedesId() != null) {
            all.addAll(changes.of(report, queries.head(new ReportId(report.supersedesId()), viewer), edition));
        }
        ReportFigures.Figures counted = figures.of(report, edition);
        Set<Topic> printed = EnumSet.noneOf(Topic.class);
        queries.files(new ReportId(report.id()))
                .forEach(section -> all.addAll(section(section, report, edition, counted, printed)));
        if (report.attachedReportId() != null) {
            all.addAll(appendix(queries.head(new ReportId(report.attachedReportId()), viewer), edition));
        }
        return new Document(report.title(), report.days(), day(report), firstPage.of(report, edition), all);
    }

    /** The report that a paper carries, whole. */
    private List<Block> appendix(ReportHead attached, Edition edition) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, "", words.of("report.print.appendix", attached.title(), attached.days())));
        if (edition == Edition.PUBLIC && !attached.status().isFrozen()) {
            blocks.add(new Block.Remark(words.of("report.print.not-yet")));
            return blocks;
        }
        firstPage
                .of(attached, edition)
                .forEach(line -> blocks.add(Block.Paragraph.of(line.label() + ": " + line.text())));
        Appended appended = new Appended(figures.of(attached, edition));
        queries.files(new ReportId(attached.id()))
                .forEach(section -> blocks.addAll(
                        appended.section(section(section, attached, edition, appended.figures(), appended.printed()))));
        return blocks;
    }

    private List<Block> section(
            SectionFile section,
            ReportHead report,
            Edition edition,
            ReportFigures.Figures counted,
            Set<Topic> printed) {
        int level = level(section.number());
        List<Block> body = new ArrayList<>();
        if (section.text() != null) {
            body.addAll(Markdown.blocks(section.text(), level + 1));
        }
        if (section.shownFeeds().contains(Template.PARTNER)) {
            queries.contributions(new ReportId(report.id()))
                    .forEach(written -> body.addAll(contribution(written, level + 1)));
        }
        body.addAll(quotes(report, section.id(), edition));
        List<Topic> topics = section.shownTopics().stream().filter(printed::add).toList();
        for (Topic topic : topics) {
            if (topics.size() > 1) {
                body.add(new Block.Heading(level + 1, "", figureWords.title(topic)));
            }
            body.addAll(figures(topic, report, counted));
        }
        if (body.isEmpty()) {
            body.add(new Block.Remark(words.of("report.print.empty")));
        }
        return Stream.concat(Stream.of(new Block.Heading(level, section.number(), section.heading())), body.stream())
                .toList();
    }

    /** Of a paper that carries a report the first table and what is drawn of it: the appendix has the rest. */
    private List<Block> figures(Topic topic, ReportHead report, ReportFigures.Figures counted) {
        List<Block> all = counted.blocks(List.of(topic));
        int end = Math.min(
                all.size(),
                1
                        + (int) all.stream()
                                .takeWhile(block -> !(block instanceof Table))
                                .count());
        if (report.attachedReportId() == null || end == all.size()) {
            return all;
        }
        Block more = Block.Paragraph.of(words.of("report.print.in-appendix"));
        return Stream.concat(all.stream().limit(end), Stream.of(more)).toList();
    }

    /** 1 and 1.0 head a chapter, 1.1 a part of it. */
    private static int level(String number) {
        return number.isEmpty() || number.matches("\\d+(\\.0)?") ? 1 : 2;
    }

    private List<Block> contribution(ContributionFile written, int level) {
        String partner = Organisation.valueOf(written.partner()).title();
        if (written.text() == null || written.fromDay() == null || written.toDay() == null) {
            return List.of(new Block.Remark(words.of("report.print.no-contribution", partner)));
        }
        List<Block> blocks = new ArrayList<>();
        String days = words.days(written.fromDay(), written.toDay());
        blocks.add(new Block.Heading(level, "", words.of("report.print.contribution", partner, days)));
        blocks.addAll(Markdown.blocks(written.text(), level + 1));
        return blocks;
    }

    private List<Block> quotes(ReportHead report, UUID section, Edition edition) {
        return report.status().isFrozen()
                ? queries.frozenQuotes(section, edition).stream()
                        .map(quote -> (Block) new Block.Quotation(quote.words(), quote.source()))
                        .toList()
                : quotes.of(new ReportId(report.id()), new SectionId(section), edition, LocalDate.now(clock)).stream()
                        .filter(quote -> quote.unmet() == null)
                        .map(quote -> (Block) new Block.Quotation(
                                quote.voice().text(), quote.voice().source()))
                        .toList();
    }

    /** It is dated the day it was first issued. */
    private LocalDate day(ReportHead report) {
        @Nullable LocalDate issued = report.issuedOn();
        return issued == null ? LocalDate.now(clock) : issued;
    }
}

package scot.tayside.mentoring.press;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import scot.tayside.mentoring.press.Table.Cell;
import scot.tayside.mentoring.press.Table.Column;
import scot.tayside.mentoring.press.Table.Line;

/** Invented documents with every kind of block, and with what people type and nobody expects. */
public final class Samples {

    static final String ODD = "=1+1 & <script>alert(1)</script> é";
    static final String UNPRINTABLE = "Well done \uD83D\uDC4D\uD83C\uDFFD! \u0007\uD800 漢字";
    static final String ENDLESS = "Llanfairpwllgwyngyll".repeat(40);

    private Samples() {}

    public static Document report() {
        return new Document(
                "Progress report",
                "1 April 2013 – 31 March 2014",
                LocalDate.of(2014, 4, 20),
                List.of(
                        new Document.Particular("For", "An invented funder, Community Justice Division"),
                        new Document.Particular("Written by", "Somebody Invented, manager"),
                        new Document.Particular("Figures as at", "14 April 2014, 9:00"),
                        new Document.Particular("Edition", "Complete edition, for the funder")),
                blocks());
    }

    private static List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, "1", "Activities"));
        blocks.addAll(Markdown.blocks("""
                The service worked with **139 clients** in the year. It is open to women in all three areas, \
                and since *October 2013* to men in Dundee and Angus as well.

                - Two joint training days with the social work teams
                - A walking group, every second Tuesday, with **six** regular walkers
                - An open day in the new rooms

                1. First the referral is looked at.
                2. Then a mentor is sought.

                > The walking group got me out of the house.
                """, 2));
        blocks.add(new Block.Heading(2, "1.1", "Referrals"));
        blocks.add(Block.Paragraph.of(
                "More people were referred than in any year before. " + "The work grew. ".repeat(20)));
        blocks.add(months());
        blocks.add(areas("referrals.received", 3));
        blocks.add(new Block.Heading(2, "1.2", "Caseload"));
        blocks.add(caseload());
        blocks.add(new Block.Heading(1, "2", "Outcomes"));
        blocks.add(shares());
        blocks.add(outcomes());
        blocks.add(new Block.Quotation(
                "I would not be here without her.\nShe never gave up on me.", "A woman mentored in Dundee"));
        blocks.add(new Block.Heading(1, "3", "Challenges and changes"));
        blocks.add(new Block.Remark("No entry for this period."));
        blocks.add(new Block.Heading(1, "4", "A long table"));
        blocks.add(areas("long.table", 90));
        blocks.add(new Table(
                "empty",
                "Nothing at all",
                List.of(new Column("Area", false), new Column("Number", true)),
                List.of(),
                List.of()));
        return blocks;
    }

    /** The same, and everything odd. */
    static Document odd() {
        List<Block> blocks = new ArrayList<>(blocks());
        blocks.add(new Block.Heading(4, "", "A heading far down " + UNPRINTABLE));
        blocks.add(Block.Paragraph.of(ODD));
        blocks.add(Block.Paragraph.of(ENDLESS));
        blocks.add(new Block.Paragraph(List.of(new Words(UNPRINTABLE, true, true))));
        blocks.add(new Block.Bullets(false, List.of(List.of(Words.plain(ENDLESS)))));
        blocks.add(new Table(
                "odd",
                ODD,
                List.of(
                        new Column("@column", false),
                        new Column("A very long title of a column with many words", true),
                        new Column("-c", false)),
                List.of(
                        new Line(List.of(Cell.text(ODD), Cell.number("1,234", 1234), Cell.text("+44 1382 000000"))),
                        new Line(List.of(
                                Cell.text(ENDLESS), new Cell("12.5", new BigDecimal("12.5")), Cell.text("@SUM(A1)"))),
                        new Line(List.of(Cell.text("-2"), Cell.text("hidden"), Cell.text("")))),
                List.of(ODD, "=HYPERLINK(\"https://example.com\")")));
        blocks.add(new Chart(
                "odd.chart",
                Chart.Kind.BARS,
                ODD,
                ENDLESS,
                List.of(ENDLESS, ODD),
                List.of(new Chart.Series(ODD, Arrays.asList(1L, null)), new Chart.Series(ENDLESS, List.of(0L, 3L))),
                "",
                null));
        blocks.add(new Chart(
                "empty.chart",
                Chart.Kind.SHARES,
                "Nothing",
                "Nothing.",
                List.of("A"),
                List.of(new Chart.Series("B", List.of(0L))),
                "",
                null));
        blocks.add(new Chart("none.chart", Chart.Kind.LINES, "No months", "Nothing.", List.of(), List.of(), "", null));
        return new Document(ODD, UNPRINTABLE, LocalDate.EPOCH, List.of(new Document.Particular(ODD, ENDLESS)), blocks);
    }

    static Table areas(String code, int lines) {
        List<String> areas = List.of("Dundee City", "Perth & Kinross", "Angus");
        return new Table(
                code,
                "Referrals received, by area",
                List.of(
                        new Column("Area", false),
                        new Column("This period", true),
                        new Column("Period before", true),
                        new Column("Share of all referrals received", true),
                        new Column("Change", false)),
                IntStream.range(0, lines)
                        .mapToObj(line -> new Line(List.of(
                                Cell.text(areas.get(line % 3) + (line < 3 ? "" : ", team " + line)),
                                Cell.number(String.valueOf(85 - line % 7), 85 - line % 7),
                                Cell.text("–"),
                                new Cell(61 + line % 3 + "%", BigDecimal.valueOf(61 + line % 3)),
                                Cell.text("not comparable"))))
                        .toList(),
                List.of(
                        "Referrals received in the period, without those entered by mistake.",
                        "Base: all referrals received."));
    }

    private static Table outcomes() {
        return new Table(
                "outcomes.women-only",
                "Women Only: how clients changed",
                List.of(
                        new Column("Heading", false),
                        new Column("n", true),
                        new Column("Improved", true),
                        new Column("Maintained", true),
                        new Column("Deteriorated", true)),
                Stream.of("Offending", "Accommodation", "Relationships, family and the people around")
                        .map(heading -> new Line(List.of(
                                Cell.text(heading),
                                Cell.number("29", 29),
                                new Cell("66%", BigDecimal.valueOf(66)),
                                new Cell("24%", BigDecimal.valueOf(24)),
                                new Cell("10%", BigDecimal.TEN))))
                        .toList(),
                List.of("Change since the assessment or review just before. Base: clients who were scored twice."));
    }

    static Chart months() {
        return new Chart(
                "referrals.month.chart",
                Chart.Kind.BARS,
                "Referrals received, by month",
                "From 12 in April 2013 to 17 in June 2013; most in June.",
                List.of("April 2013", "May 2013", "June 2013"),
                List.of(
                        new Chart.Series("This period", List.of(12L, 9L, 17L)),
                        new Chart.Series("Period before", Arrays.asList(10L, null, 11L)),
                        new Chart.Series("Same period last year", List.of(3L, 5L, 8L))),
                "Referrals",
                null);
    }

    static Chart caseload() {
        return new Chart(
                "capacity.chart",
                Chart.Kind.LINES,
                "Cases open at the end of each month",
                "From 11 in April 2013 to 43 in March 2014.",
                IntStream.range(0, 12)
                        .mapToObj(month -> LocalDate.of(2013, 4, 30)
                                        .plusMonths(month)
                                        .getMonth()
                                        .toString()
                                        .charAt(0) + "-" + (month + 1))
                        .toList(),
                List.of(
                        new Chart.Series(
                                "Women Only",
                                Arrays.asList(11L, 15L, 19L, 24L, null, 26L, 31L, 33L, 36L, 38L, 41L, 43L)),
                        new Chart.Series(
                                "Mentoring for Men",
                                Arrays.asList(null, null, null, null, null, null, 4L, 9L, 13L, 18L, 22L, 27L))),
                "Cases",
                new Chart.Mark("Places", 40));
    }

    static Chart shares() {
        return new Chart(
                "outcomes.women-only.chart",
                Chart.Kind.SHARES,
                "Women Only: shares of clients",
                "Most improved in offending.",
                List.of("Offending", "Accommodation", "Relationships, family and the people around"),
                List.of(
                        new Chart.Series("Improved", List.of(19L, 13L, 0L)),
                        new Chart.Series("Maintained", List.of(7L, 6L, 0L)),
                        new Chart.Series("Deteriorated", List.of(3L, 1L, 0L))),
                "Clients",
                new Chart.Mark("Target", 60));
    }

    /** Table by table, row by row, what is to be read in every format. */
    static List<List<List<String>>> cells(Document document) {
        return document.tables().map(Samples::cells).toList();
    }

    private static List<List<String>> cells(Table table) {
        Stream<List<String>> lines = table.lines().isEmpty()
                ? Stream.of(List.of("Nothing to show."))
                : table.lines().stream()
                        .map(line -> line.cells().stream().map(Cell::text).toList());
        return Stream.concat(
                        Stream.of(table.columns().stream().map(Column::title).toList()), lines)
                .toList();
    }
}

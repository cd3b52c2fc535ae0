package scot.tayside.mentoring.press;

import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.util.Units;
import org.apache.poi.xddf.usermodel.PresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFPresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.xmlbeans.XmlCursor;

/** A chart that Word draws itself: its numbers lie in a small workbook inside and can be edited there. */
final class WordChart {

    private static final String CHARTS = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    private static final String DRAWINGS = "http://schemas.openxmlformats.org/drawingml/2006/main";
    private static final int WIDTH = 17 * Units.EMU_PER_CENTIMETER;
    private static final PresetLineDash[] DASHES = {
        PresetLineDash.SOLID, PresetLineDash.DASH, PresetLineDash.SYSTEM_DOT, PresetLineDash.DASH_DOT
    };

    private final Chart chart;
    private final XWPFChart drawn;

    private WordChart(Chart chart, XWPFChart drawn) {
        this.chart = chart;
        this.drawn = drawn;
    }

    static void add(XWPFDocument word, Chart chart) throws IOException {
        XWPFParagraph paragraph = word.createParagraph();
        XWPFRun run = paragraph.createRun();
        try {
            XWPFChart drawn = word.createChart(run, WIDTH, height(chart));
            run.getCTR()
                    .getDrawingArray(0)
                    .getInlineArray(0)
                    .getDocPr()
                    .setDescr(chart.title() + ". " + chart.alternative());
            new WordChart(chart, drawn).draw();
        } catch (InvalidFormatException impossible) {
            throw new IOException(impossible);
        }
    }

    private static int height(Chart chart) {
        int bars = chart.categories().size()
                * (chart.kind() == Chart.Kind.SHARES ? 2 : chart.series().size() + 1);
        int centimetres = chart.kind() == Chart.Kind.LINES ? 7 : Math.max(5, Math.min(20, 3 + bars / 2));
        return centimetres * Units.EMU_PER_CENTIMETER;
    }

    private void draw() {
        boolean lines = chart.kind() == Chart.Kind.LINES;
        drawn.getOrAddLegend().setPosition(LegendPosition.TOP);
        XDDFCategoryAxis across = drawn.createCategoryAxis(lines ? AxisPosition.BOTTOM : AxisPosition.LEFT);
        XDDFValueAxis values = drawn.createValueAxis(lines ? AxisPosition.LEFT : AxisPosition.BOTTOM);
        values.setCrosses(AxisCrosses.AUTO_ZERO);
        values.setMinimum(0);
        if (!lines) {
            across.setOrientation(AxisOrientation.MAX_MIN);
            values.setCrosses(AxisCrosses.MAX);
        }
        XDDFChartData data = drawn.createData(lines ? ChartTypes.LINE : ChartTypes.BAR, across, values);
        data.setVaryColors(false);
        if (data instanceof XDDFBarChartData bars) {
            bars.setBarDirection(BarDirection.BAR);
            bars.setGapWidth(60);
            bars.setBarGrouping(
                    chart.kind() == Chart.Kind.SHARES ? BarGrouping.PERCENT_STACKED : BarGrouping.CLUSTERED);
        }
        series(data);
        drawn.plot(data);
        drawn.displayBlanksAs(DisplayBlanks.GAP);
        if (!lines) {
            patterns();
        }
        if (chart.kind() == Chart.Kind.SHARES) {
            stack();
        }
    }

    private void series(XDDFChartData data) {
        int rows = chart.categories().size();
        XDDFCategoryDataSource names =
                XDDFDataSourcesFactory.fromArray(chart.categories().toArray(String[]::new), range(0, rows), 0);
        for (int next = 0; next < chart.series().size(); next++) {
            Long[] values = new Long[rows];
            for (int row = 0; row < rows; row++) {
                values[row] = chart.value(next, row);
            }
            add(data, names, values, next, chart.series().get(next).name());
        }
        if (chart.mark() != null && chart.kind() == Chart.Kind.LINES) {
            Long[] values = new Long[rows];
            Arrays.fill(values, chart.mark().value());
            add(data, names, values, chart.series().size(), chart.mark().name());
        }
    }

    private void add(XDDFChartData data, XDDFCategoryDataSource names, Long[] values, int next, String name) {
        XDDFNumericalDataSource<Long> numbers =
                XDDFDataSourcesFactory.fromArray(values, range(next + 1, values.length), next + 1);
        XDDFChartData.Series series = data.addSeries(names, numbers);
        series.setTitle(name, drawn.setSheetTitle(name, next + 1));
        Shade shade = Shade.of(chart.kind(), next);
        if (chart.kind() == Chart.Kind.LINES) {
            XDDFLineProperties line =
                    new XDDFLineProperties(new XDDFSolidFillProperties(colour(Shade.ink(shade.number()))));
            line.setPresetDash(new XDDFPresetLineDash(DASHES[next % DASHES.length]));
            series.setLineProperties(line);
            straight((XDDFLineChartData.Series) series, next < chart.series().size());
        } else {
            series.setFillProperties(new XDDFSolidFillProperties(colour(shade.colour())));
            series.setLineProperties(new XDDFLineProperties(new XDDFSolidFillProperties(colour("0b0c0c"))));
        }
    }

    private static void straight(XDDFLineChartData.Series series, boolean points) {
        series.setSmooth(false);
        series.setMarkerStyle(points ? MarkerStyle.SQUARE : MarkerStyle.NONE);
    }

    private String range(int column, int rows) {
        return drawn.formatRange(new CellRangeAddress(1, rows, column, column));
    }

    private static String pattern(Shade shade) {
        return switch (shade) {
            case LIGHT_BLUE_DOTTED -> "pct20";
            case ORANGE_HATCHED -> "ltUpDiag";
            case GREY_LINED -> "narVert";
            default -> "";
        };
    }

    /** The library's small schema lacks patterns as well: each is written in the place of the plain fill. */
    private void patterns() {
        var bars = drawn.getCTChart().getPlotArea().getBarChartArray(0);
        for (int next = 0; next < bars.sizeOfSerArray(); next++) {
            Shade shade = Shade.of(chart.kind(), next);
            if (!pattern(shade).isEmpty()) {
                try (XmlCursor cursor = bars.getSerArray(next).getSpPr().newCursor()) {
                    cursor.toChild(DRAWINGS, "solidFill");
                    cursor.removeXml();
                    cursor.beginElement("pattFill", DRAWINGS);
                    cursor.insertAttributeWithValue("prst", pattern(shade));
                    part(cursor, "fgClr", Shade.ink(shade.number()));
                    part(cursor, "bgClr", shade.colour());
                }
            }
        }
    }

    private static void part(XmlCursor cursor, String name, String digits) {
        cursor.beginElement(name, DRAWINGS);
        cursor.beginElement("srgbClr", DRAWINGS);
        cursor.insertAttributeWithValue("val", digits.toUpperCase(Locale.ROOT));
        cursor.toNextToken();
        cursor.toNextToken();
    }

    private static XDDFColor colour(String digits) {
        int rgb = Integer.parseInt(digits, 16);
        return XDDFColor.from(new byte[] {(byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb});
    }

    /** One bar upon the other; the library's small schema lacks the type, so the element is written as it is. */
    private void stack() {
        try (XmlCursor cursor =
                drawn.getCTChart().getPlotArea().getBarChartArray(0).newCursor()) {
            cursor.toChild(CHARTS, "axId");
            cursor.beginElement("overlap", CHARTS);
            cursor.insertAttributeWithValue("val", "100");
        }
    }
}

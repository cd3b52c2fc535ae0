package scot.tayside.mentoring.press;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.drawingml.x2006.wordprocessingDrawing.CTInline;

/** A chart that Word draws itself, and whose numbers can be edited there. */
final class WordChart {

    private static final String CHARTS = "http://schemas.openxmlformats.org/drawingml/2006/chart";

    private WordChart() {}

    static void draw(XWPFDocument word, Chart chart) throws IOException {
        if (chart.categories().isEmpty()) {
            return;
        }
        XWPFChart drawn = created(word, chart);
        drawn.setTitleText(WordFile.clean(chart.title()));
        drawn.setTitleOverlay(false);
        drawn.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        XDDFCategoryAxis across = drawn.createCategoryAxis(AxisPosition.BOTTOM);
        XDDFValueAxis up = drawn.createValueAxis(AxisPosition.LEFT);
        up.setCrosses(AxisCrosses.AUTO_ZERO);
        XDDFChartData data =
                drawn.createData(chart.kind() == Chart.Kind.LINES ? ChartTypes.LINE : ChartTypes.BAR, across, up);
        if (data instanceof XDDFBarChartData bars) {
            bars.setBarDirection(BarDirection.COL);
            if (chart.kind() == Chart.Kind.SHARES) {
                bars.setBarGrouping(BarGrouping.PERCENT_STACKED);
            }
        }
        String[] categories = chart.categories().toArray(String[]::new);
        XDDFCategoryDataSource names = XDDFDataSourcesFactory.fromArray(categories);
        for (Chart.Series series : chart.series()) {
            Long[] values = series.values().stream()
                    .map(value -> Objects.requireNonNullElse(value, 0L))
                    .toArray(Long[]::new);
            XDDFNumericalDataSource<Long> numbers = XDDFDataSourcesFactory.fromArray(values);
            data.addSeries(names, numbers).setTitle(WordFile.clean(series.name()), null);
        }
        drawn.plot(data);
        if (chart.kind() == Chart.Kind.SHARES) {
            stack(drawn);
        }
    }

    /** One bar upon the other; the library's small schema lacks the type, so the element is written as it is. */
    private static void stack(XWPFChart drawn) {
        try (XmlCursor cursor =
                drawn.getCTChart().getPlotArea().getBarChartArray(0).newCursor()) {
            cursor.toChild(CHARTS, "axId");
            cursor.beginElement("overlap", CHARTS);
            cursor.insertAttributeWithValue("val", "100");
        }
    }

    private static XWPFChart created(XWPFDocument word, Chart chart) throws IOException {
        try {
            XWPFChart drawn = word.createChart(16 * Units.EMU_PER_CENTIMETER, 8 * Units.EMU_PER_CENTIMETER);
            var paragraphs = word.getParagraphs();
            CTInline inline = paragraphs
                    .get(paragraphs.size() - 1)
                    .getRuns()
                    .get(0)
                    .getCTR()
                    .getDrawingArray(0)
                    .getInlineArray(0);
            inline.getDocPr().setDescr(WordFile.clean(chart.title() + ". " + chart.alternative()));
            return drawn;
        } catch (InvalidFormatException impossible) {
            throw new UncheckedIOException(new IOException(impossible));
        }
    }
}

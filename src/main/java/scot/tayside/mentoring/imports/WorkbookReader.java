package scot.tayside.mentoring.imports;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.WorkbookDocument;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/** Reads an Excel workbook row by row, so that a large one does not fill the memory. */
final class WorkbookReader {

    private WorkbookReader() {}

    static Map<Sheet, List<Row>> read(byte[] content) {
        try (OPCPackage workbook = OPCPackage.open(new ByteArrayInputStream(content))) {
            return rows(workbook);
        } catch (UnreadableFile told) {
            throw told;
        } catch (IOException
                | OpenXML4JException
                | SAXException
                | XmlException
                | ParserConfigurationException
                | RuntimeException broken) {
            throw new UnreadableFile("broken-workbook");
        }
    }

    private static Map<Sheet, List<Row>> rows(OPCPackage workbook)
            throws IOException, OpenXML4JException, SAXException, XmlException, ParserConfigurationException {
        Map<Sheet, List<Row>> rows = new EnumMap<>(Sheet.class);
        XSSFReader reader = new XSSFReader(workbook);
        ReadOnlySharedStringsTable texts = new ReadOnlySharedStringsTable(workbook);
        PlainFormat format = new PlainFormat(countsFrom1904(reader));
        XSSFReader.SheetIterator sheets = (XSSFReader.SheetIterator) reader.getSheetsData();
        while (sheets.hasNext()) {
            try (InputStream xml = sheets.next()) {
                WorkbookSheet sheet = new WorkbookSheet(sheets.getSheetName());
                XMLReader parser = XMLHelper.newXMLReader();
                parser.setContentHandler(new XSSFSheetXMLHandler(reader.getStylesTable(), texts, sheet, format, false));
                parser.parse(new InputSource(xml));
                sheet.addTo(rows);
            }
        }
        return rows;
    }

    /** Workbooks begun on an old Macintosh number their days from 1904. */
    private static boolean countsFrom1904(XSSFReader reader) throws IOException, OpenXML4JException, XmlException {
        try (InputStream xml = reader.getWorkbookData()) {
            var properties = WorkbookDocument.Factory.parse(xml).getWorkbook().getWorkbookPr();
            return properties != null && properties.getDate1904();
        }
    }
}

package scot.tayside.mentoring.press;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Sets a document as pages of a PDF; nothing is fetched from anywhere while it does. */
@Component
class PdfPages {

    private static final String FONTS = "/net/sf/jasperreports/fonts/dejavu/";
    private static final String FONT = "font:";
    private static final String FAMILY = "DejaVu Sans Condensed";

    private final SpringTemplateEngine templates = new SpringTemplateEngine();

    PdfPages() {
        ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix("pdf/");
        resolver.setSuffix(".xhtml");
        resolver.setTemplateMode(TemplateMode.XML);
        templates.setTemplateResolver(resolver);
    }

    void write(Document document, OutputStream out) throws IOException {
        Context context = new Context(Locale.UK);
        context.setVariable("document", PdfView.of(document));
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.useFastMode();
        builder.usePdfUaAccessibility(true);
        builder.usePdfAConformance(PdfAConformance.PDFA_3_A);
        builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        builder.useSVGDrawer(new BatikSVGDrawer());
        builder.useFont(font("DejaVuSansCondensed.ttf"), FAMILY, 400, FontStyle.NORMAL, true);
        builder.useFont(font("DejaVuSansCondensed-Bold.ttf"), FAMILY, 700, FontStyle.NORMAL, true);
        builder.useFont(font("DejaVuSansCondensed-Oblique.ttf"), FAMILY, 400, FontStyle.ITALIC, true);
        builder.useUriResolver((base, uri) -> uri.startsWith("#") || uri.startsWith(FONT) ? uri : null);
        builder.useProtocolsStreamImplementation(PdfPages::fontForCharts, "font");
        builder.withHtmlContent(templates.process("document", context), null);
        builder.toStream(out);
        builder.run();
    }

    /** What draws charts asks for the fonts once more, by the addresses of the style sheet. */
    private static FSStream fontForCharts(String uri) {
        InputStream file = font(uri.substring(FONT.length())).supply();
        return new FSStream() {
            @Override
            public InputStream getStream() {
                return file;
            }

            @Override
            public Reader getReader() {
                return new InputStreamReader(file, StandardCharsets.ISO_8859_1);
            }
        };
    }

    private static FSSupplier<InputStream> font(String file) {
        return () -> Objects.requireNonNull(PdfPages.class.getResourceAsStream(FONTS + file), file);
    }
}

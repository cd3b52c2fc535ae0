package scot.tayside.mentoring.press;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Sets a document as pages of a PDF; nothing is fetched from anywhere while it does. */
@Component
class PdfPages {

    private final SpringTemplateEngine templates = new SpringTemplateEngine();

    PdfPages(MessageSource words) {
        ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix("pdf/");
        resolver.setSuffix(".xhtml");
        resolver.setTemplateMode(TemplateMode.XML);
        templates.setTemplateResolver(resolver);
        templates.setTemplateEngineMessageSource(words);
    }

    void write(Document document, OutputStream out) throws IOException {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.useFastMode();
        builder.usePdfUaAccessibility(true);
        builder.usePdfAConformance(PdfAConformance.PDFA_3_A);
        builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        builder.useSVGDrawer(new BatikSVGDrawer());
        FontsHolder.FONTS.useIn(builder);
        builder.withHtmlContent(markup(document), null);
        builder.withProducer("Tayside Mentoring");
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        builder.toStream(file);
        builder.run();
        PdfTags.readHeadsOnce(file.toByteArray(), out);
    }

    private String markup(Document document) {
        Context context = new Context(Locale.UK);
        context.setVariable("view", PdfView.of(new Lettering(FontsHolder.FONTS::printable).of(document)));
        return templates.process("document", context);
    }

    /** Read when the first PDF is printed, not when the application starts. */
    private static final class FontsHolder {

        static final PdfFonts FONTS = new PdfFonts();
    }
}

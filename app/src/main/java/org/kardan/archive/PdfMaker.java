package org.kardan.archive;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Makes documents out of well-formed XHTML: PDF/A-3u to keep and PDF/UA to be read aloud.
 *
 * <p>The page's {@code lang} and {@code title} become those of the document. The house style {@code document.css}
 * comes before the page's own. Nothing is fetched: a picture is a {@code data:} address.
 */
@Component
public class PdfMaker {

    private static final String HEAD = "<head>";

    private final Fonts fonts;
    private final String style;

    PdfMaker(@Value("${kardan.fonts:}") String folder, @Value("${kardan.data}") Path data) throws IOException {
        this.fonts = new Fonts(folder, data.resolve("fonts"));
        var css = new ClassPathResource("org/kardan/archive/document.css");
        this.style = css.getContentAsString(StandardCharsets.UTF_8);
    }

    /** Whether the fonts are there; without them {@link #make} throws. */
    public boolean isReady() {
        return fonts.areThere();
    }

    /** The page as PDF. */
    public byte[] make(String xhtml) {
        var start = xhtml.indexOf(HEAD);
        if (start < 0) {
            throw new IllegalArgumentException("A document without <head>. Maybe its template is a page's.");
        }
        var styled = xhtml.substring(start + HEAD.length());
        return render(xhtml.substring(0, start) + HEAD + "<style>" + style + "</style>" + styled);
    }

    private byte[] render(String xhtml) {
        var pdf = new ByteArrayOutputStream();
        var builder = new PdfRendererBuilder()
                .useFastMode()
                .usePdfAConformance(PdfAConformance.PDFA_3_U)
                .usePdfUaAccessibility(true)
                .useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData())
                // Unlike the usual #, this is the Chinese sign for a character that a printer lacks.
                .useReplacementText("〓")
                .useUriResolver((_, uri) -> uri.startsWith("data:") ? uri : null)
                .withProducer("Kardan")
                .withHtmlContent(xhtml, "")
                .toStream(pdf);
        Fonts.ALL.forEach(font ->
                builder.useFont(fonts.file(font).toFile(), font.family(), font.weight(), FontStyle.NORMAL, true));
        try {
            builder.run();
        } catch (IOException e) {
            throw new IllegalArgumentException(
                    "The document cannot be made. Maybe its template is not well-formed XHTML.", e);
        }
        return pdf.toByteArray();
    }
}

package org.kardan.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;

/**
 * The fonts of documents as files: from the folder {@code kardan.fonts}, else those the build packed.
 *
 * <p>The build fetches them (tools/Fonts.java); without a network it goes on, and documents cannot be made.
 */
final class Fonts {

    /** A font family in one weight. Han characters come first: the other family only has letters. */
    record Font(String family, int weight, String file) {}

    static final List<Font> ALL = List.of(
            new Font("Noto Sans SC", 400, "NotoSansSC_400Regular.ttf"),
            new Font("Noto Sans SC", 700, "NotoSansSC_700Bold.ttf"),
            new Font("Noto Sans", 400, "NotoSans_400Regular.ttf"),
            new Font("Noto Sans", 700, "NotoSans_700Bold.ttf"));

    private final String configured;
    private final Path unpacked;

    /**
     * @param configured folder with the fonts, empty for the packed ones
     * @param unpacked where packed ones are put if they lie inside a jar
     */
    Fonts(String configured, Path unpacked) {
        this.configured = configured;
        this.unpacked = unpacked;
    }

    boolean areThere() {
        return ALL.stream().allMatch(font -> source(font).exists());
    }

    /** The file of a font; throws if there is none. */
    synchronized Path file(Font font) {
        var source = source(font);
        if (!source.exists()) {
            throw new IllegalStateException("The font " + font.file() + " for documents is missing. Maybe the build had"
                    + " no network: run 'java tools/Fonts.java FOLDER' and set kardan.fonts to that folder.");
        }
        try {
            return source.isFile() ? source.getFile().toPath() : unpack(source, font);
        } catch (IOException e) {
            throw new IllegalStateException("The font " + font.file() + " cannot be read.", e);
        }
    }

    private Resource source(Font font) {
        return configured.isEmpty()
                ? new ClassPathResource("fonts/" + font.file())
                : new org.springframework.core.io.PathResource(Path.of(configured, font.file()));
    }

    private Path unpack(Resource source, Font font) throws IOException {
        var file = unpacked.resolve(font.file());
        if (!Files.exists(file) || Files.size(file) != source.contentLength()) {
            Files.createDirectories(unpacked);
            Files.write(file, source.getContentAsByteArray());
        }
        return file;
    }
}

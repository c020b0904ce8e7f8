package org.careweek.spi.calendar;

import java.util.Objects;
import java.util.function.Function;

/** A finished document: its bytes, and how to name and serve it. Prints neither. */
public final class Exported implements ExportAnswer {

    private final String mediaType;
    private final String fileExtension;
    private final byte[] content;

    /**
     * @param mediaType as in HTTP, with its charset, such as {@code text/calendar; charset=utf-8}
     * @param fileExtension without the dot, such as {@code ics}
     * @param content the document; copied
     */
    public Exported(String mediaType, String fileExtension, byte[] content) {
        this.mediaType = Objects.requireNonNull(mediaType, "mediaType");
        this.fileExtension = Objects.requireNonNull(fileExtension, "fileExtension");
        this.content = content.clone();
    }

    public String mediaType() {
        return mediaType;
    }

    public String fileExtension() {
        return fileExtension;
    }

    /** A copy of the document's bytes. */
    public byte[] content() {
        return content.clone();
    }

    @Override
    public <R> R fold(Function<Exported, R> exported, Function<NotExported, R> notExported) {
        return exported.apply(this);
    }

    @Override
    public String toString() {
        return "Exported[" + mediaType + ", " + content.length + " bytes]";
    }
}

package org.careweek.spi.calendar;

import java.util.function.Function;

/** A finished document: its bytes, and how to name and serve it. Prints its kind and size, and none of its bytes. */
public final class Exported implements ExportAnswer {

    private static final int LONGEST_MEDIA_TYPE = 128;
    private static final int LONGEST_EXTENSION = 16;

    private final String mediaType;
    private final String fileExtension;
    private final byte[] content;

    /**
     * Holds a document's bytes.
     *
     * @param mediaType as in HTTP, with its charset, such as {@code text/calendar; charset=utf-8}; at most 128 characters
     * @param fileExtension without the dot, such as {@code ics}: 1 to 16 lower-case letters and digits, so that it is
     *     safe in a file name
     * @param content the document; copied
     * @throws IllegalArgumentException if the media type or the extension has another shape
     */
    public Exported(String mediaType, String fileExtension, byte[] content) {
        if (mediaType.isEmpty()
                || mediaType.length() > LONGEST_MEDIA_TYPE
                || !mediaType.chars().allMatch(c -> c >= ' ' && c < 127)) {
            throw new IllegalArgumentException("a media type must be 1 to 128 printable ASCII characters");
        }
        if (fileExtension.isEmpty()
                || fileExtension.length() > LONGEST_EXTENSION
                || !fileExtension.chars().allMatch(c -> (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))) {
            throw new IllegalArgumentException("a file extension must be 1 to 16 lower-case letters and digits");
        }
        this.mediaType = mediaType;
        this.fileExtension = fileExtension;
        this.content = content.clone();
    }

    /** What the bytes are, as in HTTP. */
    public String mediaType() {
        return mediaType;
    }

    /** How a file of these bytes ends, without the dot. */
    public String fileExtension() {
        return fileExtension;
    }

    /** A copy of the document's bytes. */
    public byte[] content() {
        return content.clone();
    }

    /** How many bytes it has. */
    public int size() {
        return content.length;
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

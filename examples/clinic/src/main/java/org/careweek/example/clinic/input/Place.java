package org.careweek.example.clinic.input;

/** Where in a file a problem is. Prints as what follows the file's name. */
public sealed interface Place {

    /** The file as a whole. */
    record WholeFile() implements Place {
        @Override
        public String toString() {
            return "";
        }
    }

    /**
     * A character of a text that could not be taken apart.
     *
     * @param line 1 or more
     * @param column in characters, 1 or more
     */
    record Position(long line, long column) implements Place {
        @Override
        public String toString() {
            return ":" + line + ":" + column;
        }
    }

    /**
     * A value of a JSON document, or where a missing one belongs.
     *
     * @param path a JSON pointer, never empty
     */
    record Pointer(String path) implements Place {
        @Override
        public String toString() {
            return ": " + path;
        }
    }

    /**
     * A field of a table.
     *
     * @param line the line on which the record starts, 1 or more
     * @param column the column's name; empty for the record as a whole
     */
    record Cell(long line, String column) implements Place {
        @Override
        public String toString() {
            return ":" + line + (column.isEmpty() ? "" : ": " + column);
        }
    }
}

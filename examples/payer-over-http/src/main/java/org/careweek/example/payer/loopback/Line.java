package org.careweek.example.payer.loopback;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** One connection: a question comes, and the payer may send any bytes at any pace. Not safe for concurrent use. */
final class Line {

    private static final int MOST = 1 << 20;
    private static final String TYPE = "application/edi-x12";

    private final LoopbackPayer payer;
    private final InputStream in;
    private final OutputStream out;

    Line(LoopbackPayer payer, Socket socket) throws IOException {
        this.payer = payer;
        this.in = socket.getInputStream();
        this.out = socket.getOutputStream();
    }

    LoopbackPayer payer() {
        return payer;
    }

    Question hear() throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        while (!text(head).endsWith("\r\n\r\n")) {
            head.write(next(head.size()));
        }
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        int length = contentLength(text(head));
        while (body.size() < length) {
            body.write(next(body.size()));
        }
        return new Question(text(head), text(body));
    }

    private int next(int soFar) throws IOException {
        int next = in.read();
        if (next < 0 || soFar > MOST) {
            throw new EOFException("a question ends early, or does not end");
        }
        return next;
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.ISO_8859_1);
    }

    private static int contentLength(String head) {
        for (String header : head.toLowerCase(Locale.ROOT).split("\r\n")) {
            if (header.startsWith("content-length:")) {
                return Integer.parseInt(
                        header.substring(header.indexOf(':') + 1).strip());
            }
        }
        return 0;
    }

    /** Says nothing more until the other end closes the connection. */
    void hold() throws IOException {
        while (in.read() >= 0) {
            // Nothing more is asked.
        }
    }

    void send(byte[] bytes) throws IOException {
        out.write(bytes);
        out.flush();
    }

    /** A whole and well-formed response: 200, and an X12 text. */
    void answer(String x12) throws IOException {
        answer(x12, TYPE);
    }

    void answer(String body, String type) throws IOException {
        respond("200 OK", Reply.bytes(body), "Content-Type: " + type);
    }

    void respond(String status, byte[] body, String... headers) throws IOException {
        begin(status, body.length, headers);
        send(body);
    }

    /** Everything before the body. */
    void begin(String status, long length, String... headers) throws IOException {
        StringBuilder head = new StringBuilder("HTTP/1.1 " + status + "\r\nConnection: close\r\n");
        for (String header : headers) {
            head.append(header).append("\r\n");
        }
        head.append("Content-Length: ").append(length).append("\r\n\r\n");
        send(Reply.bytes(head.toString()));
    }

    void beginAnswer(long length) throws IOException {
        begin("200 OK", length, "Content-Type: " + TYPE);
    }

    /** One byte after another, with a pause before each. */
    void trickle(byte[] bytes) throws IOException, InterruptedException {
        for (byte one : bytes) {
            Thread.sleep(20);
            send(new byte[] {one});
        }
    }
}

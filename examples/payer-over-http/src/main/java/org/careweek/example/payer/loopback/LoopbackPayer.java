package org.careweek.example.payer.loopback;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;

/**
 * A payer on a free port of the loopback address. Each of its addresses shows one conduct, so that questions to it do not
 * depend on each other. It records what it hears. Safe for concurrent use.
 */
public final class LoopbackPayer implements AutoCloseable {

    private static final int WAITING = 50;

    private final ServerSocket door;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final List<Question> heard = new CopyOnWriteArrayList<>();
    private final AtomicReference<Optional<String>> lastAnswer = new AtomicReference<>(Optional.empty());

    private LoopbackPayer(ServerSocket door) {
        this.door = door;
    }

    /** Opens its door. */
    public static LoopbackPayer start() throws IOException {
        LoopbackPayer payer = new LoopbackPayer(new ServerSocket(0, WAITING, InetAddress.getLoopbackAddress()));
        run("loopback payer", payer::accept);
        return payer;
    }

    /** Where to ask for a conduct. */
    public URI address(Conduct conduct) {
        String host = door.getInetAddress().getHostAddress();
        String literal = host.contains(":") ? "[" + host + "]" : host;
        return URI.create("http://" + literal + ":" + door.getLocalPort() + "/" + conduct.name());
    }

    /** All questions so far, in the order in which they came. */
    public List<Question> heard() {
        return List.copyOf(heard);
    }

    /** How many connections neither end has closed. */
    public int connections() {
        return open.size();
    }

    void remember(String answer) {
        lastAnswer.set(Optional.of(answer));
    }

    /** What it said last when it was honest. */
    String lastAnswer() throws IOException {
        return lastAnswer.get().orElseThrow(() -> new IOException("nothing was answered yet"));
    }

    private void accept() {
        try {
            while (true) {
                Socket socket = door.accept();
                open.add(socket);
                run("loopback payer's line", () -> serve(socket));
            }
        } catch (IOException closed) {
            closeLines();
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            Line line = new Line(this, socket);
            Question question = line.hear();
            heard.add(question);
            conduct(question).act(line, question);
        } catch (IOException | InterruptedException hungUp) {
            // Whoever asked has closed the connection, or the payer has.
        } finally {
            open.remove(socket);
        }
    }

    private static Conduct conduct(Question question) {
        String path = question.head().split(" ")[1];
        return Conduct.valueOf(path.substring(1));
    }

    private static void run(String name, Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
    }

    private void closeLines() {
        for (Socket socket : open) {
            try {
                socket.close();
            } catch (IOException alreadyBroken) {
                // It is closed either way.
            }
        }
    }

    /** Shuts the door and hangs up on everybody. */
    @Override
    public void close() throws IOException {
        door.close();
        closeLines();
    }
}

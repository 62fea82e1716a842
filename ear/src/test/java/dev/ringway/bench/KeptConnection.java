package dev.ringway.bench;

import dev.ringway.running.ApiClient;
import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** One kept connection that spends next to nothing on HTTP, so that it is the server that is measured. */
final class KeptConnection implements Closeable {
    private static final int BUFFER = 32 * 1024;
    private static final Duration MAY_BE_IDLE = Duration.ofSeconds(30);

    private final URI server;
    private final String headers;
    private Socket socket;
    private BufferedInputStream in;
    private OutputStream out;
    private long lastUsed;
    private final byte[] buffer = new byte[BUFFER];
    private long length;
    private String entityTag = "";

    private KeptConnection(URI server, List<String> headers) throws IOException {
        this.server = server;
        open();
        StringBuilder lines = new StringBuilder("Host: " + server.getAuthority() + "\r\n");
        for (int at = 0; at < headers.size(); at += 2) {
            lines.append(headers.get(at))
                    .append(": ")
                    .append(headers.get(at + 1))
                    .append("\r\n");
        }
        this.headers = lines.toString();
    }

    private void open() throws IOException {
        socket = new Socket(server.getHost(), server.getPort());
        socket.setTcpNoDelay(true);
        in = new BufferedInputStream(socket.getInputStream());
        out = socket.getOutputStream();
        lastUsed = System.nanoTime();
    }

    /** Servers end connections that were not used for a minute. */
    private void request(byte[] bytes) throws IOException {
        if (System.nanoTime() - lastUsed > MAY_BE_IDLE.toNanos()) {
            close();
            open();
        }
        out.write(bytes);
    }

    static KeptConnection anonymous(URI server) throws IOException {
        return new KeptConnection(server, List.of());
    }

    /** Says of itself what the client says. */
    static KeptConnection as(ApiClient client) throws IOException {
        return new KeptConnection(client.server(), client.headers());
    }

    /** Asks for an address; what is more than the address and a line end are further headers. */
    int get(String path, String... more) throws IOException {
        request(head("GET", path, String.join("", more)).getBytes(StandardCharsets.UTF_8));
        return answer();
    }

    int send(String method, String path, String json) throws IOException {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        String type = "Content-Type: application/json\r\nContent-Length: " + body.length + "\r\n";
        byte[] head = head(method, path, type).getBytes(StandardCharsets.UTF_8);
        byte[] all = Arrays.copyOf(head, head.length + body.length);
        System.arraycopy(body, 0, all, head.length, body.length);
        request(all);
        return answer();
    }

    int upload(String path, InputStream bytes, long size) throws IOException {
        String type = "Content-Type: application/octet-stream\r\nContent-Length: " + size + "\r\n";
        request(head("PUT", path, type).getBytes(StandardCharsets.UTF_8));
        for (int read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
            out.write(buffer, 0, read);
        }
        return answer();
    }

    /** How many bytes the last answer had. */
    long length() {
        return length;
    }

    /** The last answer, if it was a short one of known length. */
    String body() {
        return new String(buffer, 0, (int) length, StandardCharsets.UTF_8);
    }

    String entityTag() {
        return entityTag;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private String head(String method, String path, String more) {
        return method + " " + path + " HTTP/1.1\r\n" + headers + more + "\r\n";
    }

    private int answer() throws IOException {
        int status = Integer.parseInt(line().substring(9, 12));
        boolean chunked = false;
        length = 0;
        for (String header = line(); !header.isEmpty(); header = line()) {
            String name = header.substring(0, header.indexOf(':')).toLowerCase(Locale.ROOT);
            String value = header.substring(name.length() + 1).trim();
            switch (name) {
                case "content-length" -> length = Long.parseLong(value);
                case "transfer-encoding" -> chunked = true;
                case "etag" -> entityTag = value;
                default -> {}
            }
        }
        if (chunked) {
            skipChunks();
        } else if (status != 304) {
            skip(length);
        }
        lastUsed = System.nanoTime();
        return status;
    }

    private void skipChunks() throws IOException {
        for (long size = Long.parseLong(line(), 16); size > 0; size = Long.parseLong(line(), 16)) {
            skip(size);
            length += size;
            line();
        }
        line();
    }

    private void skip(long bytes) throws IOException {
        for (long left = bytes; left > 0; ) {
            int piece = (int) Math.min(left, BUFFER);
            if (in.readNBytes(buffer, 0, piece) < piece) {
                throw new EOFException("The server ended the connection");
            }
            left -= piece;
        }
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new EOFException("The server ended the connection");
            }
            if (next != '\r') {
                line.append((char) next);
            }
        }
        return line.toString();
    }
}

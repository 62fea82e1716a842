package dev.ringway.api.shared;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectReader;
import dev.ringway.shared.InvalidInput;
import dev.ringway.shared.Json;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/** Reads and writes JSON bodies as {@link Json} settles it, at most one megabyte of them. */
@Provider
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class JsonBody implements MessageBodyReader<Object>, MessageBodyWriter<Object> {
    public static final int LIMIT = 1_000_000;

    @Override
    public boolean isReadable(Class<?> raw, Type type, Annotation[] annotations, MediaType media) {
        return !raw.isArray() && !InputStream.class.isAssignableFrom(raw);
    }

    @Override
    public Object readFrom(
            Class<Object> raw,
            Type type,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        return read(body, Json.MAPPER.readerFor(Json.MAPPER.constructType(type)));
    }

    /** For servlets, too. */
    public static <T> T read(InputStream body, Class<T> type) throws IOException {
        return read(body, Json.MAPPER.readerFor(type));
    }

    private static <T> T read(InputStream body, ObjectReader reader) throws IOException {
        byte[] bytes = bounded(body);
        try {
            T value = reader.readValue(bytes);
            if (value == null) {
                throw new InvalidInput("", "The body is missing.");
            }
            return value;
        } catch (JsonProcessingException e) {
            throw JsonRefusal.of(e);
        }
    }

    public static byte[] bounded(InputStream body) throws IOException {
        byte[] bytes = body.readNBytes(LIMIT + 1);
        if (bytes.length > LIMIT) {
            throw new BodyTooLarge(LIMIT);
        }
        return bytes;
    }

    @Override
    public boolean isWriteable(Class<?> raw, Type type, Annotation[] annotations, MediaType media) {
        return raw != String.class && !raw.isArray();
    }

    @Override
    public void writeTo(
            Object value,
            Class<?> raw,
            Type type,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, Object> headers,
            OutputStream body)
            throws IOException {
        Json.MAPPER.writeValue(body, value);
    }
}

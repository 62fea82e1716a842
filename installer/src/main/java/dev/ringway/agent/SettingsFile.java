package dev.ringway.agent;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.javaprop.JavaPropsMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads the environments to serve: what stands at the top of the file holds for each of them, options win over both. */
final class SettingsFile {
    private static final String ENVIRONMENTS = "environments";
    private static final String WORK = "work";

    private final JsonMapper json = JsonMapper.builder()
            .addModule(new SimpleModule().addDeserializer(Duration.class, new WrittenDuration()))
            .build();

    /** The environments of a .yaml, .yml or .properties file, with these options on top. */
    List<EnvironmentSettings> read(Path file, ObjectNode options) {
        return settings(tree(file), options, file.toAbsolutePath().getParent());
    }

    /** The one environment described by options alone. */
    List<EnvironmentSettings> read(ObjectNode options) {
        return settings(json.createObjectNode(), options, Path.of("").toAbsolutePath());
    }

    private List<EnvironmentSettings> settings(ObjectNode top, ObjectNode options, Path directory) {
        JsonNode environments = top.path(ENVIRONMENTS);
        top.remove(ENVIRONMENTS);
        List<EnvironmentSettings> all = new ArrayList<>();
        String only = options.path("name").asText("");
        for (Map.Entry<String, JsonNode> environment : environments.properties()) {
            if (only.isEmpty() || only.equals(environment.getKey())) {
                all.add(one(environment.getKey(), top, environment.getValue(), options, directory));
            }
        }
        if (all.isEmpty() && !only.isEmpty()) {
            all.add(one(only, top, json.createObjectNode(), options, directory));
        }
        if (all.isEmpty()) {
            throw new InvalidSettings(
                    "No environment is configured: name one under `environments` or by --environment.");
        }
        refuseSharedWorkDirectories(all);
        return all;
    }

    private EnvironmentSettings one(String name, ObjectNode top, JsonNode own, ObjectNode options, Path directory) {
        ObjectNode merged = top.deepCopy();
        if (top.hasNonNull(WORK)) {
            merged.put(WORK, top.get(WORK).asText() + "/" + name);
        }
        try {
            json.readerForUpdating(merged).readValue(own.isObject() ? own : json.createObjectNode());
            json.readerForUpdating(merged).readValue(options);
            merged.put("name", name);
            return json.treeToValue(merged, EnvironmentSettings.class).from(directory);
        } catch (JsonProcessingException e) {
            throw invalid("Environment " + name, e);
        } catch (IOException e) {
            throw new InvalidSettings("Environment " + name + ": " + TechnicalFault.reason(e));
        }
    }

    private static ObjectNode tree(Path file) {
        ObjectMapper mapper = file.toString().endsWith(".properties") ? new JavaPropsMapper() : new YAMLMapper();
        try {
            if (mapper.readTree(Files.readAllBytes(file)) instanceof ObjectNode tree) {
                return tree;
            }
            throw new InvalidSettings("The configuration " + file + " is empty.");
        } catch (JsonProcessingException e) {
            throw invalid("The configuration " + file, e);
        } catch (IOException e) {
            throw new InvalidSettings("The configuration " + file + " cannot be read: " + TechnicalFault.reason(e));
        }
    }

    private static InvalidSettings invalid(String where, JsonProcessingException e) {
        if (e.getCause() instanceof InvalidSettings words) {
            return words;
        }
        return new InvalidSettings(where + ": " + e.getOriginalMessage());
    }

    private static void refuseSharedWorkDirectories(List<EnvironmentSettings> all) {
        long directories =
                all.stream().map(EnvironmentSettings::work).distinct().count();
        if (directories < all.size()) {
            throw new InvalidSettings("Every environment needs a `work` directory of its own.");
        }
    }

    /** Reads "30s", "10m" or "1h30m" as well as ISO 8601. */
    private static final class WrittenDuration extends StdDeserializer<Duration> {
        WrittenDuration() {
            super(Duration.class);
        }

        @Override
        public Duration deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            String text = parser.getValueAsString("");
            try {
                return Duration.parse(text.startsWith("P") ? text : "PT" + text);
            } catch (DateTimeParseException e) {
                throw new InvalidSettings("\"" + text + "\" is no duration: write 30s, 10m or 1h30m.");
            }
        }
    }
}

package dev.ringway.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.JsonNode;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.ringway.access.Role;
import dev.ringway.api.shared.ProblemKind;
import dev.ringway.shared.InvalidInput;
import dev.ringway.shared.ProblemCode;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The description of the API says what the code does, no more and no less. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OpenApiTest {
    private static final Pattern PATH_PARAMETER = Pattern.compile("\\{(\\w+)}");

    private final OpenApiDocument document = new OpenApiDocument();
    private final RouteScan scan = new RouteScan();

    @Test
    void everyRouteOfTheCodeIsDescribedAndNoOther() {
        Set<String> described = new TreeSet<>(document.operations().keySet());
        Set<String> inCode = new TreeSet<>(scan.resources().keySet());
        scan.servlets().forEach((mapping, methods) -> inCode.addAll(served(mapping, methods)));
        assertEquals(String.join("\n", inCode), String.join("\n", described));
    }

    @Test
    void everyMethodOfAServletIsDescribed() {
        scan.servlets()
                .forEach((mapping, methods) -> methods.forEach(method -> {
                    boolean known = served(mapping, Set.of(method)).size() > 0;
                    assertTrue(known, method + " " + mapping + " is not described");
                }));
    }

    @Test
    void everyOperationNamesItselfItsRolesAndItsAnswers() {
        Set<String> roles = Arrays.stream(Role.values()).map(Role::text).collect(Collectors.toCollection(TreeSet::new));
        roles.addAll(List.of("anyone", "staff"));
        Set<String> operationIds = new HashSet<>();
        document.operations().forEach((route, operation) -> {
            assertFalse(operation.path("summary").asText().isBlank(), route);
            assertTrue(operationIds.add(operation.path("operationId").asText()), route + " shares its operationId");
            Set<String> named = OpenApiDocument.texts(operation.path("x-roles"));
            assertFalse(named.isEmpty(), route + " has no row in the table of roles");
            assertTrue(roles.containsAll(named), route + " names a role that does not exist: " + named);
            assertTrue(operation.path("responses").has("default"), route);
        });
    }

    @Test
    void everyParameterIsDescribed() {
        document.operations().forEach((route, operation) -> {
            Set<String> inPath = new TreeSet<>();
            PATH_PARAMETER.matcher(route).results().forEach(found -> inPath.add(found.group(1)));
            assertEquals(inPath, document.parameters(operation, "path"), route);
            Method resource = scan.resources().get(route);
            if (resource != null) {
                assertEquals(RouteScan.queryParameters(resource), document.parameters(operation, "query"), route);
            }
        });
    }

    @Test
    void everyBodyIsDescribedByItsOwnType() {
        scan.resources()
                .forEach((route, resource) -> RouteScan.body(resource)
                        .filter(type -> type != InputStream.class)
                        .ifPresent(type -> assertEquals(
                                "#/components/schemas/" + type.getSimpleName(),
                                document.operations()
                                        .get(route)
                                        .at("/requestBody/content/application~1json/schema/$ref")
                                        .asText(),
                                route)));
    }

    @Test
    void everySchemaHasTheFieldsOfItsType() {
        Map<String, Class<?>> types = types();
        document.schemas().forEach((name, schema) -> {
            Class<?> type = name.equals("Error") ? InvalidInput.Error.class : types.get(name);
            if (type != null && type.isRecord()) {
                assertEquals(fields(type), OpenApiDocument.names(schema.path("properties")), name);
            }
            if (type != null && type.isEnum()) {
                Set<String> constants = Arrays.stream(type.getEnumConstants())
                        .map(String::valueOf)
                        .collect(Collectors.toSet());
                assertEquals(new TreeSet<>(constants), OpenApiDocument.texts(schema.path("enum")), name);
            }
        });
    }

    @Test
    void everyCodeOfAProblemIsDescribed() {
        Set<String> codes = Arrays.stream(ProblemCode.values())
                .map(ProblemCode::text)
                .collect(Collectors.toCollection(TreeSet::new));
        codes.add(ProblemKind.METHOD_NOT_ALLOWED.code());
        codes.add(ProblemKind.NOT_ACCEPTABLE.code());
        codes.add(ProblemKind.UNSUPPORTED_MEDIA_TYPE.code());
        codes.add(ProblemKind.INTERNAL_ERROR.code());
        JsonNode described = document.schemas().get("Problem").at("/properties/code/enum");
        assertEquals(codes, OpenApiDocument.texts(described));
    }

    @Test
    void noReferenceLeadsNowhere() {
        assertEquals(Set.of(), document.brokenReferences());
    }

    /** What is described below a servlet's mapping, for these methods. */
    private Set<String> served(String mapping, Set<String> methods) {
        boolean prefix = mapping.endsWith("/*");
        String path = prefix ? mapping.substring(0, mapping.length() - 1) : mapping;
        return document.operations().keySet().stream()
                .filter(route -> !scan.resources().containsKey(route))
                .filter(route -> methods.contains(route.split(" ")[0]))
                .filter(route -> prefix ? route.split(" ")[1].startsWith(path) : route.split(" ")[1].equals(path))
                .collect(Collectors.toSet());
    }

    private static Set<String> fields(Class<?> type) {
        Set<String> names = new TreeSet<>();
        for (RecordComponent component : type.getRecordComponents()) {
            if (component.getAccessor().isAnnotationPresent(JsonUnwrapped.class)) {
                names.addAll(fields(component.getType()));
                continue;
            }
            names.add(component.getName());
        }
        return names;
    }

    private static Map<String, Class<?>> types() {
        Map<String, Class<?>> types = new TreeMap<>();
        for (JavaClass type : new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("dev.ringway")) {
            boolean view = type.isRecord() || type.isEnum();
            if (view
                    && !type.getEnclosingClass().isPresent()
                    && !type.getPackageName().startsWith("dev.ringway.agent")) {
                types.put(type.getSimpleName(), type.reflect());
            }
        }
        return types;
    }
}

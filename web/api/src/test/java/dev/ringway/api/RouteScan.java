package dev.ringway.api;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.servlet.annotation.WebServlet;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.lang.annotation.Annotation;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Finds every address the API answers, by the annotations of its resources and servlets. */
final class RouteScan {
    /** Servlets that only say no. */
    private static final Set<String> REFUSING = Set.of("/", "/problem");

    private final List<Class<?>> classes;

    RouteScan() {
        classes = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("dev.ringway.api").stream()
                        .<Class<?>>map(JavaClass::reflect)
                        .toList();
    }

    /** Resource methods by route, such as {@code GET /v1/products/{product}}. */
    Map<String, Method> resources() {
        Map<String, Method> routes = new TreeMap<>();
        for (Class<?> type : classes) {
            if (type.isAnnotationPresent(Path.class)) {
                Arrays.stream(type.getDeclaredMethods())
                        .forEach(method -> httpMethod(method)
                                .ifPresent(http -> routes.put(http + " /v1" + path(type, method), method)));
            }
        }
        return routes;
    }

    /** The methods that servlets answer, by their mapping, such as {@code /v1/agent/deployments/*}. */
    Map<String, Set<String>> servlets() {
        Map<String, Set<String>> mappings = new TreeMap<>();
        for (Class<?> type : classes) {
            WebServlet servlet = type.getAnnotation(WebServlet.class);
            if (servlet != null) {
                Stream.concat(Arrays.stream(servlet.urlPatterns()), Arrays.stream(servlet.value()))
                        .filter(pattern -> !REFUSING.contains(pattern))
                        .forEach(pattern -> mappings.put(pattern, answered(type)));
            }
        }
        return mappings;
    }

    static Set<String> queryParameters(Method resource) {
        Set<String> names = new TreeSet<>();
        for (Parameter parameter : resource.getParameters()) {
            Optional.ofNullable(parameter.getAnnotation(QueryParam.class)).ifPresent(query -> names.add(query.value()));
            if (parameter.isAnnotationPresent(BeanParam.class)) {
                for (Field field : parameter.getType().getDeclaredFields()) {
                    Optional.ofNullable(field.getAnnotation(QueryParam.class))
                            .ifPresent(query -> names.add(query.value()));
                }
            }
        }
        return names;
    }

    /** The type of the body that a resource method takes. */
    static Optional<Class<?>> body(Method resource) {
        return Arrays.stream(resource.getParameters())
                .filter(parameter -> parameter.getAnnotations().length == 0)
                .<Class<?>>map(Parameter::getType)
                .findFirst();
    }

    private static Optional<String> httpMethod(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(Annotation::annotationType)
                .map(type -> type.getAnnotation(HttpMethod.class))
                .filter(found -> found != null)
                .map(HttpMethod::value)
                .findFirst();
    }

    private static String path(Class<?> type, Method method) {
        String below = method.isAnnotationPresent(Path.class)
                ? method.getAnnotation(Path.class).value()
                : "";
        return ("/" + type.getAnnotation(Path.class).value() + "/" + below)
                .replaceAll("/+", "/")
                .replaceAll("/$", "")
                .replaceAll("\\{(\\w+)\\s*:[^/]*}", "{$1}");
    }

    private static Set<String> answered(Class<?> servlet) {
        Set<String> methods = new TreeSet<>();
        for (Method method : servlet.getDeclaredMethods()) {
            if (method.getName().matches("do(Get|Post|Put|Delete)")) {
                methods.add(method.getName().substring(2).toUpperCase(Locale.ROOT));
            }
        }
        return methods;
    }
}

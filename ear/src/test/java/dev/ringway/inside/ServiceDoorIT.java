package dev.ringway.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ringway.access.Permit;
import dev.ringway.access.Unauthenticated;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;

/** Deny by default, at every method of every service as the server runs it. */
@ArquillianTest
class ServiceDoorIT {
    @Inject
    private BeanManager beans;

    @Inject
    @Any
    private Instance<Object> instances;

    @Deployment
    static EnterpriseArchive ear() {
        return BuiltEar.with(ServiceDoorIT.class);
    }

    @Test
    void nobodyCallsAServiceMethodWithoutBeingKnown() {
        List<Class<?>> services = services();
        assertTrue(services.size() > 5, "Too few services were found: " + services);
        List<String> open = new ArrayList<>();
        services.forEach(service -> Arrays.stream(service.getDeclaredMethods())
                .filter(ServiceDoorIT::isClosedToNobody)
                .filter(method -> !isRefused(service, method))
                .map(Method::toString)
                .forEach(open::add));
        assertEquals(List.of(), open);
    }

    private List<Class<?>> services() {
        Set<Bean<?>> all = beans.getBeans(Object.class);
        List<Class<?>> services = new ArrayList<>();
        all.stream()
                .map(Bean::getBeanClass)
                .filter(type -> type.isAnnotationPresent(Stateless.class))
                .filter(type -> type.getName().startsWith("dev.ringway."))
                .forEach(services::add);
        return services;
    }

    private static boolean isClosedToNobody(Method method) {
        Permit permit = method.getAnnotation(Permit.class);
        boolean service = Modifier.isPublic(method.getModifiers()) && !method.isSynthetic();
        return service && (permit == null || !permit.anyone());
    }

    private boolean isRefused(Class<?> service, Method method) {
        Object[] nothing = new Object[method.getParameterCount()];
        Arrays.setAll(nothing, index -> zero(method.getParameterTypes()[index]));
        try {
            method.invoke(instances.select(service).get(), nothing);
            return false;
        } catch (InvocationTargetException e) {
            return e.getCause() instanceof Unauthenticated;
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object zero(Class<?> type) {
        if (!type.isPrimitive()) {
            return null;
        }
        assertFalse(type == void.class);
        return type == boolean.class ? (Object) false : type == long.class ? (Object) 0L : (Object) 0;
    }
}

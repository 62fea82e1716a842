package dev.ringway.access;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.util.Arrays;
import java.util.stream.Stream;

/** The one place that decides whether a service method may be called; ejb-jar.xml puts it before every one. */
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
public class PermitInterceptor {
    @Inject
    private CurrentActor current;

    @AroundInvoke
    public Object decide(InvocationContext call) throws Exception {
        Permit permit = call.getMethod().getAnnotation(Permit.class);
        if (permit == null) {
            throw new Forbidden();
        }
        if (!permit.anyone()) {
            demand(current.get(), permit);
        }
        return call.proceed();
    }

    private static void demand(Actor actor, Permit permit) {
        if (!actor.isAuthenticated()) {
            throw new Unauthenticated();
        }
        Role[] permitted = permitted(permit);
        if (Arrays.stream(permitted).noneMatch(actor::is)) {
            throw new Forbidden(permitted);
        }
    }

    private static Role[] permitted(Permit permit) {
        Stream<Role> staff = permit.staff() ? Arrays.stream(Role.values()).filter(Role::isStaff) : Stream.empty();
        return Stream.concat(staff, Arrays.stream(permit.value())).toArray(Role[]::new);
    }
}

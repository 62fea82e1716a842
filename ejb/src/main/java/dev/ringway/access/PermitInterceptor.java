package dev.ringway.access;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.util.Arrays;

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
        boolean permitted = permit.staff() && actor.isStaff()
                || Arrays.stream(permit.value()).anyMatch(actor::is);
        if (!permitted) {
            throw new Forbidden(permit.value());
        }
    }
}

package dev.ringway.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Who may call a service method; a method without it may be called by nobody. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Permit {
    /** Any of these roles suffices. */
    Role[] value() default {};

    /** Any role that the vendor's own people hold suffices too. */
    boolean staff() default false;

    /** Open to callers who are not signed in, such as the check of a token itself. */
    boolean anyone() default false;
}

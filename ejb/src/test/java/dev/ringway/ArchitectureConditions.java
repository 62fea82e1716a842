package dev.ringway;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.inject.Inject;
import jakarta.persistence.Entity;
import java.time.Clock;
import java.util.Set;

/** What the rules of the architecture look at, where ArchUnit has no word for it. */
final class ArchitectureConditions {
    private static final Set<String> TIMES = Set.of(
            "java.time.Instant",
            "java.time.LocalDate",
            "java.time.LocalTime",
            "java.time.LocalDateTime",
            "java.time.OffsetDateTime",
            "java.time.ZonedDateTime");

    private ArchitectureConditions() {}

    static ArchCondition<JavaClass> haveAtMostInjections(int most) {
        return new ArchCondition<>("have at most " + most + " injections") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                long injections = type.getFields().stream()
                        .filter(field -> field.isAnnotatedWith(Inject.class))
                        .count();
                report(events, type, injections <= most, type.getName() + " has " + injections + " injections");
            }
        };
    }

    /** What is loaded, stored or asked for by type is an entity of the same feature. */
    static ArchCondition<JavaClass> useOnlyTheirOwnEntities() {
        return new ArchCondition<>("load and store entities of their own feature only") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getReferencedClassObjects().stream()
                        .filter(used -> used.getRawType().isAnnotatedWith(Entity.class))
                        .filter(used -> !used.getRawType().getPackageName().equals(type.getPackageName()))
                        .forEach(used -> report(
                                events,
                                type,
                                false,
                                type.getSimpleName() + " uses "
                                        + used.getRawType().getName()));
            }
        };
    }

    static ArchCondition<JavaField> onlyBeWrittenByMove() {
        return new ArchCondition<>("only be written by the constructor and the move method of their own class") {
            @Override
            public void check(JavaField field, ConditionEvents events) {
                field.getAccessesToSelf().stream()
                        .filter(access -> access.getAccessType() == JavaFieldAccess.AccessType.SET)
                        .filter(access -> !isOwnMove(access, field))
                        .forEach(access -> report(events, field, false, access.getDescription()));
            }
        };
    }

    static ArchCondition<JavaClass> takeTheTimeFromTheClock() {
        return new ArchCondition<>("take the time from the injected Clock") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getMethodCallsFromSelf().stream()
                        .filter(ArchitectureConditions::asksForTheTime)
                        .forEach(call -> report(events, type, false, call.getDescription()));
            }
        };
    }

    /** A state without a table of moves, such as that of a check as CI reports it, is written anywhere in its entity. */
    private static boolean isOwnMove(JavaAccess<?> access, JavaField field) {
        JavaCodeUnit writer = access.getOrigin();
        boolean hasTable = field.getOwner()
                .getPackage()
                .containsClassWithSimpleName(field.getOwner().getSimpleName() + "Action");
        if (!hasTable) {
            return writer.getOwner().equals(field.getOwner());
        }
        return writer.getOwner().equals(field.getOwner())
                && (writer.isConstructor() || writer.getName().equals("move"));
    }

    private static boolean asksForTheTime(JavaMethodCall call) {
        String owner = call.getTargetOwner().getName();
        String method = call.getTarget().getName();
        boolean now = TIMES.contains(owner)
                && method.equals("now")
                && call.getTarget().getRawParameterTypes().stream()
                        .noneMatch(parameter -> parameter.isEquivalentTo(Clock.class));
        boolean ownClock = owner.equals("java.time.Clock") && method.startsWith("system");
        return now || ownClock || owner.equals("java.lang.System") && method.equals("currentTimeMillis");
    }

    private static void report(ConditionEvents events, Object subject, boolean fine, String sentence) {
        events.add(new SimpleConditionEvent(subject, fine, sentence));
    }
}

package dev.ringway.platform;

import dev.ringway.shared.DomainEvent;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** An event as one line of key=value; texts, which may be what somebody wrote, are left to the audit trail. */
final class EventLine {
    private EventLine() {}

    static String of(DomainEvent event, String by) {
        String values = Arrays.stream(event.getClass().getRecordComponents())
                .filter(EventLine::isPlain)
                .map(component -> value(component, event))
                .flatMap(Optional::stream)
                .collect(Collectors.joining());
        return event.inWords() + " subject=" + event.subject() + " by=" + by.replaceAll("\\s", "_") + values;
    }

    /** Numbers, times, names of states and what is written as one word: ids, versions, digests. */
    private static boolean isPlain(RecordComponent component) {
        Class<?> type = component.getType();
        return type.isPrimitive()
                || type.isEnum()
                || Comparable.class.isAssignableFrom(type) && type != String.class
                || type.isRecord() && type.getRecordComponents().length == 1;
    }

    private static Optional<String> value(RecordComponent component, DomainEvent event) {
        try {
            component.getAccessor().setAccessible(true);
            return Optional.ofNullable(component.getAccessor().invoke(event))
                    .map(value -> " " + component.getName() + "=" + value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("An event's values are public", e);
        }
    }
}

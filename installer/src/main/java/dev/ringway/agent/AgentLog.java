package dev.ringway.agent;

import java.io.PrintStream;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;

/** One line per state change, key=value, on the standard output. */
final class AgentLog {
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}+");

    private final PrintStream out;
    private final Clock clock;
    private final String environment;

    AgentLog(PrintStream out, Clock clock) {
        this(out, clock, "");
    }

    private AgentLog(PrintStream out, Clock clock, String environment) {
        this.out = out;
        this.clock = clock;
        this.environment = environment;
    }

    /** A log whose lines name this environment. */
    AgentLog of(String name) {
        return new AgentLog(out, clock, " environment=" + name);
    }

    void info(String event, Object... keysAndValues) {
        line("INFO ", event, keysAndValues);
    }

    void warn(String event, Object... keysAndValues) {
        line("WARN ", event, keysAndValues);
    }

    void error(String event, Object... keysAndValues) {
        line("ERROR", event, keysAndValues);
    }

    private void line(String level, String event, Object... keysAndValues) {
        StringBuilder line = new StringBuilder()
                .append(clock.instant().truncatedTo(ChronoUnit.MILLIS))
                .append(' ')
                .append(level)
                .append(' ')
                .append(event)
                .append(environment);
        for (int i = 0; i < keysAndValues.length; i += 2) {
            line.append(' ').append(keysAndValues[i]).append('=').append(written(keysAndValues[i + 1]));
        }
        out.println(line);
    }

    /** One word stays bare; anything else is quoted, and what others wrote cannot start a new line. */
    private static String written(Object value) {
        String text = CONTROL.matcher(String.valueOf(value)).replaceAll(" ");
        if (!text.isEmpty() && text.indexOf(' ') < 0 && text.indexOf('"') < 0) {
            return text;
        }
        return '"' + text.replace("\"", "'") + '"';
    }
}

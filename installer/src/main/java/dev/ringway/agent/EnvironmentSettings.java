package dev.ringway.agent;

import com.fasterxml.jackson.core.JsonPointer;
import java.net.URI;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** Everything the agent must know to serve one environment. */
record EnvironmentSettings(
        String name,
        URI server,
        Path tokenFile,
        String tokenVariable,
        Path hook,
        Path work,
        URI healthUrl,
        String versionPointer,
        String platform,
        String artifact,
        TimeoutSettings timeouts) {

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,99}");

    EnvironmentSettings {
        refuseUnless(name != null && NAME.matcher(name).matches(), "its name", "is not letters, digits, '.', '-', '_'");
        refuseUnless(isHttp(server), name, "needs `server`, an http or https address");
        refuseUnless((tokenFile == null) != (tokenVariable == null), name, "needs `tokenFile` or `tokenVariable`");
        refuseUnless(hook != null, name, "needs `hook`, the script that installs");
        refuseUnless(work != null, name, "needs `work`, a directory of its own");
        refuseUnless(isHttp(healthUrl), name, "needs `healthUrl`, an http or https address");
        versionPointer = versionPointer == null ? "/version" : versionPointer;
        refuseUnless(isPointer(versionPointer), name, "has a `versionPointer` that is no JSON pointer");
        platform = platform == null ? "any" : platform;
        timeouts = timeouts == null ? TimeoutSettings.defaults() : timeouts;
    }

    /** The same settings with every relative path taken from this directory. */
    EnvironmentSettings from(Path directory) {
        return new EnvironmentSettings(
                name,
                server,
                tokenFile == null ? null : absolute(directory, tokenFile),
                tokenVariable,
                absolute(directory, hook),
                absolute(directory, work),
                healthUrl,
                versionPointer,
                platform,
                artifact,
                timeouts);
    }

    /** What stands in {@code tokenVariable} now, or null. */
    String secretInVariable() {
        return System.getenv(tokenVariable);
    }

    JsonPointer pointer() {
        return JsonPointer.compile(versionPointer);
    }

    /** Whether the token would travel unprotected over a network. */
    boolean sendsTokenInTheClear() {
        return "http".equals(server.getScheme())
                && !server.getHost().matches("localhost|127\\..*|\\[::1]|\\[0:0:0:0:0:0:0:1]");
    }

    private static Path absolute(Path directory, Path path) {
        return directory.resolve(path).toAbsolutePath().normalize();
    }

    private static boolean isHttp(URI address) {
        return address != null
                && address.getHost() != null
                && ("http".equals(address.getScheme()) || "https".equals(address.getScheme()));
    }

    private static boolean isPointer(String pointer) {
        return pointer.isEmpty() || pointer.startsWith("/");
    }

    private static void refuseUnless(boolean good, String environment, String words) {
        if (!good) {
            throw new InvalidSettings("Environment " + environment + " " + words + ".");
        }
    }
}

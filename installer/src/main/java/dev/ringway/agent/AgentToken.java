package dev.ringway.agent;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Set;

/** The agent's secret, read anew for every call, so that a rotated token needs no restart. */
final class AgentToken {
    private static final Set<PosixFilePermission> OWNER_ONLY =
            EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

    private final EnvironmentSettings settings;
    private final Path file;
    private final String variable;

    AgentToken(EnvironmentSettings settings) {
        this.settings = settings;
        this.file = settings.tokenFile();
        this.variable = settings.tokenVariable();
    }

    String secret() {
        String secret = file == null ? settings.secretInVariable() : content();
        if (secret == null || secret.isBlank()) {
            throw new TokenRefused("No token in " + (file == null ? "the variable " + variable : file) + ".");
        }
        String token = secret.strip();
        if (!token.chars().allMatch(c -> c > ' ' && c < 127)) {
            throw new TokenRefused("What stands in " + (file == null ? variable : file) + " is no token.");
        }
        return token;
    }

    private String content() {
        try {
            if (!OWNER_ONLY.containsAll(Files.getPosixFilePermissions(file))) {
                throw new TokenRefused("Others may read the token file " + file + ": run chmod 600 on it.");
            }
            return Files.readString(file);
        } catch (IOException e) {
            throw new TokenRefused("The token file " + file + " cannot be read: " + TechnicalFault.reason(e) + ".");
        }
    }
}

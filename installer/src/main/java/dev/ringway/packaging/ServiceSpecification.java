package dev.ringway.packaging;

import java.util.List;

/**
 * The background service a package brings.
 *
 * @param unit systemd unit, without {@code .service}
 * @param user system account it runs as; made at installation, removed at purge
 * @param command program and arguments; may hold {@code ${NAME}} from the environment file
 * @param environmentFile path of the configuration file with {@code NAME=value} lines; empty for none
 */
public record ServiceSpecification(String unit, String user, String command, String environmentFile) {

    public ServiceSpecification {
        Rule.UNIT.check(unit);
        Rule.USER.check(user);
        ServiceCommand.of(command);
        environmentFile = environmentFile == null ? "" : environmentFile;
        if (!environmentFile.isEmpty()) Rule.PATH.check(environmentFile);
    }

    String commandInShell(String home, List<String> ownPaths) {
        return ServiceCommand.of(command).inShell(home, ownPaths);
    }
}

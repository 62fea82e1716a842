package dev.ringway.packaging;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A package writes only below directories that bear its name, so removing it can never harm another. */
final class OwnPaths {

    private OwnPaths() {}

    static void check(
            String packageName,
            String installPath,
            ServiceSpecification service,
            List<ConfigurationFile> configuration) {
        checkInstallPath(packageName, installPath);
        configuration.forEach(file -> checkConfiguration(packageName, file.path()));
        checkDistinct(configuration);
        checkEnvironmentFile(service.environmentFile(), configuration);
    }

    private static void checkInstallPath(String packageName, String path) {
        boolean own = List.of("/usr/share/", "/usr/lib/", "/opt/").stream()
                .anyMatch(directory -> path.startsWith(directory + packageName + "/"));
        if (own) return;
        throw new PackagingRefused(
                "Install path must be a file below /usr/share/%1$s/, /usr/lib/%1$s/ or /opt/%1$s/; given: %2$s."
                        .formatted(packageName, Rule.quoted(path)));
    }

    private static void checkConfiguration(String packageName, String path) {
        if (path.startsWith("/etc/" + packageName + "/")) return;
        if (path.equals("/etc/default/" + packageName)) return;
        throw new PackagingRefused("Configuration must be in /etc/%1$s/ or be the file /etc/default/%1$s; given: %2$s."
                .formatted(packageName, Rule.quoted(path)));
    }

    private static void checkDistinct(List<ConfigurationFile> configuration) {
        Set<String> seen = new HashSet<>();
        for (ConfigurationFile file : configuration) {
            if (!seen.add(file.path()))
                throw new PackagingRefused("Configuration file " + file.path() + " is given twice.");
        }
        for (String path : seen) {
            if (seen.stream().anyMatch(other -> other.startsWith(path + "/")))
                throw new PackagingRefused(
                        "Configuration file " + path + " cannot be a directory of another one as well.");
        }
    }

    private static void checkEnvironmentFile(String path, List<ConfigurationFile> configuration) {
        if (path.isEmpty()) return;
        if (configuration.stream().anyMatch(file -> file.path().equals(path))) return;
        throw new PackagingRefused("Environment file " + path + " must be one of the configuration files.");
    }
}

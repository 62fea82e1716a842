package dev.ringway.packaging;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * How a product's release becomes installers; names follow Debian policy. Strings and lists only, so it reads and writes
 * as JSON as it stands.
 *
 * @param packageName what customers install, e.g. {@code wiremock}; also the command in {@code /usr/bin}
 * @param summary one line of at most 80 characters
 * @param description paragraphs, parted by a newline
 * @param maintainer {@code Name <mail@example.com>}
 * @param homepage http or https address
 * @param license short name, e.g. {@code Apache-2.0}
 * @param section Debian section, e.g. {@code java}
 * @param architecture {@code all}, or a Debian architecture
 * @param depends packages needed, each as in Debian's {@code Depends}
 * @param artifact name of the release artifact to package
 * @param installPath where the artifact goes: a file below {@code /usr/share}, {@code /usr/lib} or {@code /opt} in a
 *     directory named as the package
 * @param service the background service
 * @param configuration files in {@code /etc/<packageName>/} or {@code /etc/default/<packageName>}
 */
public record PackagingSpecification(
        String packageName,
        String summary,
        String description,
        String maintainer,
        String homepage,
        String license,
        String section,
        String architecture,
        List<String> depends,
        String artifact,
        String installPath,
        ServiceSpecification service,
        List<ConfigurationFile> configuration) {

    public PackagingSpecification {
        depends = copyOf(depends, "Dependencies");
        configuration = copyOf(configuration, "Configuration files");
        Rule.PACKAGE_NAME.check(packageName);
        ReservedNames.check(packageName);
        Rule.SUMMARY.check(summary);
        Rule.DESCRIPTION.check(description);
        Rule.MAINTAINER.check(maintainer);
        Rule.HOMEPAGE.check(homepage);
        Rule.LICENSE.check(license);
        Rule.SECTION.check(section);
        Rule.ARCHITECTURE.check(architecture);
        depends.forEach(Rule.DEPENDENCY::check);
        Rule.FILE_NAME.check(artifact);
        Rule.PATH.check(installPath);
        if (service == null) throw new PackagingRefused("The service is missing: unit, user and command.");
        OwnPaths.check(packageName, installPath, service, configuration);
    }

    /** Where the service keeps its data; removed at purge. */
    public String stateDirectory() {
        return "/var/lib/" + packageName;
    }

    List<String> configurationPaths() {
        return configuration.stream().map(ConfigurationFile::path).toList();
    }

    /** The paths that move along when the package is unpacked elsewhere than in {@code /}. */
    List<String> ownPaths() {
        List<String> paths = new ArrayList<>(configurationPaths());
        paths.add(installPath);
        paths.add(stateDirectory());
        return paths;
    }

    private static <T> List<T> copyOf(List<T> list, String name) {
        if (list == null) return List.of();
        if (list.stream().anyMatch(Objects::isNull))
            throw new PackagingRefused(name + " must not hold an empty place.");
        return List.copyOf(list);
    }
}

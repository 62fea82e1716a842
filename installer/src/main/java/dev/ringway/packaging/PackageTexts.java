package dev.ringway.packaging;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Fills the template files with what the order says, each value in the words of the file it goes into. */
final class PackageTexts {

    private static final DateTimeFormatter CHANGELOG_DATE = DateTimeFormatter.ofPattern(
                    "EEE, dd MMM yyyy HH:mm:ss '+0000'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private final Map<String, String> values = new HashMap<>();

    PackageTexts(PackagingOrder order) {
        PackagingSpecification specification = order.specification();
        LocalDate date = LocalDate.ofInstant(order.releasedAt(), ZoneOffset.UTC);
        values.put("version", order.version());
        values.put("debianVersion", order.debianVersion().text());
        values.put("date", date.toString());
        values.put("year", String.valueOf(date.getYear()));
        values.put("changelogDate", CHANGELOG_DATE.format(order.releasedAt()));
        describe(specification);
        describe(specification.service(), specification);
        new ManualTexts(specification, order.version()).putInto(values);
        values.put("account", text("account.sh"));
    }

    String text(String template) {
        return Template.filled(template, values);
    }

    String text(String template, Map<String, String> more) {
        Map<String, String> all = new HashMap<>(values);
        all.putAll(more);
        return Template.filled(template, all);
    }

    byte[] bytes(String template) {
        return text(template).getBytes(StandardCharsets.UTF_8);
    }

    private void describe(PackagingSpecification specification) {
        values.put("packageName", specification.packageName());
        values.put("summary", specification.summary());
        values.put("description", specification.description().replace("\n", "\n\n"));
        values.put("maintainer", specification.maintainer());
        values.put("homepage", specification.homepage());
        values.put("section", specification.section());
        values.put("architecture", specification.architecture());
        values.put("license", specification.license());
        values.put("licenseText", LicenseNotice.of(specification));
        values.put("stateDirectory", specification.stateDirectory());
        values.put("dependsList", bullets(specification.depends(), "Nothing but a Linux system."));
        values.put("configurationList", bullets(specification.configurationPaths(), "There is nothing to configure."));
    }

    private void describe(ServiceSpecification service, PackagingSpecification specification) {
        String file = service.environmentFile();
        values.put("unit", service.unit());
        values.put("user", service.user());
        values.put("environmentFile", file);
        values.put("environmentLine", file.isEmpty() ? "" : "EnvironmentFile=-" + file + "\n");
        values.put("command", service.commandInShell("$launcher_home", specification.ownPaths()));
        values.put("unitSummary", specification.summary().replace("%", "%%").replace("\\", "\\\\"));
        values.put("unitHomepage", specification.homepage().replace("%", "%%"));
    }

    private static String bullets(List<String> lines, String whenEmpty) {
        if (lines.isEmpty()) return whenEmpty;
        return lines.stream().map(line -> "- `" + line + "`").collect(Collectors.joining("\n"));
    }
}

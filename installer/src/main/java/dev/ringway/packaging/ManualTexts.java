package dev.ringway.packaging;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The values of the manual page, where a backslash or a dot at the start of a line would be a command. */
record ManualTexts(PackagingSpecification specification, String version) {

    void putInto(Map<String, String> values) {
        values.put("manualTitle", plain(specification.packageName().toUpperCase(Locale.ROOT)));
        values.put("manualName", plain(specification.packageName()));
        values.put("manualVersion", plain(version));
        values.put("manualSummary", plain(specification.summary()));
        values.put("manualDescription", paragraphs());
        values.put("manualUnit", plain(specification.service().unit() + ".service"));
        values.put("manualHomepage", specification.homepage());
        values.put("manualEnvironment", environment());
    }

    private String paragraphs() {
        return Arrays.stream(specification.description().split("\n"))
                .filter(paragraph -> !paragraph.isBlank())
                .map(paragraph -> "\\&" + plain(paragraph.strip()))
                .collect(Collectors.joining("\n.PP\n"));
    }

    private String environment() {
        String file = specification.service().environmentFile();
        if (file.isEmpty()) return "";
        return ".SH FILES\n.TP\n.I " + plain(file) + "\nSettings, one NAME=value a line.\n"
                + "A variable of the environment with the same name wins.\n";
    }

    private static String plain(String text) {
        return text.replace("\\", "\\e").replace("-", "\\-").replace("\"", "\\(dq");
    }
}

package dev.ringway.packaging;

import java.util.Map;

/** Says where the text of the licence is: Debian carries the common ones on every machine. */
final class LicenseNotice {

    private static final Map<String, String> COMMON = Map.ofEntries(
            Map.entry("Apache-2.0", "Apache-2.0"),
            Map.entry("CC0-1.0", "CC0-1.0"),
            Map.entry("GPL-2.0-only", "GPL-2"),
            Map.entry("GPL-2.0-or-later", "GPL-2"),
            Map.entry("GPL-3.0-only", "GPL-3"),
            Map.entry("GPL-3.0-or-later", "GPL-3"),
            Map.entry("LGPL-2.1-only", "LGPL-2.1"),
            Map.entry("LGPL-2.1-or-later", "LGPL-2.1"),
            Map.entry("LGPL-3.0-only", "LGPL-3"),
            Map.entry("LGPL-3.0-or-later", "LGPL-3"),
            Map.entry("MPL-2.0", "MPL-2.0"));

    private LicenseNotice() {}

    static String of(PackagingSpecification specification) {
        String file = COMMON.get(specification.license());
        if (file == null) return "The terms are published at " + specification.homepage();
        return "On Debian systems, the full text of this license can be found in /usr/share/common-licenses/" + file;
    }
}

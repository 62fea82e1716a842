package dev.ringway.packaging;

import java.util.Set;

/** Names that the system itself lives under: installing or purging a package of that name would harm it. */
final class ReservedNames {
    private static final Set<String> NAMES = Set.of(
            "apt",
            "base-files",
            "base-passwd",
            "bash",
            "bsdutils",
            "coreutils",
            "dash",
            "dbus",
            "debconf",
            "debianutils",
            "default",
            "diffutils",
            "dpkg",
            "findutils",
            "gcc",
            "git",
            "grep",
            "gzip",
            "hostname",
            "init",
            "init-system-helpers",
            "java",
            "libc-bin",
            "libc6",
            "login",
            "mount",
            "ncurses-base",
            "ncurses-bin",
            "openssh-server",
            "pam",
            "passwd",
            "perl",
            "perl-base",
            "python3",
            "sed",
            "ssh",
            "ssl",
            "sudo",
            "systemd",
            "sysvinit-utils",
            "tar",
            "ucf",
            "udev",
            "util-linux");

    private ReservedNames() {}

    static void check(String packageName) {
        if (NAMES.contains(packageName)) {
            throw new PackagingRefused(
                    "Package name " + packageName + " belongs to the system; choose a name of the product's own.");
        }
    }
}

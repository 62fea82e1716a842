package dev.ringway.download;

import dev.ringway.installer.Installer;
import dev.ringway.shared.DomainException;
import dev.ringway.shared.ProblemCode;

/** The installer was offered once and is not any more. */
public final class InstallerGone extends DomainException {
    InstallerGone(Installer installer) {
        super(ProblemCode.GONE, sentence(installer.name(), installer.build().note()));
    }

    private static String sentence(String name, String why) {
        return name + " is no longer offered" + (why == null ? ": its release was taken back." : ". " + why);
    }
}

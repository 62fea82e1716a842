package dev.ringway.installer;

import dev.ringway.packaging.PackagingRefused;

/** The build was withdrawn or another server has taken it over: there is nothing left to do here. */
final class ClaimLost extends PackagingRefused {
    private static final long serialVersionUID = 1L;

    ClaimLost() {
        super("The build is no longer wanted here.");
    }
}

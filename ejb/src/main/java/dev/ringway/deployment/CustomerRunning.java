package dev.ringway.deployment;

import java.util.List;

/** A customer and what it runs of a product: the newest version first, nothing yet last, at least one of both. */
public record CustomerRunning(String customer, String name, List<RunningVersion> versions) {}

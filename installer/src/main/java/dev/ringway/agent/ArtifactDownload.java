package dev.ringway.agent;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** Fetches an artifact, going on where an earlier attempt stopped, and hands it out only when its digest is right. */
final class ArtifactDownload {
    private final EnvironmentSettings settings;
    private final RingwayServer server;
    private final FileShelf shelf;
    private final Retrying retrying;
    private final AgentLog log;

    ArtifactDownload(
            EnvironmentSettings settings, RingwayServer server, FileShelf shelf, Retrying retrying, AgentLog log) {
        this.settings = settings;
        this.server = server;
        this.shelf = shelf;
        this.retrying = retrying;
        this.log = log;
    }

    /** The verified file of this environment's artifact; throws TechnicalFault when it cannot be had. */
    VerifiedFile fetch(Assignment assignment) throws TechnicalFault {
        OfferedArtifact artifact = assignment.artifactFor(settings);
        try {
            Path file = shelf.placeOf(artifact);
            if (Files.exists(file) && FileDigest.of(file).equals(artifact.sha256())) {
                log.info("artifact already here", "artifact", artifact.name(), "sha256", artifact.sha256());
                return new VerifiedFile(file, artifact.sha256());
            }
            return new VerifiedFile(download(assignment, artifact, file), artifact.sha256());
        } catch (IOException e) {
            throw new TechnicalFault("The artifact cannot be stored", e);
        }
    }

    /** Deletes every file but the installed ones and that of this assignment. */
    void keepOnly(Collection<String> installed, Assignment assignment) throws TechnicalFault {
        Set<String> kept = new HashSet<>(installed);
        kept.add(assignment.artifactFor(settings).sha256());
        try {
            shelf.keepOnly(kept);
        } catch (IOException e) {
            log.warn("old files not deleted", "reason", TechnicalFault.reason(e));
        }
    }

    /** A file whose digest was right a moment ago. */
    record VerifiedFile(Path path, String sha256) {}

    private Path download(Assignment assignment, OfferedArtifact artifact, Path file)
            throws IOException, TechnicalFault {
        Files.deleteIfExists(file);
        PartFile part = new PartFile(file.resolveSibling(file.getFileName() + ".part"), artifact.size());
        // What an earlier run left behind may be damaged, by a power cut for instance: then once more from the start.
        int attempts = part.written() > 0 ? 2 : 1;
        while (attempts-- > 0) {
            transfer(assignment, artifact, part);
            if (part.hasDigest(artifact.sha256())) {
                part.moveTo(file);
                log.info("artifact verified", "artifact", artifact.name(), "sha256", artifact.sha256());
                return file;
            }
            part.discard();
        }
        throw new TechnicalFault("The digest of " + artifact.name() + " is not " + artifact.sha256()
                + "; nothing was run and the file is deleted.");
    }

    private void transfer(Assignment assignment, OfferedArtifact artifact, PartFile part)
            throws IOException, TechnicalFault {
        refuseWithoutRoom(artifact, part);
        try {
            while (!part.complete() && part.trouble().isEmpty()) {
                log.info("artifact downloading", "artifact", artifact.name(), "from", part.written());
                retrying.untilDone(() -> transferSome(assignment, artifact, part));
            }
        } catch (ServerRefused refused) {
            throw refusal(refused, artifact);
        }
        if (part.trouble().isPresent()) {
            part.discard();
            throw new TechnicalFault(
                    artifact.name() + " cannot be stored: " + part.trouble().get());
        }
    }

    /** One request; a cut that brought at least some bytes is no failure, the next request goes on from there. */
    private void transferSome(Assignment assignment, OfferedArtifact artifact, PartFile part) {
        long before = part.written();
        long[] seen = {before};
        try {
            server.artifact(assignment, artifact, before, part::bodyOf, () -> seen[0] < (seen[0] = part.written()));
            part.refuseToBeShort();
        } catch (ServerUnavailable cut) {
            if (part.trouble().isEmpty() && part.written() <= before) {
                throw cut;
            }
        }
    }

    private void refuseWithoutRoom(OfferedArtifact artifact, PartFile part) throws IOException, TechnicalFault {
        long missing = artifact.size() - part.written();
        if (missing > shelf.freeBytes()) {
            throw new TechnicalFault("The disk has " + shelf.freeBytes() + " bytes left and " + artifact.name()
                    + " needs " + missing + ".");
        }
    }

    private static TechnicalFault refusal(ServerRefused refused, OfferedArtifact artifact) {
        if (refused.closesTheDeployment()) {
            throw refused;
        }
        return new TechnicalFault("The server does not give " + artifact.name() + ": " + refused.getMessage());
    }
}

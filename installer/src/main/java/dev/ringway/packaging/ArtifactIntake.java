package dev.ringway.packaging;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.ThreadFactory;
import java.util.zip.CRC32;

/** Reads the artifact once: hashes it, deflates it, and refuses it when it is not what was registered. */
final class ArtifactIntake {

    private final ReleaseArtifact artifact;
    private final Progress progress;
    private final Digest sha256 = Digest.sha256();
    private final Digest md5 = Digest.md5();
    private final CRC32 crc32 = new CRC32();
    private long taken;

    ArtifactIntake(ReleaseArtifact artifact, Progress progress) {
        this.artifact = artifact;
        this.progress = progress;
    }

    PackedArtifact into(Path workFile, ThreadFactory threads) throws IOException {
        try (InputStream in = artifact.source().open();
                OutputStream out = new BufferedOutputStream(Files.newOutputStream(workFile));
                ParallelDeflater deflater = new ParallelDeflater(out, threads)) {
            readAll(in, deflater);
            deflater.finish();
        }
        String found = sha256.hex();
        if (!found.equals(artifact.sha256())) throw mismatch("has SHA-256 " + found, artifact.sha256());
        return new PackedArtifact(taken, found, md5.hex(), DeflatedPiece.inFile(workFile, taken, crc32.getValue()));
    }

    private void readAll(InputStream in, ParallelDeflater deflater) throws IOException {
        for (byte[] block = nextBlock(in); block.length > 0; block = nextBlock(in)) {
            taken += block.length;
            if (taken > artifact.size()) throw mismatch("is longer", artifact.size() + " bytes");
            sha256.update(block);
            md5.update(block);
            crc32.update(block);
            deflater.deflate(block);
            progress.advanced(taken, artifact.size());
        }
        if (taken < artifact.size()) throw mismatch("has only " + taken + " bytes", artifact.size() + " bytes");
    }

    private static byte[] nextBlock(InputStream in) throws IOException {
        byte[] block = new byte[DeflateBlock.SIZE];
        int length = in.readNBytes(block, 0, block.length);
        return length == block.length ? block : Arrays.copyOf(block, length);
    }

    private ArtifactMismatch mismatch(String found, String registered) {
        return new ArtifactMismatch("Artifact %s %s, but %s was registered; no installer was built."
                .formatted(artifact.name(), found, registered));
    }
}

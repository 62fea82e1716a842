package dev.ringway.installer;

import dev.ringway.packaging.BuiltInstaller;
import dev.ringway.packaging.InstallerFormat;
import dev.ringway.packaging.PackagingSpecification;
import dev.ringway.shared.Sha256;
import dev.ringway.shared.TimeOrderedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.util.UUID;

/** A package of a release for customers' premises; its bytes are in the store under its digest. */
@Entity
public class Installer {
    private static final String EVERY_ARCHITECTURE = "all";

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private InstallerBuild build;

    private String name;

    @Enumerated(EnumType.STRING)
    private InstallerFormat format;

    private String platform;
    private long size;
    private Sha256 sha256;

    protected Installer() {}

    Installer(InstallerBuild build, PackagingSpecification specification, BuiltInstaller built) {
        this.id = TimeOrderedId.next();
        this.build = build;
        this.name = built.name();
        this.format = built.format();
        this.platform = platform(built.format(), specification.architecture());
        this.size = built.size();
        this.sha256 = new Sha256(built.sha256());
    }

    /** What it installs on, such as {@code debian} or {@code linux-amd64}. */
    private static String platform(InstallerFormat format, String architecture) {
        String system = switch (format) {
            case DEB -> "debian";
            case TAR_GZ -> "linux";
        };
        return architecture.equals(EVERY_ARCHITECTURE) ? system : system + "-" + architecture;
    }

    public InstallerId id() {
        return new InstallerId(id);
    }

    public InstallerBuild build() {
        return build;
    }

    public String name() {
        return name;
    }

    /** As its name ends: {@code deb} or {@code tar.gz}. */
    public String format() {
        return switch (format) {
            case DEB -> "deb";
            case TAR_GZ -> "tar.gz";
        };
    }

    public String contentType() {
        return switch (format) {
            case DEB -> "application/vnd.debian.binary-package";
            case TAR_GZ -> "application/gzip";
        };
    }

    public String platform() {
        return platform;
    }

    public long size() {
        return size;
    }

    public Sha256 sha256() {
        return sha256;
    }

    InstallerView view() {
        return new InstallerView(id(), name, format(), platform, size, sha256);
    }
}

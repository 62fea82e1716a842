package dev.ringway.ui.product;

import dev.ringway.packaging.ConfigurationFile;
import dev.ringway.packaging.PackagingRefused;
import dev.ringway.packaging.PackagingSpecification;
import dev.ringway.packaging.ServiceSpecification;
import dev.ringway.shared.InvalidInput;
import dev.ringway.ui.page.Difference;
import dev.ringway.ui.page.Words;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What has been typed about how a product is packaged: its texts by field, and its configuration files. */
public class PackagingDraft implements Serializable {
    private static final long serialVersionUID = 1L;

    /** In the order in which they stand on the page. */
    private static final List<String> FIELDS = List.of(
            "packageName",
            "summary",
            "description",
            "maintainer",
            "homepage",
            "license",
            "section",
            "architecture",
            "depends",
            "artifact",
            "installPath",
            "unit",
            "user",
            "command",
            "environmentFile");

    private final Map<String, String> texts = new LinkedHashMap<>();
    private final List<FileDraft> files = new ArrayList<>();

    PackagingDraft() {
        texts.put("architecture", "all");
        files.add(new FileDraft());
    }

    static PackagingDraft of(PackagingSpecification specification) {
        PackagingDraft draft = new PackagingDraft();
        if (specification != null) {
            draft.read(specification);
        }
        return draft;
    }

    private void read(PackagingSpecification specification) {
        texts.put("packageName", specification.packageName());
        texts.put("summary", specification.summary());
        texts.put("description", specification.description());
        texts.put("maintainer", specification.maintainer());
        texts.put("homepage", specification.homepage());
        texts.put("license", specification.license());
        texts.put("section", specification.section());
        texts.put("architecture", specification.architecture());
        texts.put("depends", String.join("\n", specification.depends()));
        texts.put("artifact", specification.artifact());
        texts.put("installPath", specification.installPath());
        texts.put("unit", specification.service().unit());
        texts.put("user", specification.service().user());
        texts.put("command", specification.service().command());
        texts.put("environmentFile", specification.service().environmentFile());
        files.clear();
        specification.configuration().forEach(file -> files.add(FileDraft.of(file)));
        files.add(new FileDraft());
    }

    /** What cannot be packaged is said in the sentence of the packaging engine. */
    PackagingSpecification specification() {
        try {
            return new PackagingSpecification(
                    texts.get("packageName"),
                    texts.get("summary"),
                    lines("description"),
                    texts.get("maintainer"),
                    texts.get("homepage"),
                    texts.get("license"),
                    texts.get("section"),
                    texts.get("architecture"),
                    list("depends"),
                    texts.get("artifact"),
                    texts.get("installPath"),
                    service(),
                    configuration());
        } catch (PackagingRefused refused) {
            throw new InvalidInput("/packaging", refused.getMessage());
        }
    }

    private ServiceSpecification service() {
        return new ServiceSpecification(
                texts.get("unit"), texts.get("user"), texts.get("command"), texts.get("environmentFile"));
    }

    private List<ConfigurationFile> configuration() {
        return files.stream()
                .filter(file -> !file.isEmpty())
                .map(FileDraft::file)
                .toList();
    }

    private List<String> list(String field) {
        String text = texts.get(field);
        return text == null
                ? List.of()
                : Arrays.stream(text.split("\\R"))
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
    }

    /** Browsers send line ends of their own. */
    private String lines(String field) {
        String text = texts.get(field);
        return text == null ? null : text.replace("\r\n", "\n");
    }

    List<Difference> against(PackagingDraft saved) {
        List<Difference> differences = new ArrayList<>();
        FIELDS.forEach(field ->
                differences.add(new Difference(Words.get("packaging-" + field), saved.lines(field), lines(field))));
        differences.add(new Difference(Words.get("packagingFiles"), saved.written(), written()));
        return differences;
    }

    private String written() {
        return String.join(
                "\n",
                files.stream()
                        .filter(file -> !file.isEmpty())
                        .map(FileDraft::written)
                        .toList());
    }

    public Map<String, String> getTexts() {
        return texts;
    }

    public List<FileDraft> getFiles() {
        return files;
    }
}

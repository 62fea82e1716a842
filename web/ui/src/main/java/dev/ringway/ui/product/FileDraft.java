package dev.ringway.ui.product;

import dev.ringway.packaging.ConfigurationFile;
import java.io.Serializable;

/** What has been typed about one configuration file; one without a path and content is none. */
public class FileDraft implements Serializable {
    private static final long serialVersionUID = 1L;

    private String path;
    private String content;

    static FileDraft of(ConfigurationFile file) {
        FileDraft draft = new FileDraft();
        draft.path = file.path();
        draft.content = file.content();
        return draft;
    }

    /** Browsers send line ends of their own; an empty file is one, too. */
    ConfigurationFile file() {
        return new ConfigurationFile(path, content == null ? "" : content.replace("\r\n", "\n"));
    }

    boolean isEmpty() {
        return path == null && content == null;
    }

    String written() {
        return path + "\n" + (content == null ? "" : content.replace("\r\n", "\n"));
    }

    public String getPath() {
        return path;
    }

    public void setPath(String path) {
        this.path = path;
    }

    public String getContent() {
        return content;
    }

    public void setContent(String content) {
        this.content = content;
    }
}

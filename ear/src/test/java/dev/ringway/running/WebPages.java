package dev.ringway.running;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The pages of the web application as its folder has them, so that a new one is never forgotten. */
public final class WebPages {
    private static final String PAGE = ".xhtml";

    private WebPages() {}

    /** Each as its path without the ending; what lies in WEB-INF and in the library of components has no address. */
    public static Set<String> in(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.map(file -> folder.relativize(file).toString())
                    .filter(file -> file.endsWith(PAGE))
                    .filter(file -> !file.startsWith("WEB-INF/") && !file.startsWith("resources/"))
                    .map(file -> file.substring(0, file.length() - PAGE.length()))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}

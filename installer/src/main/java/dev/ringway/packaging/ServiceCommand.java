package dev.ringway.packaging;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A service's command line in the words systemd uses: blanks part the words, {@code ${NAME}} stands inside a word,
 * {@code $NAME} alone becomes as many words as its value has.
 */
record ServiceCommand(List<String> words) {

    private static final String NAME = "(?!launcher_)[A-Za-z_][A-Za-z0-9_]*";
    private static final Pattern WORDS_OF_VARIABLE = Pattern.compile("\\$" + NAME);
    private static final Pattern ONE_WORD = Pattern.compile("(?:[^\\p{C}\\s$\"'`\\\\]|\\$\\{" + NAME + "\\}){1,1000}");
    private static final Pattern PROGRAM =
            Pattern.compile("(?:/[A-Za-z0-9][A-Za-z0-9._+-]*)+|[A-Za-z0-9][A-Za-z0-9._+-]*");

    static ServiceCommand of(String line) {
        if (line == null || line.isBlank()) throw new PackagingRefused("Service command must name a program.");
        if (line.length() > 4000) throw new PackagingRefused("Service command must have at most 4000 characters.");
        List<String> words = List.of(line.strip().split(" +"));
        if (!PROGRAM.matcher(words.get(0)).matches())
            throw refused("Service command must start with a program", words.get(0));
        words.stream().filter(word -> !isUnderstood(word)).findFirst().ifPresent(word -> {
            throw refused(
                    "Service command may hold plain words, ${NAME} and $NAME, but no quotes or backslashes", word);
        });
        return new ServiceCommand(words);
    }

    /** The command for a shell, with the package's own files looked for below {@code home}. */
    String inShell(String home, List<String> ownPaths) {
        return String.join(
                " ", words.stream().map(word -> inShell(word, home, ownPaths)).toList());
    }

    private static String inShell(String word, String home, List<String> ownPaths) {
        if (isWordsOfVariable(word)) return word;
        return '"' + PathInText.prefixed(word, home, ownPaths) + '"';
    }

    private static boolean isUnderstood(String word) {
        return isWordsOfVariable(word) || ONE_WORD.matcher(word).matches();
    }

    private static boolean isWordsOfVariable(String word) {
        return WORDS_OF_VARIABLE.matcher(word).matches();
    }

    private static PackagingRefused refused(String sentence, String word) {
        return new PackagingRefused(sentence + "; given: " + Rule.quoted(word) + ".");
    }
}

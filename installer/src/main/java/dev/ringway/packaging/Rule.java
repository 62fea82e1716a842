package dev.ringway.packaging;

import java.util.regex.Pattern;

/** What one text of a specification must look like, and the sentence for one that does not. */
enum Rule {
    PACKAGE_NAME(
            "[a-z0-9][a-z0-9+.-]{1,63}",
            "Package name must be 2 to 64 lower-case letters, digits, '+', '-' or '.', and start with a letter or digit"),
    SUMMARY("[^\\p{C}\\s](?:[^\\p{C}]{0,78}[^\\p{C}\\s])?", "Summary must be one line of 1 to 80 characters"),
    DESCRIPTION("(?=[\\n ]*[^\\s])[\\n[^\\p{C}]]{1,10000}", "Description must be text without control characters"),
    MAINTAINER(
            "[^\\p{C}\\s<>,\"](?:[^\\p{C}<>,\"]{0,100}[^\\p{C}\\s<>,\"])? <[A-Za-z0-9._+-]+@[A-Za-z0-9.-]+>",
            "Maintainer must look like ACME Support <support@acme.example>"),
    HOMEPAGE(
            "https?://[A-Za-z0-9.:-]+(?:/[A-Za-z0-9._~:/?#@!$&*+,;=%-]*)?",
            "Homepage must be an http or https address"),
    LICENSE("[A-Za-z0-9][A-Za-z0-9 .+()-]{0,99}", "License must be a short name such as Apache-2.0"),
    SECTION("[a-z][a-z0-9-]*(?:/[a-z][a-z0-9-]*)?", "Section must be a Debian section such as java or non-free/net"),
    ARCHITECTURE(
            "all|amd64|arm64|armhf|i386|ppc64el|riscv64|s390x",
            "Architecture must be all, amd64, arm64, armhf, i386, ppc64el, riscv64 or s390x"),
    DEPENDENCY(
            Rule.ONE_DEPENDENCY + "(?: \\| " + Rule.ONE_DEPENDENCY + ")*",
            "A dependency must look like adduser, libc6 (>= 2.31) or mawk | gawk"),
    FILE_NAME(
            "[A-Za-z0-9][A-Za-z0-9._+-]{0,127}", "A file name must be 1 to 128 letters, digits, '.', '_', '+' or '-'"),
    PATH(
            "(?=.{2,200}$)(?:/[A-Za-z0-9][A-Za-z0-9._+-]*)+",
            "A path must be absolute, at most 200 characters, and each part must start with a letter or digit"
                    + " and go on with letters, digits, '.', '_', '+' or '-'"),
    UNIT(
            "[a-z][a-z0-9-]{0,63}",
            "Service unit must be lower-case letters, digits and '-', without the ending .service"),
    USER(
            "(?!root$)[a-z_][a-z0-9_-]{0,30}",
            "Service user must be at most 31 lower-case letters, digits, '_' or '-', and not root"),
    SHA256("[0-9a-f]{64}", "A SHA-256 must be 64 lower-case hexadecimal digits"),
    TEXT_FILE(
            "[\\n\\t[^\\p{Cc}\\p{Cs}]]{0,1000000}",
            "A configuration file must be text of at most 1,000,000 characters");

    private static final String ONE_DEPENDENCY = "[a-z0-9][a-z0-9+.-]+(?: \\((?:<<|<=|=|>=|>>) [A-Za-z0-9.+:~-]+\\))?";

    private final Pattern pattern;
    private final String sentence;

    Rule(String pattern, String sentence) {
        this.pattern = Pattern.compile(pattern);
        this.sentence = sentence;
    }

    void check(String value) {
        if (value == null) throw new PackagingRefused(sentence + "; it is missing.");
        if (!pattern.matcher(value).matches()) throw new PackagingRefused(sentence + "; given: " + quoted(value) + ".");
    }

    /** A refusal ends on pages and in logs: one short line, nothing in it that could forge a second one. */
    static String quoted(String value) {
        String line = value.replaceAll("\\p{C}", "?");
        return '"' + (line.length() > 80 ? line.substring(0, 80) + "…" : line) + '"';
    }
}

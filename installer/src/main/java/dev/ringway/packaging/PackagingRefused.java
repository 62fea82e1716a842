package dev.ringway.packaging;

/** What was asked cannot be packaged; the message is a sentence the user can act on. */
public class PackagingRefused extends RuntimeException {

    public PackagingRefused(String sentence) {
        super(sentence);
    }
}

package dev.ringway.story;

import dev.ringway.running.NoAnswer;

/** Says what happens, a line each; and what kept the story from going on. */
final class Narrator {
    private static String last = "the first step";

    private Narrator() {}

    static void says(String sentence) {
        last = sentence;
        System.out.println(sentence);
    }

    /** One line. */
    static String whyStuck(Throwable stuck) {
        String reason = stuck instanceof NoAnswer ? "no answer to " + stuck.getMessage() : stuck.getMessage();
        return ("After \"" + last + "\": " + reason).replace('\n', ' ');
    }
}

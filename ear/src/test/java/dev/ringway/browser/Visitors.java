package dev.ringway.browser;

import com.microsoft.playwright.BrowserContext;
import dev.ringway.running.ServerProcess;
import java.util.LinkedHashMap;
import java.util.Map;

/** Everybody who visits the pages in one test, each in a browser profile of their own. */
final class Visitors {
    private final Chromium chromium;
    private final ServerProcess server;
    private final Album album;
    private final Map<String, Person> signedIn = new LinkedHashMap<>();

    Visitors(Chromium chromium, ServerProcess server, Album album) {
        this.chromium = chromium;
        this.server = server;
        this.album = album;
    }

    /** One of the demo people of the realm, such as {@code quinn}; signed in once. */
    Person person(String name) {
        return signedIn.computeIfAbsent(name, this::signIn);
    }

    private Person signIn(String name) {
        BrowserContext context = chromium.freshContext();
        Person person = new Person(name, context, server.address().toString(), album);
        person.signIn();
        return person;
    }

    /** A test that failed anyway keeps its own failure, and its people's last pages. */
    void leave(boolean failed) {
        try {
            if (failed) {
                signedIn.values().forEach(Person::leaveLastPage);
                return;
            }
            signedIn.values().forEach(Person::hasNoComplaints);
        } finally {
            signedIn.values().forEach(Person::close);
        }
    }
}

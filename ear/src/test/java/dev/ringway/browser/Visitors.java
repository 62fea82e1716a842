package dev.ringway.browser;

import com.microsoft.playwright.BrowserContext;
import dev.ringway.running.PageReader;
import dev.ringway.running.ServerProcess;
import java.util.LinkedHashMap;
import java.util.Map;

/** Everybody who visits the pages in one test, each in a browser profile of their own. */
final class Visitors {
    private final Chromium chromium;
    private final ServerProcess server;
    private final Album album;
    private final Map<String, Person> present = new LinkedHashMap<>();
    private final Map<ServerProcess, Visitors> elsewhere = new LinkedHashMap<>();

    Visitors(Chromium chromium, ServerProcess server, Album album) {
        this.chromium = chromium;
        this.server = server;
        this.album = album;
    }

    /** One of the demo people of the realm, such as {@code quinn}; signed in once. */
    Person person(String name) {
        return present.computeIfAbsent(name, this::signIn);
    }

    /** Somebody who signs in on the pages of the identity provider, as everybody does the first time. */
    Person newcomer(String name) {
        Person person = atTheDoor(name);
        person.signIn();
        present.put(name, person);
        return person;
    }

    /** Not signed in. */
    Person nobody() {
        return present.computeIfAbsent("nobody", this::atTheDoor);
    }

    /** The same people at another server. */
    Visitors of(ServerProcess other) {
        return elsewhere.computeIfAbsent(other, at -> new Visitors(chromium, at, album));
    }

    private Person signIn(String name) {
        Person person = atTheDoor(name);
        person.comesWith(PageReader.signedIn(server.address(), name).cookies());
        return person;
    }

    private Person atTheDoor(String name) {
        BrowserContext context = chromium.freshContext();
        return new Person(name, context, server.address().toString(), album);
    }

    /** A test that failed anyway keeps its own failure, and its people's last pages. */
    void leave(boolean failed) {
        elsewhere.values().forEach(visitors -> visitors.leave(failed));
        try {
            if (failed) {
                present.values().forEach(Person::leaveLastPage);
                return;
            }
            present.values().forEach(Person::hasNoComplaints);
        } finally {
            present.values().forEach(Person::close);
            present.clear();
        }
    }
}

package dev.ringway.deployment.picture;

import dev.ringway.product.Ring;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/** The words in and about the pictures; the table beside a picture uses the same ones. */
public final class PictureWords {
    private static final int LONGEST = 14;
    private static final ResourceBundle BUNDLE =
            ResourceBundle.getBundle("dev.ringway.deployment.picture.words", Locale.ENGLISH);

    private PictureWords() {}

    public static String counts(RingBand band) {
        return say("counts", band.users(), band.environments());
    }

    public static String users(RingBand band) {
        return say("users", band.users());
    }

    /** Who the users of the ring are. */
    public static String audience(Ring ring) {
        return say("audience." + ring);
    }

    /** What is going on in the ring: {@code 4.3.0 is rolling out, 60 % done}. */
    public static String state(RingBand band) {
        return switch (band.state()) {
            case IDLE -> running(band);
            case GATE -> say("gate", band.next());
            case ROLLING -> say("rolling", band.next(), band.percent());
            case HALTED -> say("halted", band.next(), band.percent());
            case NEVER -> say("never");
        };
    }

    /** Everything about a ring in one line, for those who hear it. */
    public static String line(RingBand band) {
        String running = running(band);
        String state = state(band);
        String both = state.equals(running) ? running : running + "; " + state;
        return band.ring().label() + ": " + both + "; " + counts(band);
    }

    private static String running(RingBand band) {
        if (band.version() == null) {
            return say("empty");
        }
        return say(band.environments() == 0 ? "nowhere" : "runs", band.version());
    }

    static String description(RingPicture picture) {
        String rings = picture.bands().stream().map(PictureWords::line).collect(Collectors.joining(". "));
        return picture.rejected() == null ? rings + "." : rings + ". " + rejected(picture.rejected()) + ".";
    }

    static String radiusTitle(RingPicture picture) {
        return say("radiusTitle", picture.product());
    }

    static String flowTitle(RingPicture picture) {
        return say("flowTitle", picture.product());
    }

    static String rejected(RejectedRelease release) {
        return release.lastRing() == null
                ? say("rejected", release.version())
                : say("rejectedIn", release.version(), release.lastRing().label());
    }

    static String never() {
        return say("neverShort");
    }

    /** A version short enough for its place; the whole one is in the description. */
    static String brief(String version) {
        if (version == null) {
            return "–";
        }
        return version.length() <= LONGEST ? version : version.substring(0, LONGEST - 1) + "…";
    }

    private static String say(String key, Object... values) {
        return new MessageFormat(BUNDLE.getString(key), Locale.ENGLISH)
                .format(List.of(values).toArray());
    }
}

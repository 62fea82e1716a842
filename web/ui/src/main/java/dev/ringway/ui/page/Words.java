package dev.ringway.ui.page;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The page texts, for the few that Java puts together. */
public final class Words {
    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("dev.ringway.ui.words", Locale.ENGLISH);

    private Words() {}

    public static String get(String key, Object... values) {
        return new MessageFormat(BUNDLE.getString(key), Locale.ENGLISH).format(values);
    }
}

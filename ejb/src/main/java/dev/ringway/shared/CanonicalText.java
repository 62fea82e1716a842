package dev.ringway.shared;

/** Text built of length-prefixed fields, so that no two different lists of fields look alike to a hash. */
public final class CanonicalText {
    private final StringBuilder text = new StringBuilder();

    public CanonicalText add(Object field) {
        String value = field == null ? "" : field.toString();
        text.append(field == null ? "-" : value.length())
                .append(':')
                .append(value)
                .append('\n');
        return this;
    }

    public Sha256 sha256() {
        return Sha256.of(text.toString());
    }
}

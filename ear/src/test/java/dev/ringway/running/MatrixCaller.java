package dev.ringway.running;

/**
 * Somebody in the matrix of who may do what.
 *
 * @param role a role of the realm or the purpose of a token, as the table of roles names it; null is nobody
 * @param confinement product, customer or environment, when the caller is confined to one; else empty
 * @param isAtHome whether what the matrix asks for lies within that confinement
 */
record MatrixCaller(String name, String role, String confinement, boolean isAtHome, ApiClient client) {
    static MatrixCaller nobody(ApiClient client) {
        return new MatrixCaller("nobody", null, "", false, client);
    }

    static MatrixCaller staff(String name, String role, ApiClient client) {
        return new MatrixCaller(name, role, "", true, client);
    }

    boolean isNobody() {
        return role == null;
    }

    boolean isStaff() {
        return !isNobody() && confinement.isEmpty();
    }

    @Override
    public String toString() {
        return name;
    }
}

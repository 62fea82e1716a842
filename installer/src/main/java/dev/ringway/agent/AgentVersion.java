package dev.ringway.agent;

import picocli.CommandLine.IVersionProvider;

/** Which agent this is, from its jar's manifest. */
final class AgentVersion implements IVersionProvider {
    static final String NUMBER = number();

    @Override
    public String[] getVersion() {
        return new String[] {"ringway-agent " + NUMBER + " (Java " + Runtime.version() + ")"};
    }

    private static String number() {
        String version = AgentVersion.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }
}

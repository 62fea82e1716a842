package dev.ringway.running;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives tests one running server for the whole run; it starts with the first test that asks. */
public final class RingwayServer implements BeforeAllCallback, ParameterResolver {
    private static final ExtensionContext.Namespace NAMESPACE = ExtensionContext.Namespace.create(RingwayServer.class);

    @Override
    public void beforeAll(ExtensionContext context) {
        server(context);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == ServerProcess.class;
    }

    @Override
    public ServerProcess resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return server(context);
    }

    private static ServerProcess server(ExtensionContext context) {
        return context.getRoot()
                .getStore(NAMESPACE)
                .getOrComputeIfAbsent(ServerProcess.class, key -> started(), ServerProcess.class);
    }

    private static ServerProcess started() {
        try {
            ServerProcess server = ServerProcess.withEar(
                    Path.of(System.getProperty("ringway.server")),
                    Path.of(System.getProperty("ringway.ear")),
                    Path.of(System.getProperty("ringway.test.directory")));
            server.start();
            return server;
        } catch (IOException e) {
            throw new IllegalStateException("The server under test cannot be started", e);
        }
    }
}

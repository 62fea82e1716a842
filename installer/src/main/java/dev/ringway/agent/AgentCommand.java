package dev.ringway.agent;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ringway.agent.Retrying.Endurance;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The command line of the agent. */
@Command(
        name = "ringway-agent",
        description = "Brings the releases Ringway approves for an environment onto it, and reports what really runs.",
        mixinStandardHelpOptions = true,
        versionProvider = AgentVersion.class,
        sortOptions = false)
public final class AgentCommand implements Callable<Integer> {
    @Option(names = "--config", paramLabel = "FILE", description = "Configuration, .yaml or .properties.")
    private Path config;

    @Option(names = "--once", description = "Look once, install at most one release per environment, then end.")
    private boolean once;

    @Option(names = "--environment", paramLabel = "NAME", description = "Serve only this environment.")
    private String environment;

    @Option(names = "--server", paramLabel = "URL", description = "Address of the Ringway server.")
    private String server;

    @Option(names = "--token-file", paramLabel = "FILE", description = "File with the agent token, mode 0600.")
    private String tokenFile;

    @Option(names = "--token-variable", paramLabel = "NAME", description = "Environment variable with the token.")
    private String tokenVariable;

    @Option(names = "--hook", paramLabel = "FILE", description = "The script that installs.")
    private String hook;

    @Option(names = "--work", paramLabel = "DIRECTORY", description = "Directory for files, journal and hook log.")
    private String work;

    @Option(names = "--health-url", paramLabel = "URL", description = "Health address of the running product.")
    private String healthUrl;

    @Option(names = "--version-pointer", paramLabel = "POINTER", description = "JSON pointer to the version in it.")
    private String versionPointer;

    private final AgentLog log = new AgentLog(System.out, Clock.systemUTC());

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new AgentCommand())
                .setExitCodeExceptionMapper(AgentCommand::exitCode)
                .execute(arguments));
    }

    private static int exitCode(Throwable cause) {
        boolean typingMistake = cause instanceof CommandLine.ParameterException;
        return (typingMistake ? AgentExit.WRONG_CONFIGURATION : AgentExit.UNEXPECTED).code();
    }

    @Override
    public Integer call() {
        try {
            return run().code();
        } catch (InvalidSettings e) {
            log.error("configuration refused", "reason", e.getMessage());
            return AgentExit.WRONG_CONFIGURATION.code();
        } catch (DirectoryInUse e) {
            log.error("directory in use", "reason", e.getMessage());
            return AgentExit.DIRECTORY_IN_USE.code();
        }
    }

    private AgentExit run() {
        Endurance endurance = once ? Endurance.ONE_ATTEMPT : Endurance.UNTIL_STOPPED;
        Agent agent = new Agent(settings(), endurance, Clock.systemUTC(), new Waiting(), log);
        Runtime.getRuntime().addShutdownHook(new Thread(agent::stop, "stop"));
        if (once) {
            return agent.once();
        }
        agent.serve();
        return AgentExit.DONE;
    }

    private List<EnvironmentSettings> settings() {
        ObjectNode options = JsonNodeFactory.instance.objectNode();
        put(options, "name", environment);
        put(options, "server", server);
        put(options, "tokenFile", absolute(tokenFile));
        put(options, "tokenVariable", tokenVariable);
        put(options, "hook", absolute(hook));
        put(options, "work", absolute(work));
        put(options, "healthUrl", healthUrl);
        put(options, "versionPointer", versionPointer);
        return config == null ? new SettingsFile().read(options) : new SettingsFile().read(config, options);
    }

    /** A path on the command line counts from where the command is typed, one in the file from the file. */
    private static String absolute(String path) {
        return path == null ? null : Path.of(path).toAbsolutePath().toString();
    }

    private static void put(ObjectNode options, String name, String value) {
        if (value != null) {
            options.put(name, value);
        }
    }
}

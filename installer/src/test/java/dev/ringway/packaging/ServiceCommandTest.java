package dev.ringway.packaging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ServiceCommandTest {

    @Test
    void onlyThePackagesOwnPathsMoveWithIt() {
        String command = "/usr/bin/java -jar /usr/share/wm/wm.jar --data=/var/lib/wm/files --old /var/lib/wm-old";
        assertEquals(
                "\"/usr/bin/java\" \"-jar\" \"$home/usr/share/wm/wm.jar\" \"--data=$home/var/lib/wm/files\""
                        + " \"--old\" \"/var/lib/wm-old\"",
                ServiceCommand.of(command).inShell("$home", List.of("/usr/share/wm/wm.jar", "/var/lib/wm")));
    }

    @Test
    void aVariableAloneBecomesWordsAndOneInBracesStaysInItsWord() {
        assertEquals(
                "\"java\" $OPTIONS \"--port=${PORT}\"",
                ServiceCommand.of("java $OPTIONS --port=${PORT}").inShell("$home", List.of("/a")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "java $(reboot)",
                "java `reboot`",
                "java \"x",
                "java 'x'",
                "java \\x",
                "java a$b",
                "java ${a",
                "java ${a:-b}",
                "java\nExecStartPre=/bin/evil",
                "${PROGRAM} x",
                "bin/java",
                "../java",
                "java ${launcher_home}"
            })
    void whatAShellCouldReadDifferentlyThanSystemdIsRefused(String command) {
        assertThrows(PackagingRefused.class, () -> ServiceCommand.of(command));
    }
}

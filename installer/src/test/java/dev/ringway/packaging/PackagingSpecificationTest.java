package dev.ringway.packaging;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PackagingSpecificationTest {

    @Test
    void theSpecificationOfARealProductIsAccepted() {
        assertDoesNotThrow(() -> Orders.wiremock("PORT=8080\n"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"W", "w", "Wiremock", "wire mock", "../etc", "-wire", "wire\nDepends: evil", "wire/mock", ""})
    void aPackageNameOutsideDebianPolicyIsRefused(String name) {
        assertRefused(() -> Rule.PACKAGE_NAME.check(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"dpkg", "apt", "bash", "systemd", "libc6"})
    void aPackageNamedAsAPartOfTheSystemIsRefused(String name) {
        assertRefused(() -> ReservedNames.check(name));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "etc/wiremock/a", "/etc/wiremock/../passwd", "/etc/wiremock/./a", "/etc//wiremock/a",
                        "/etc/wiremock/a/",
                "/etc/wiremock/a b", "/etc/wiremock/a\nb", "/etc/wiremock/.hidden", "/etc/wiremock/a\u0000", "/"
            })
    void aPathThatIsRelativeOrLeavesItsDirectoryIsRefused(String path) {
        assertRefused(() -> new ConfigurationFile(path, "text"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/etc/passwd", "/etc/cron.d/wiremock", "/etc/wiremock-other/a", "/etc/default/other"})
    void configurationOutsideThePackagesOwnDirectoryIsRefused(String path) {
        assertRefused(() -> withConfiguration(new ConfigurationFile(path, "text")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/usr/bin/wiremock", "/usr/share/other/a.jar", "/usr/share/wiremock", "/etc/wiremock/a.jar"})
    void anInstallPathOutsideThePackagesOwnDirectoryIsRefused(String path) {
        ServiceSpecification service = Orders.wiremock("").service();
        assertRefused(() ->
                OwnPaths.check("wiremock", path, service, Orders.wiremock("").configuration()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "SUMMARY;'fine\nDepends: evil'",
                "SUMMARY;' leading blank'",
                "DESCRIPTION;' \n '",
                "DESCRIPTION;'bell \u0007'",
                "DESCRIPTION;'carriage\rreturn'",
                "MAINTAINER;ACME",
                "MAINTAINER;'ACME <a@b>\nX: y'",
                "HOMEPAGE;javascript:alert(1)",
                "HOMEPAGE;'https://a.example/\nX: y'",
                "LICENSE;'Apache\n2'",
                "SECTION;Java Things",
                "ARCHITECTURE;sparc",
                "DEPENDENCY;'java, evil'",
                "DEPENDENCY;'java\nEssential: yes'",
                "FILE_NAME;../a.jar",
                "UNIT;wiremock.service",
                "USER;root",
                "USER;Wire",
                "SHA256;ABC",
                "TEXT_FILE;'nul \u0000'"
            })
    void aTextThatCouldForgeAFieldOrAFileIsRefused(Rule rule, String text) {
        assertRefused(() -> rule.check(text));
    }

    @Test
    void aMissingTextIsRefusedInWords() {
        for (Rule rule : Rule.values()) {
            PackagingRefused refused = assertThrows(PackagingRefused.class, () -> rule.check(null));
            assertTrue(refused.getMessage().endsWith("; it is missing."), refused.getMessage());
        }
    }

    @Test
    void aRefusalIsOneShortLineWhateverWasGiven() {
        PackagingRefused refused =
                assertThrows(PackagingRefused.class, () -> Rule.PACKAGE_NAME.check("A\nB\u001b[31m".repeat(1000)));
        assertFalse(refused.getMessage().chars().anyMatch(Character::isISOControl));
        assertTrue(refused.getMessage().length() < 300);
    }

    @Test
    void aLongConfigurationFileIsCheckedWithoutRunningOutOfStack() {
        assertDoesNotThrow(() -> new ConfigurationFile("/etc/wiremock/a", "line of text\n".repeat(70_000)));
        assertRefused(() -> new ConfigurationFile("/etc/wiremock/a", "x".repeat(1_000_001)));
    }

    @Test
    void oneConfigurationFileCannotBeGivenTwiceOrHoldAnother() {
        ConfigurationFile file = new ConfigurationFile("/etc/wiremock/wiremock.conf", "");
        assertRefused(() -> withConfiguration(file, file));
        assertRefused(() -> withConfiguration(file, new ConfigurationFile(file.path() + "/more", "")));
    }

    @Test
    void theEnvironmentFileMustBeShipped() {
        assertRefused(() -> withConfiguration(new ConfigurationFile("/etc/wiremock/other.conf", "")));
    }

    @Test
    void listsLeftOutOfTheJsonAreEmpty() {
        ServiceSpecification service = new ServiceSpecification("wiremock", "_wiremock", "java", null);
        PackagingSpecification specification = withServiceAndConfiguration(service, null);
        assertEquals(List.of(), specification.configuration());
        assertRefused(() -> withServiceAndConfiguration(service, Arrays.asList((ConfigurationFile) null)));
        assertRefused(() -> withServiceAndConfiguration(null, null));
    }

    private static PackagingSpecification withConfiguration(ConfigurationFile... files) {
        return withServiceAndConfiguration(Orders.wiremock("").service(), List.of(files));
    }

    private static PackagingSpecification withServiceAndConfiguration(
            ServiceSpecification service, List<ConfigurationFile> files) {
        PackagingSpecification like = Orders.wiremock("");
        return new PackagingSpecification(
                like.packageName(),
                like.summary(),
                like.description(),
                like.maintainer(),
                like.homepage(),
                like.license(),
                like.section(),
                like.architecture(),
                like.depends(),
                like.artifact(),
                like.installPath(),
                service,
                files);
    }

    private static void assertRefused(Executable executable) {
        assertThrows(PackagingRefused.class, executable);
    }
}

package dev.ringway.api;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.enterprise.context.RequestScoped;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;

/** How the API's door is built, as rules that the build checks. */
@AnalyzeClasses(packages = "dev.ringway", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule theDoorSeesServicesViewsAndIdsOnly = noClasses()
            .that()
            .resideInAPackage("dev.ringway.api..")
            .should()
            .dependOnClassesThat(areEntitiesOrRepositories());

    @ArchTest
    static final ArchRule theDoorKnowsNoPages = noClasses()
            .that()
            .resideInAPackage("dev.ringway.api..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.faces..", "org.primefaces..", "dev.ringway.ui..");

    @ArchTest
    static final ArchRule resourcesAnswerJsonAndLiveForOneRequest = classes()
            .that()
            .areAnnotatedWith(Path.class)
            .should()
            .haveSimpleNameEndingWith("Resource")
            .andShould()
            .beAnnotatedWith(Produces.class)
            .andShould()
            .beAnnotatedWith(RequestScoped.class);

    @ArchTest
    static final ArchRule settingsAreReadInSettingsClasses = noClasses()
            .that()
            .resideInAPackage("dev.ringway.api..")
            .and()
            .haveSimpleNameNotEndingWith("Settings")
            .should()
            .callMethod(System.class, "getenv")
            .orShould()
            .callMethod(System.class, "getenv", String.class)
            .orShould()
            .callMethod(System.class, "getProperty", String.class);

    private static DescribedPredicate<JavaClass> areEntitiesOrRepositories() {
        return DescribedPredicate.describe(
                "are entities or repositories",
                type -> type.isAnnotatedWith(Entity.class)
                        || type.getFields().stream()
                                .anyMatch(field -> field.getRawType().isEquivalentTo(EntityManager.class)));
    }
}

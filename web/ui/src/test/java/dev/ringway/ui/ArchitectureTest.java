package dev.ringway.ui;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;

/** How the pages are built, as rules that the build checks. */
@AnalyzeClasses(packages = "dev.ringway", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule thePagesSeeServicesViewsAndIdsOnly = noClasses()
            .that()
            .resideInAPackage("dev.ringway.ui..")
            .should()
            .dependOnClassesThat(areEntitiesOrRepositories())
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule thePagesKnowNoApi = noClasses()
            .that()
            .resideInAPackage("dev.ringway.ui..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.ws.rs..", "dev.ringway.api..")
            .allowEmptyShould(true);

    /** Requests and files belong to doors, filters and the few servlets; a page only asks services. */
    @ArchTest
    static final ArchRule pagesAndTheirPartsKnowNeitherServletsNorFiles = noClasses()
            .that()
            .resideInAPackage("dev.ringway.ui..")
            .and()
            .haveNameMatching(".*(Page|Part)")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.servlet..", "dev.ringway.storage..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule settingsAreReadInSettingsClasses = noClasses()
            .that()
            .resideInAPackage("dev.ringway.ui..")
            .and()
            .haveSimpleNameNotEndingWith("Settings")
            .should()
            .callMethod(System.class, "getenv")
            .orShould()
            .callMethod(System.class, "getenv", String.class)
            .orShould()
            .callMethod(System.class, "getProperty", String.class)
            .allowEmptyShould(true);

    private static DescribedPredicate<JavaClass> areEntitiesOrRepositories() {
        return DescribedPredicate.describe(
                "are entities or repositories",
                type -> type.isAnnotatedWith(Entity.class)
                        || type.getFields().stream()
                                .anyMatch(field -> field.getRawType().isEquivalentTo(EntityManager.class)));
    }
}

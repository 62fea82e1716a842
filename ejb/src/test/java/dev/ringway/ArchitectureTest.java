package dev.ringway;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static dev.ringway.ArchitectureConditions.haveAtMostInjections;
import static dev.ringway.ArchitectureConditions.onlyBeWrittenByMove;
import static dev.ringway.ArchitectureConditions.takeTheTimeFromTheClock;
import static dev.ringway.ArchitectureConditions.useOnlyTheirOwnEntities;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import dev.ringway.access.Permit;
import jakarta.ejb.Stateless;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;

/** How the product is built, as rules that the build checks. */
@AnalyzeClasses(packages = "dev.ringway", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String ROOT = "dev.ringway.";

    @ArchTest
    static void aFeatureUsesOnlyWhatItsLineAllows(JavaClasses classes) {
        for (String feature : FeatureMap.features()) {
            String[] closed = FeatureMap.closedTo(feature).stream()
                    .map(other -> ROOT + other + "..")
                    .toArray(String[]::new);
            noClasses()
                    .that()
                    .resideInAPackage(ROOT + feature + "..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(closed)
                    .as("'" + feature + "' uses only what its line in FeatureMap allows")
                    .allowEmptyShould(true)
                    .check(classes);
        }
    }

    @ArchTest
    static void everyFeatureHasItsLineAndItsSentence(JavaClasses classes) throws IOException {
        Set<String> found = classes.stream()
                .map(JavaClass::getPackageName)
                .map(name -> name.substring(ROOT.length()).split("\\.")[0])
                .filter(name -> !FeatureMap.ENGINES.contains(name))
                .collect(Collectors.toSet());
        for (String feature : found) {
            boolean known = FeatureMap.features().contains(feature) || feature.equals(FeatureMap.PLATFORM);
            assertTrue(known, "Feature '" + feature + "' has no line in FeatureMap.");
            Path sentence = Path.of("src/main/java/dev/ringway", feature, "package-info.java");
            assertTrue(Files.isRegularFile(sentence), "Feature '" + feature + "' has no package-info.java.");
            assertTrue(
                    Files.readString(sentence).startsWith("/** "),
                    "The package-info.java of '" + feature + "' must begin with its sentence.");
        }
    }

    @ArchTest
    static final ArchRule featuresFormNoCycle =
            slices().matching("dev.ringway.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule theEnginesArePlainJava = noClasses()
            .that()
            .resideInAnyPackage("dev.ringway.packaging..", "dev.ringway.agent..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta..", "org.hibernate..", "org.quartz..", "org.jboss..");

    @ArchTest
    static final ArchRule theProductKnowsNeitherHttpNorPages = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.ws.rs..", "jakarta.servlet..", "jakarta.faces..", "org.primefaces..");

    @ArchTest
    static final ArchRule entitiesArePlainDomain = noClasses()
            .that()
            .areAnnotatedWith(Entity.class)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "jakarta.ejb..",
                    "jakarta.enterprise..",
                    "jakarta.inject..",
                    "jakarta.transaction..",
                    "com.fasterxml..",
                    "org.quartz..")
            .orShould()
            .dependOnClassesThat()
            .areAnnotatedWith(Stateless.class)
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(EntityManager.class);

    @ArchTest
    static final ArchRule entitiesHaveNoSetters = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .and()
            .haveNameMatching("set[A-Z].*")
            .should()
            .notBePublic()
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule entitiesKeepTheirFieldsToThemselves = fields().that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .and()
            .areNotStatic()
            .should()
            .bePrivate();

    /** Repositories are named by what they hold, in the plural: {@code Products}, {@code SignOffs}. */
    @ArchTest
    static final ArchRule onlyRepositoriesHoldAnEntityManager = classes()
            .that(holdAnEntityManager())
            .and()
            .resideOutsideOfPackage("dev.ringway.platform..")
            .should()
            .haveSimpleNameEndingWith("s")
            .andShould()
            .beAnnotatedWith(ApplicationScoped.class);

    @ArchTest
    static final ArchRule repositoriesStayInTheirFeature =
            classes().that(holdAnEntityManager()).should(useOnlyTheirOwnEntities());

    @ArchTest
    static final ArchRule aStateIsWrittenByMoveAlone =
            fields().that(areStatesOfEntities()).should(onlyBeWrittenByMove());

    @ArchTest
    static final ArchRule timeComesFromTheClock = classes()
            .that()
            .doNotHaveSimpleName("ClockProducer")
            .and()
            .doNotHaveFullyQualifiedName("dev.ringway.agent.AgentCommand")
            .should(takeTheTimeFromTheClock());

    @ArchTest
    static final ArchRule settingsAreReadInSettingsClasses = noClasses()
            .that()
            .haveSimpleNameNotEndingWith("Settings")
            .should()
            .callMethod(System.class, "getenv")
            .orShould()
            .callMethod(System.class, "getenv", String.class)
            .orShould()
            .callMethod(System.class, "getProperty", String.class)
            .orShould()
            .callMethod(System.class, "getProperty", String.class, String.class);

    @ArchTest
    static final ArchRule jobsAreThin = classes()
            .that()
            .haveSimpleNameEndingWith("Job")
            .should(haveAtMostInjections(1))
            .andShould()
            .onlyDependOnClassesThat(areNoEntities());

    @ArchTest
    static final ArchRule everyServiceMethodSaysWhoMayCallIt = methods()
            .that()
            .arePublic()
            .and()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Stateless.class)
            .should()
            .beAnnotatedWith(Permit.class);

    @ArchTest
    static final ArchRule noClassNeedsMoreThanSevenOthers = classes().should(haveAtMostInjections(7));

    private static DescribedPredicate<JavaClass> holdAnEntityManager() {
        return DescribedPredicate.describe(
                "hold an EntityManager",
                type -> type.getFields().stream()
                        .anyMatch(field -> field.getRawType().isEquivalentTo(EntityManager.class)));
    }

    private static DescribedPredicate<JavaClass> areNoEntities() {
        return DescribedPredicate.describe("are no entities", type -> !type.isAnnotatedWith(Entity.class));
    }

    private static DescribedPredicate<JavaField> areStatesOfEntities() {
        return DescribedPredicate.describe(
                "are states of entities",
                field -> field.getOwner().isAnnotatedWith(Entity.class)
                        && field.getName().equals("state")
                        && field.getRawType().getSimpleName().endsWith("State"));
    }
}

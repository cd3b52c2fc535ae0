package scot.tayside.mentoring;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.inject.Inject;
import jakarta.persistence.Entity;
import java.time.Clock;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.data.repository.Repository;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;

/** What the house allows, read from the compiled classes. */
@AnalyzeClasses(packagesOf = MentoringApplication.class, importOptions = DoNotIncludeTests.class)
class HouseRulesTests {

    private static final DescribedPredicate<JavaClass> FRACTION =
            describe("double or float", type -> type.getSimpleName().matches("(?i)(double|float)(\\[])*"));

    private static final DescribedPredicate<JavaClass> HOLDERS = describe(
            "entities and forms",
            type -> type.isAnnotatedWith(Entity.class) || type.getSimpleName().matches(".*(Form|Filter)"));

    private static final DescribedPredicate<AccessTarget> NOW_WITHOUT_A_CLOCK = describe(
            "now() of java.time without a clock",
            call -> call.getName().equals("now")
                    && call.getOwner().getPackageName().startsWith("java.time")
                    && call instanceof AccessTarget.CodeUnitCallTarget unit
                    && unit.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class)));

    @ArchTest
    static final ArchRule timeComesFromTheClock = noClasses().should().callMethodWhere(target(NOW_WITHOUT_A_CLOCK));

    @ArchTest
    static final ArchRule entitiesStayAtHome =
            classes().that().areAnnotatedWith(Entity.class).should().notBePublic();

    @ArchTest
    static final ArchRule repositoriesStayAtHome =
            classes().that().areAssignableTo(Repository.class).should().notBePublic();

    @ArchTest
    static final ArchRule controllersStayAtHome =
            classes().that().areAnnotatedWith(Controller.class).should().notBePublic();

    @ArchTest
    static final ArchRule formsStayAtHome = classes()
            .that()
            .haveNameMatching(".*(Form|Filter|Queries|Row)")
            .and()
            .resideOutsideOfPackage("..web..")
            .should()
            .notBePublic();

    @ArchTest
    static final ArchRule entitiesKnowNeitherPagesNorSql = noClasses()
            .that()
            .areAnnotatedWith(Entity.class)
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                    "org.springframework.web..", "org.springframework.ui..", "org.springframework.jdbc.."));

    @ArchTest
    static final ArchRule fewSpeakSql = classes()
            .that()
            .haveSimpleNameNotEndingWith("Queries")
            .and()
            .doNotHaveSimpleName("AuditTrail")
            .and()
            .doNotHaveSimpleName("Access")
            .and()
            .doNotHaveSimpleName("Drafts")
            .and()
            .doNotHaveSimpleName("RowWriter")
            .should()
            .onlyDependOnClassesThat(not(describe(
                    "JdbcClient", (JavaClass type) -> type.getFullName().startsWith(JdbcClient.class.getName()))));

    /** Spring and Hibernate call them by their simple names: two alike, and the application does not start. */
    @ArchTest
    static void whatIsManagedHasANameOfItsOwn(JavaClasses all) {
        Map<String, Long> names = all.stream()
                .filter(type -> type.isAnnotatedWith(Entity.class) || type.isMetaAnnotatedWith(Component.class))
                .collect(Collectors.groupingBy(JavaClass::getSimpleName, Collectors.counting()));

        assertThat(names)
                .isNotEmpty()
                .allSatisfy((name, types) -> assertThat(types).as(name).isEqualTo(1));
    }

    @ArchTest
    static final ArchRule namesSayWhatThingsAre = noClasses()
            .should()
            .haveNameMatching(".*(Util|Utils|Helper|Manager|Impl|Dto|DTO)")
            .orShould()
            .haveNameMatching(".*\\.(Abstract|Base)[A-Z].*");

    @ArchTest
    static final ArchRule whatIsNeededComesThroughTheConstructor = noFields()
            .should()
            .beAnnotatedWith(Autowired.class)
            .orShould()
            .beAnnotatedWith(Value.class)
            .orShould()
            .beAnnotatedWith(Inject.class);

    @ArchTest
    static final ArchRule nothingIsKeptAsAFraction = noFields().should().haveRawType(FRACTION);

    /** Excel knows no other numbers, so whoever formats its cells is handed one. */
    @ArchTest
    static final ArchRule nothingIsCountedInFractions = noMethods()
            .that()
            .areDeclaredInClassesThat(are(not(assignableTo(DataFormatter.class))))
            .should()
            .haveRawReturnType(FRACTION)
            .orShould()
            .haveRawParameterTypes(
                    describe("with a fraction", types -> types.stream().anyMatch(FRACTION)));

    @ArchTest
    static final ArchRule whatHoldsDataHasNoSetters =
            noMethods().that().areDeclaredInClassesThat(are(HOLDERS)).should().haveNameMatching("set(?!Apart)[A-Z].*");

    @ArchTest
    static final ArchRule fieldsOfFormsStayInTheirPackage = fields().that()
            .areDeclaredInClassesThat(
                    are(describe("forms", type -> type.getSimpleName().endsWith("Form"))))
            .should()
            .notBePublic();
}

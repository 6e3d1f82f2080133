package org.crimeprofile;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.persistence.Entity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.crimeprofile.web.Answer;
import org.crimeprofile.web.Api;
import org.crimeprofile.web.Document;
import org.crimeprofile.web.Finder;
import org.crimeprofile.web.Formats;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.repository.Repository;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;

/** Which package may use which, and what may be seen of each: the table in src/docs/design.md. */
class ArchitectureTests {

  private static final String ROOT = "org.crimeprofile.";
  private static final String WEB = ROOT + "web";

  private static final Map<String, List<String>> MAY_USE =
      Map.ofEntries(
          entry("score"),
          entry("database"),
          entry("web"),
          entry("page"),
          entry("taxonomy", "score", "web"),
          entry("profile", "score", "taxonomy", "web"),
          entry("evidence", "score", "profile", "taxonomy", "web"),
          entry("search", "score", "taxonomy", "profile", "web"),
          entry("market", "score", "taxonomy", "profile", "evidence", "web"),
          entry("actor", "score", "taxonomy", "profile", "evidence", "web"),
          entry("resilience", "score", "taxonomy", "profile", "evidence", "web"),
          entry("ingest", "score", "taxonomy", "profile", "database", "web"),
          entry(
              "comparison",
              "score",
              "taxonomy",
              "profile",
              "evidence",
              "market",
              "actor",
              "resilience",
              "web"),
          entry("network", "taxonomy", "profile", "evidence", "web"),
          entry(
              "brief",
              "taxonomy",
              "profile",
              "evidence",
              "market",
              "actor",
              "resilience",
              "comparison",
              "web"),
          entry(
              "overview",
              "score",
              "taxonomy",
              "profile",
              "evidence",
              "market",
              "actor",
              "resilience",
              "database",
              "web"));

  /** The rooms of {@code web}, each with the others that it may use besides the contract. */
  private static final Map<String, List<String>> ROOMS_OF_WEB =
      Map.ofEntries(
          entry("header"),
          entry("request"),
          entry("problem", "header", "request"),
          entry("limits", "header", "request", "problem"),
          entry("cache", "header", "request", "problem", "limits"),
          entry("representation", "request", "problem", "cache"),
          entry("openapi", "request", "problem", "limits", "representation"),
          entry(
              "server",
              "header",
              "request",
              "problem",
              "limits",
              "cache",
              "representation",
              "openapi"));

  /** Most classes of a room of {@code web}. */
  private static final int MOST_CLASSES = 20;

  /** Most classes of the contract, a third of which are annotations. */
  private static final int MOST_CLASSES_OF_CONTRACT = 30;

  private static Map.Entry<String, List<String>> entry(String room, String... others) {
    return Map.entry(room, List.of(others));
  }

  private static final JavaClasses classes =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.crimeprofile");

  @Test
  void packagesUseOnlyWhatTheyMay() {
    MAY_USE.forEach(
        (room, others) -> {
          List<String> forbidden = new ArrayList<>(MAY_USE.keySet());
          forbidden.removeAll(others);
          forbidden.remove(room);
          if (forbidden.isEmpty()) {
            return;
          }
          noClasses()
              .that()
              .resideInAPackage(ROOT + room + "..")
              .should()
              .dependOnClassesThat(
                  forbidden.stream()
                      .map(other -> resideInAPackage(ROOT + other + ".."))
                      .reduce((a, b) -> a.or(b))
                      .orElseThrow())
              .check(classes);
        });
  }

  @Test
  void everyPackageIsInTheTable() {
    Set<String> rooms =
        classes.stream()
            .map(JavaClass::getPackageName)
            .filter(name -> name.startsWith(ROOT))
            .map(name -> name.substring(ROOT.length()).replaceFirst("\\..*", ""))
            .collect(Collectors.toSet());
    assertThat(rooms).isEqualTo(MAY_USE.keySet());
  }

  @Test
  void thereAreNoCycles() {
    slices().matching("org.crimeprofile.(*)..").should().beFreeOfCycles().check(classes);
    slices().matching("org.crimeprofile.(**)").should().beFreeOfCycles().check(classes);
  }

  @Test
  void featuresUseTheContractOfWebAndNothingBelowIt() {
    noClasses()
        .that()
        .resideOutsideOfPackage(WEB + "..")
        .should()
        .dependOnClassesThat(resideInAPackage(WEB + ".*.."))
        .check(classes);
    noClasses()
        .that()
        .resideInAPackage(WEB)
        .should()
        .dependOnClassesThat(resideInAPackage(WEB + ".*.."))
        .check(classes);
  }

  @Test
  void roomsOfWebUseOnlyThoseBelowThem() {
    assertThat(
            classes.stream()
                .map(JavaClass::getPackageName)
                .filter(name -> name.startsWith(WEB + "."))
                .map(name -> name.substring(WEB.length() + 1))
                .collect(Collectors.toSet()))
        .isEqualTo(ROOMS_OF_WEB.keySet());
    ROOMS_OF_WEB.forEach(
        (room, others) ->
            classes()
                .that()
                .resideInAPackage(WEB + "." + room)
                .should()
                .onlyDependOnClassesThat(
                    resideOutsideOfPackage(WEB + ".*..")
                        .or(resideInAPackage(WEB + "." + room))
                        .or(
                            others.stream()
                                .map(other -> resideInAPackage(WEB + "." + other))
                                .reduce((a, b) -> a.or(b))
                                .orElse(DescribedPredicate.alwaysFalse())))
                .check(classes));
  }

  @Test
  void roomsOfWebAreSmall() {
    Map<String, Long> sizes =
        classes.stream()
            .filter(type -> type.getPackageName().startsWith(WEB))
            .filter(JavaClass::isTopLevelClass)
            .filter(type -> !type.getSimpleName().equals("package-info"))
            .collect(Collectors.groupingBy(JavaClass::getPackageName, Collectors.counting()));
    sizes.forEach(
        (room, size) ->
            assertThat(size)
                .as(room)
                .isLessThanOrEqualTo(room.equals(WEB) ? MOST_CLASSES_OF_CONTRACT : MOST_CLASSES));
  }

  /** What is public of a room of {@code web} is public because another room uses it. */
  @Test
  void roomsOfWebShowNoMoreThanOthersUse() {
    assertThat(
            classes.stream()
                .filter(type -> type.getPackageName().startsWith(WEB + "."))
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(
                    type ->
                        type.getDirectDependenciesToSelf().stream()
                            .allMatch(
                                use ->
                                    use.getOriginClass()
                                        .getPackageName()
                                        .equals(type.getPackageName())))
                .map(JavaClass::getName))
        .isEmpty();
  }

  @Test
  void repositoriesStayAtHomeAndOnlyFind() {
    classes().that().areAssignableTo(Repository.class).should().notBePublic().check(classes);
    noMethods()
        .that()
        .areDeclaredInClassesThat(
            JavaClass.Predicates.assignableTo(Repository.class)
                .or(JavaClass.Predicates.assignableTo(Finder.class)))
        .should()
        .haveNameMatching("(save|delete|update|insert|flush|remove).*")
        .check(classes);
  }

  @Test
  void entitiesCannotBeChangedAndAreSeenOnlyWhereOthersReferToThem() {
    classes()
        .that()
        .areAnnotatedWith(Entity.class)
        .should()
        .beAnnotatedWith(Immutable.class)
        .check(classes);
    noMethods()
        .that()
        .areDeclaredInClassesThat()
        .areAnnotatedWith(Entity.class)
        .should()
        .haveNameMatching("set[A-Z].*")
        .check(classes);
    assertThat(
            classes.stream()
                .filter(type -> type.isAnnotatedWith(Entity.class))
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .map(JavaClass::getSimpleName))
        .containsExactlyInAnyOrder(
            "Edition", "Indicator", "MarketGroup", "Pillar", "Country", "Profile");
  }

  @Test
  void controllersStayAtHomeAndTheirRoutesOnlyRead() {
    classes().that().areAnnotatedWith(Api.class).should().notBePublic().check(classes);
    methods()
        .that()
        .areDeclaredInClassesThat()
        .areAnnotatedWith(Api.class)
        .and()
        .areNotPrivate()
        .and()
        .areNotStatic()
        .should()
        .haveRawReturnType(JavaClass.Predicates.assignableTo(Answer.class))
        .check(classes);
    noMethods()
        .should()
        .beAnnotatedWith(PostMapping.class)
        .orShould()
        .beAnnotatedWith(PutMapping.class)
        .orShould()
        .beAnnotatedWith(PatchMapping.class)
        .orShould()
        .beAnnotatedWith(DeleteMapping.class)
        .check(classes);
  }

  /** What answers requests has no way to write: only migrations and the import do. */
  @Test
  void noRouteWrites() {
    noClasses()
        .that()
        .resideOutsideOfPackages(ROOT + "database", ROOT + "ingest")
        .should()
        .dependOnClassesThat(
            JavaClass.Predicates.resideInAnyPackage("org.flywaydb..", "org.postgresql..")
                .or(JavaClass.Predicates.type(Modifying.class))
                .or(JavaClass.Predicates.type(java.sql.Statement.class))
                .or(JavaClass.Predicates.type(java.sql.PreparedStatement.class)))
        .check(classes);
    noClasses()
        .should()
        .callMethodWhere(
            target(name("persist"))
                .or(target(name("merge")))
                .or(target(name("executeUpdate")))
                .and(
                    target(
                        owner(assignableTo("jakarta.persistence.EntityManager"))
                            .or(owner(assignableTo("jakarta.persistence.Query"))))))
        .check(classes);
    // Of a command, not of the server, is all that changes data: controllers of the import read its
    // list.
    noClasses()
        .that()
        .areAnnotatedWith(Api.class)
        .should()
        .dependOnClassesThat(
            JavaClass.Predicates.resideInAPackage(ROOT + "database")
                .or(JavaClass.Predicates.resideInAPackage("java.sql")))
        .check(classes);
  }

  @Test
  void aViewMakesTheFormatsThatItNames() {
    classes()
        .that()
        .areAnnotatedWith(Formats.class)
        .should()
        .beAssignableTo(Document.class)
        .check(classes);
  }

  @Test
  void everyPackageSaysWhatItIsFor() {
    classes.stream()
        .map(JavaClass::getPackage)
        .distinct()
        .filter(room -> !room.getClasses().isEmpty())
        .forEach(
            room -> assertThat(room.isAnnotatedWith(NullMarked.class)).as(room.getName()).isTrue());
  }
}

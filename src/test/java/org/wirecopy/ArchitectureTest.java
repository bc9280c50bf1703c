package org.wirecopy;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The layers of package-info and DESIGN: imports point one way, and the API shows no machinery. */
class ArchitectureTest {

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.wirecopy");

  private static final String API = "org.wirecopy";
  private static final String INTERNAL = "org.wirecopy.internal.";

  /** The API classes that stand above the machinery; the others are values, which all may use. */
  private static final DescribedPredicate<JavaClass> ENTRY_POINTS =
      describe(
          "ArticleParser or Article",
          type ->
              List.of("org.wirecopy.ArticleParser", "org.wirecopy.Article")
                  .contains(outermost(type)));

  /** Each internal package, and the internal packages that it may use. */
  private static final Map<String, List<String>> MAY_USE =
      Map.ofEntries(
          Map.entry("text", List.of()),
          Map.entry("time", List.of("text")),
          Map.entry("source", List.of()),
          Map.entry("page", List.of("source", "text", "time")),
          Map.entry("meta", List.of("source", "page", "text", "time")),
          Map.entry("content", List.of("source", "page", "meta", "text", "time")),
          Map.entry(
              "assemble",
              List.of(
                  "source",
                  "page",
                  "meta",
                  "content",
                  "text",
                  "time",
                  "dateline",
                  "attribution",
                  "names")),
          Map.entry("dateline", List.of("text", "time")),
          Map.entry("attribution", List.of("text", "time", "dateline")),
          Map.entry("names", List.of("text", "time")));

  static List<String> internalPackages() {
    return MAY_USE.keySet().stream().sorted().toList();
  }

  private static String outermost(JavaClass type) {
    String name = type.getName();
    int dollar = name.indexOf('$');
    return dollar < 0 ? name : name.substring(0, dollar);
  }

  @Test
  void everyInternalPackageHasItsPlace() {
    List<String> found =
        CLASSES.stream()
            .map(JavaClass::getPackageName)
            .filter(name -> name.startsWith(INTERNAL))
            .map(name -> name.substring(INTERNAL.length()).split("\\.", -1)[0])
            .distinct()
            .toList();
    assertThat(found).isNotEmpty();
    assertThat(MAY_USE.keySet()).containsAll(found);
  }

  @ParameterizedTest
  @MethodSource("internalPackages")
  void importsPointOneWay(String layer) {
    List<String> allowed = new ArrayList<>(List.of(INTERNAL + layer + ".."));
    MAY_USE.getOrDefault(layer, List.of()).forEach(below -> allowed.add(INTERNAL + below + ".."));
    noClasses()
        .that(resideInAPackage(INTERNAL + layer + ".."))
        .should()
        .dependOnClassesThat(
            resideInAPackage(INTERNAL + ".")
                .and(not(resideInAnyPackage(allowed.toArray(String[]::new)))))
        .allowEmptyShould(true)
        .check(CLASSES);
  }

  @Test
  void theMachineryKnowsTheApisValuesButNotItsEntryPoints() {
    noClasses()
        .that(resideInAPackage(INTERNAL + "."))
        .should()
        .dependOnClassesThat(ENTRY_POINTS)
        .check(CLASSES);
  }

  @Test
  void nothingUsesTheCommandLine() {
    noClasses()
        .that(not(resideInAPackage("org.wirecopy.cli")))
        .should()
        .dependOnClassesThat(resideInAPackage("org.wirecopy.cli"))
        .check(CLASSES);
  }

  @Test
  void theApiDoesNotUseTheFormats() {
    noClasses()
        .that(resideInAnyPackage(API, INTERNAL + "."))
        .should()
        .dependOnClassesThat(resideInAPackage("org.wirecopy.format.."))
        .check(CLASSES);
  }

  @Test
  void theApiShowsOnlyItsOwnTypesAndTheJdks() {
    classes()
        .that(resideInAnyPackage(API, "org.wirecopy.format"))
        .should(showOnlyOwnTypes())
        .check(CLASSES);
  }

  private static ArchCondition<JavaClass> showOnlyOwnTypes() {
    return new ArchCondition<>("show only types of the API and the JDK") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        if (!isVisible(type)) {
          return;
        }
        for (JavaMember member : type.getMembers()) {
          if (isVisible(member)) {
            shown(member).stream()
                .filter(shown -> !isOurs(shown))
                .forEach(
                    shown ->
                        events.add(
                            SimpleConditionEvent.violated(
                                member, member.getFullName() + " shows " + shown.getName())));
          }
        }
      }
    };
  }

  private static boolean isVisible(JavaClass type) {
    return type.getModifiers().contains(JavaModifier.PUBLIC);
  }

  private static boolean isVisible(JavaMember member) {
    return member.getModifiers().contains(JavaModifier.PUBLIC)
        || member.getModifiers().contains(JavaModifier.PROTECTED);
  }

  private static List<JavaClass> shown(JavaMember member) {
    if (!(member instanceof JavaCodeUnit unit)) {
      return List.copyOf(member.getAllInvolvedRawTypes());
    }
    List<JavaClass> shown = new ArrayList<>(unit.getReturnType().getAllInvolvedRawTypes());
    unit.getParameterTypes().forEach(each -> shown.addAll(each.getAllInvolvedRawTypes()));
    unit.getExceptionTypes().forEach(each -> shown.addAll(each.getAllInvolvedRawTypes()));
    return shown;
  }

  private static boolean isOurs(JavaClass type) {
    JavaClass element = type.getBaseComponentType();
    String packageName = element.getPackageName();
    return element.isPrimitive()
        || packageName.startsWith("java.")
        || packageName.equals(API)
        || packageName.equals("org.wirecopy.format");
  }

  @Test
  void noRegularExpressionsInTheMachinery() {
    noClasses()
        .that(resideInAPackage(INTERNAL + "."))
        .should()
        .dependOnClassesThat(resideInAPackage("java.util.regex.."))
        .check(CLASSES);
  }

  @Test
  void noReflection() {
    noClasses()
        .that(resideInAPackage(INTERNAL + "."))
        .should()
        .dependOnClassesThat(resideInAPackage("java.lang.reflect.."))
        .check(CLASSES);
  }

  @Test
  void noStaticFieldIsEverReassigned() {
    fields()
        .that()
        .areStatic()
        .and()
        .areDeclaredInClassesThat(not(describe("synthetic", ArchitectureTest::isSynthetic)))
        .should()
        .beFinal()
        .check(CLASSES);
  }

  private static boolean isSynthetic(JavaClass type) {
    return type.getModifiers().contains(JavaModifier.SYNTHETIC);
  }

  @Test
  void jsoupIsOnlyUsedWhereThePageIsMade() {
    noClasses()
        .that(not(resideInAnyPackage(INTERNAL + "page..", INTERNAL + "meta..")))
        .and(not(ENTRY_POINTS))
        .should()
        .dependOnClassesThat(resideInAPackage("org.jsoup.."))
        .check(CLASSES);
  }
}

package org.verslag.checks;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.USE_JAVA_UTIL_LOGGING;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.io.IOException;
import java.lang.reflect.Modifier;
import org.junit.jupiter.api.Test;

/** Who may use whom: the shape of the house as rules. */
class ArchitectureTest {
    private static final String FRONT_DOOR = "org.verslag";
    private static final String MODEL = "org.verslag.model..";
    private static final String LAYOUT = "org.verslag.layout..";
    private static final String SPI = "org.verslag.spi..";
    private static final String RECOGNITION = "org.verslag.recognition..";
    private static final String EXPORTERS = "org.verslag.export..";
    private static final String PARSERS = "org.verslag.parser..";
    private static final String COMMAND = "org.verslag.cli..";
    private static final String TESTKIT = "org.verslag.testkit..";
    private static final String JDK = "java..";
    private static final String NULLNESS = "org.jspecify.annotations..";

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.verslag");

    @Test
    void packagesHaveNoCycles() {
        slices().assignedFrom(new EachPackage()).should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void onlyTheFrontDoorRecognises() {
        classes()
                .that()
                .resideInAPackage(RECOGNITION)
                .should()
                .onlyHaveDependentClassesThat()
                .resideInAnyPackage(FRONT_DOOR, RECOGNITION)
                .check(CLASSES);
    }

    @Test
    void theModelNeedsNothing() {
        onlyUses(MODEL, MODEL);
    }

    @Test
    void layoutNeedsTheModel() {
        onlyUses(LAYOUT, LAYOUT, MODEL);
    }

    @Test
    void theSpiNeedsModelAndLayout() {
        onlyUses(SPI, SPI, MODEL, LAYOUT);
    }

    @Test
    void recognitionKnowsNoFiles() {
        onlyUses(RECOGNITION, RECOGNITION, MODEL, LAYOUT);
        noClasses()
                .that()
                .resideInAnyPackage(RECOGNITION, MODEL, LAYOUT)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.nio.file..", "java.net..")
                .check(CLASSES);
    }

    @Test
    void exportersKnowTheModelOnly() {
        noClasses()
                .that()
                .resideInAPackage(EXPORTERS)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(LAYOUT, RECOGNITION, PARSERS, COMMAND, TESTKIT)
                .check(CLASSES);
    }

    @Test
    void parsersKnowNothingOfParliament() {
        noClasses()
                .that()
                .resideInAPackage(PARSERS)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(RECOGNITION, EXPORTERS, COMMAND, TESTKIT)
                .check(CLASSES);
    }

    @Test
    void pluginsDoNotKnowEachOther() {
        slices().matching("org.verslag.(parser|export).(*)..")
                .should()
                .notDependOnEachOther()
                .check(CLASSES);
    }

    @Test
    void pluginsAreFoundAndNotNamed() {
        noClasses()
                .that()
                .resideOutsideOfPackages(EXPORTERS, PARSERS)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(EXPORTERS, PARSERS)
                .check(CLASSES);
    }

    @Test
    void librariesPrintNothing() {
        noClasses()
                .that()
                .resideOutsideOfPackage(COMMAND)
                .should(ACCESS_STANDARD_STREAMS)
                .orShould()
                .callMethod(Throwable.class, "printStackTrace")
                .check(CLASSES);
    }

    @Test
    void nobodyLogsThroughTheJdk() {
        noClasses()
                .that()
                .resideOutsideOfPackage(COMMAND)
                .should(USE_JAVA_UTIL_LOGGING)
                .check(CLASSES);
    }

    @Test
    void onlyTheCommandEndsTheMachine() {
        noClasses()
                .that()
                .resideOutsideOfPackage(COMMAND)
                .should()
                .callMethod(System.class, "exit", int.class)
                .check(CLASSES);
    }

    @Test
    void classesAreNamedAfterWhatTheyDo() {
        noClasses().should().haveSimpleNameContaining("Util").check(CLASSES);
    }

    /** Exceptions may be extended; all else is meant to be used, or to be implemented as an interface. */
    @Test
    void whatIsExportedIsClosed() throws IOException {
        classes()
                .that()
                .resideInAnyPackage(Modules.exportedPackages().toArray(String[]::new))
                .and()
                .arePublic()
                .and(not(assignableTo(Throwable.class)))
                .should(new BeClosed())
                .check(CLASSES);
    }

    private static void onlyUses(String those, String... used) {
        String[] all = new String[used.length + 2];
        System.arraycopy(used, 0, all, 0, used.length);
        all[used.length] = JDK;
        all[used.length + 1] = NULLNESS;
        classes()
                .that()
                .resideInAPackage(those)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(all)
                .check(CLASSES);
    }

    private static final class EachPackage implements SliceAssignment {
        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            return SliceIdentifier.of(type.getPackageName());
        }

        @Override
        public String getDescription() {
            return "packages";
        }
    }

    private static final class BeClosed extends ArchCondition<JavaClass> {
        BeClosed() {
            super("be final, sealed, an interface, an enum or a record");
        }

        @Override
        public void check(JavaClass type, ConditionEvents events) {
            Class<?> loaded = type.reflect();
            boolean closed = loaded.isInterface()
                    || loaded.isEnum()
                    || loaded.isSealed()
                    || Modifier.isFinal(loaded.getModifiers());
            events.add(new SimpleConditionEvent(type, closed, type.getName() + " can be extended by anybody"));
        }
    }
}

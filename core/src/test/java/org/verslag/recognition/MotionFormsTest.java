package org.verslag.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.verslag.model.MotionMention;
import org.verslag.model.Person;
import org.verslag.model.PersonMention;

/** The forms that motions and persons are named in, and what only looks like one. */
class MotionFormsTest {
    private static final Mentions MENTIONS = new Mentions(Set.of(), new ExchangeNumbers());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "motie-Van Dalen/Zeegers|motion Van Dalen, Zeegers",
                "motie Van Dalen c.s. (Kamerstuk 35 925, nr. 12)|motion Van Dalen",
                "de motie Zeegers en De Wit|motion Zeegers, De Wit",
                "motie van Zeegers c.s.|motion Zeegers",
                "de motie van mevrouw Zeegers|motion Zeegers",
                "nader gewijzigde motie-In ’t Zand|motion In ’t Zand",
                "motie van GroenLinks (36 200)|''",
                "Motie De regering verzoekt|''",
                "motie In de brief|''",
                "motie van de Kamer|''",
                "het lid Van den Zand (CDA)|person Van den Zand CDA",
                "het lid Van den Zand van de CDA-fractie|person Van den Zand CDA",
                "de heer Zeegers van de fractie van de SP|person Zeegers SP",
                "het lid Zeegers van de PVV|person Zeegers PVV",
                "mevrouw Zeegers (D66)|person Zeegers D66",
                "de heren De Wit (PVV) en Zeegers (D66)|person De Wit PVV;person Zeegers D66",
                "lid Zeegers (GL-PvdA)|person Zeegers GL-PvdA",
                "de leden Van Dalen, De Wit en Zeegers (allen BBB)|person Van Dalen BBB;person De Wit BBB;person Zeegers BBB",
                "het lid Jet de Wit (D66)|person Jet de Wit D66",
                "het lid Wit-van de Berg (PVV)|person Wit-van de Berg PVV",
                "daarom vraagt het lid Zeegers de Minister of|person Zeegers",
                "de leden Zeegers en De Wit van de VVD-fractie|person Zeegers VVD;person De Wit VVD",
                "motie-Van der Zand c.s.|motion Van der Zand",
                "motie-In 't Zand|motion In 't Zand",
                "motie van de leden Van 't Zand en De Wit|motion Van 't Zand, De Wit",
                "motie van de leden Zeegers-de Wit en Van den Berg|motion Zeegers-de Wit, Van den Berg",
                "de motie van lid Zeegers|motion Zeegers",
                "motie-R. Zeegers|motion R. Zeegers",
                "motie van der Zand c.s.|motion van der Zand",
                "motie van Zeegers over fietsen|motion Zeegers",
                "de motie EU|''",
                "de motie Nederland|''",
                "motie GroenLinks-PvdA|''",
                "het lid van der Zand (BBB)|person van der Zand BBB",
                "de leden R. de Wit en A.B. Zeegers (SP)|person R. de Wit;person A.B. Zeegers SP",
                "het lid Europese Commissie|''",
                "motie van de leden Zeegers/De Wit|motion Zeegers, De Wit",
                "motie Zeegers, De Wit en Van Dalen|motion Zeegers, De Wit, Van Dalen",
                "motie Zeegers / Van Dalen|motion Zeegers, Van Dalen",
                "het lid Zeegers (voorzitter)|person Zeegers",
                "vragen van het lid Zeegers (SP), Aanhangsel van de Handelingen|person Zeegers SP",
                "mevrouw Zeegers en de heer De Wit|''",
                "de heer Zeegers (RIVM)|''",
                "de moties-Zeegers en -De Wit|motion Zeegers;motion De Wit",
                "de moties Zeegers/Van Dalen c.s. en De Wit c.s.|motion Zeegers, Van Dalen;motion De Wit",
                "de moties van de leden Zeegers c.s. (36 200, nr. 12) en De Wit (36 200, nr. 15)|motion Zeegers;motion De Wit",
                "de moties van het lid Zeegers (36 200, nr. 12) en van het lid De Wit (36 200, nr. 15)|motion Zeegers;motion De Wit",
                "de moties van de leden Zeegers en De Wit|motion Zeegers, De Wit",
                "de moties A en B|''",
                "De moties De regering verzoekt|''",
                "de leden van de VVD-fractie|''"
            })
    void motionsElsePersons(String text, String expected) {
        List<String> motions = MENTIONS.in(text, 0, 0).stream()
                .filter(MotionMention.class::isInstance)
                .map(mention -> "motion "
                        + ((MotionMention) mention)
                                .movers().stream().map(Person::name).collect(Collectors.joining(", ")))
                .toList();
        List<String> persons = MENTIONS.in(text, 0, 0).stream()
                .filter(PersonMention.class::isInstance)
                .map(mention -> ((PersonMention) mention).person())
                .map(person -> "person " + person.name()
                        + person.party().map(" "::concat).orElse(""))
                .toList();

        assertThat(String.join(";", motions.isEmpty() ? persons : motions)).isEqualTo(expected);
    }
}

package org.verslag.testkit;

import java.util.List;
import java.util.Map;

/** What fills the slots of the sentences in {@link Wording}. None ends in a figure, so that a mark can be glued to it. */
final class Words {
    /** The slots by name, as they stand in braces in a sentence. */
    static final Map<String, List<String>> SLOTS = Map.of(
            "zaak",
            List.of(
                    "de gasprijzen",
                    "de leveringszekerheid van kritieke grondstoffen",
                    "de situatie in Nagorno-Karabach",
                    "de voorgenomen wet- en regelgeving",
                    "het terugdringen van de CO2-uitstoot",
                    "de levering van F-16’s",
                    "de middellange- en langetermijngevolgen van de sancties",
                    "het functioneren van de Europese Vredesfaciliteit (EPF)",
                    "de positie van de Russisch-orthodoxe gemeenschap",
                    "de bescherming van journalisten en mensenrechtenverdedigers",
                    "de uitvoering van de NIS2-richtlijn",
                    "het zogenoemde «derisken» van handelsstromen"),
            "maatregel",
            List.of(
                    "aanvullende maatregelen",
                    "een onafhankelijk onderzoek",
                    "gerichte sanctiemaatregelen",
                    "een gezamenlijke verklaring van de G7-landen",
                    "extra steun aan de EU-lidstaten",
                    "een verplichte effectbeoordeling",
                    "meerjarige financieringsafspraken",
                    "toezicht door de Algemene Rekenkamer",
                    "een verlenging van de EUMAM-trainingsmissie",
                    "scenario’s en/of aanvullende rapportages"),
            "plaats",
            List.of(
                    "Oekraïne",
                    "de Westelijke Balkan",
                    "Armenië en Azerbeidzjan",
                    "Caribisch Nederland",
                    "de Sahelregio",
                    "Noord-Brabant en Zuid-Limburg",
                    "het Midden-Oosten",
                    "Bosnië-Herzegovina"),
            "datum",
            List.of(
                    "26–27 oktober jl.",
                    "31 oktober jl.",
                    "28 november jongstleden",
                    "21 december a.s.",
                    "29 september jl."),
            "stuk",
            List.of(
                    "Kamerstuk 21 501-02, nr. 2776",
                    "Kamerstuk 36 410 XIII, nr. 45",
                    "Kamerstukken 22 112, nrs. 3673 en 3686",
                    "Kamerstuk 28 676, nr. 445",
                    "Kamerstuk 35 207, nr. 70"),
            "instantie",
            List.of(
                    "de Europese Commissie",
                    "de Raad van State",
                    "het NAVO-secretariaat",
                    "het Internationaal Strafhof",
                    "de Hoge Vertegenwoordiger",
                    "het Planbureau voor de Leefomgeving",
                    "de Vereniging van Nederlandse Gemeenten (VNG)",
                    "de VN-vluchtelingenorganisatie UNHCR"),
            "citaat",
            List.of(
                    "«beslissende vooruitgang»",
                    "«een stap in de goede richting»",
                    "«zo spoedig mogelijk, doch uiterlijk in het voorjaar»"),
            "hoedanigheid",
            List.of(
                    "op korte termijn",
                    "in Europees verband",
                    "t.a.v. het huidige begrotingsjaar",
                    "onverminderd",
                    "in samenwerking met maatschappelijke organisaties",
                    "binnen de daarvoor bestemde werkgroep"));

    /** Headings of topics: short, no final punctuation. */
    static final List<String> TOPICS = List.of(
            "Algemeen",
            "Russische agressie tegen Oekraïne",
            "Externe dimensie van economische veiligheid",
            "Situatie in het Midden-Oosten",
            "Armenië en Azerbeidzjan",
            "Kabinetsappreciatie van de mededeling over een meer weerbaar, concurrerend en duurzaam Europa",
            "Wet- en regelgeving",
            "Energie en CO2-beprijzing",
            "Samenwerking met de G7-landen",
            "Migratie",
            "Toekomst van de gezamenlijke Europese defensie-inkoop en de rol van de Nederlandse industrie daarin",
            "Westelijke Balkan");

    /** Texts of footnotes. */
    static final List<String> NOTES = List.of(
            "Kamerstuk 21 501-02, nr. 2733.",
            "Kamerstuk 28 676, nr. 445",
            "2023Z18900.",
            "Aanhangsel Handelingen, vergaderjaar 2022–2023, nr. 1984.",
            "Zie bijvoorbeeld het nieuwsbericht van de Nationaal Coördinator Terrorismebestrijding en Veiligheid"
                    + " over de ontwikkelingen in de regio, gepubliceerd op de eigen website.",
            "https://www.rijksoverheid.nl/documenten/kamerstukken/verslag-van-de-raad-buitenlandse-zaken-en-handel/"
                    + "bijlage-bij-de-geannoteerde-agenda.",
            "NRC, «Tekorten lopen verder op», d.d. 31 oktober 2023.",
            "Verordening (EU) 2016/679.");

    /** Documents on an agenda. */
    static final List<String> AGENDA = List.of(
            "Geannoteerde agenda voor de Raad Buitenlandse Zaken van 28 november 2023 (Kamerstuk 21 501-02, nr. 2777)",
            "Kabinetsappreciatie van de mededeling over een meer weerbaar, concurrerend en duurzaam Europa (Kamerstuk"
                    + " 22 112, nr. 3800)",
            "Fiche: Mededeling visie klimaat en veiligheid (Kamerstuk 22 112, nr. 3794)",
            "Stand van zaken repatriëring (Kamerstuk 23 432, nr. 498)",
            "Verslag van de Raad Buitenlandse Zaken van 23 oktober 2023 in Luxemburg (Kamerstuk 21 501-02, nr. 2776)");

    private Words() {}
}

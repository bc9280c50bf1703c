package org.wirecopy.internal.names.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wirecopy.ArticleLaws;
import org.wirecopy.Name;
import org.wirecopy.Span;

class MentionFinderTest {

  @Test
  void classesAndGroups() {
    String text =
        "President Volodymyr Zelensky flew to Warsaw. In Warsaw Zelenskyy met Andrzej Duda."
            + " The Warsaw University hosted Duda.";
    List<Name> names = Name.in(text);
    Name president = find(names, "Volodymyr Zelensky");
    assertThat(president.kind()).isEqualTo(Name.Kind.PERSON);
    assertThat(president.variants()).containsExactly("Volodymyr Zelensky", "Zelenskyy");
    Name city = find(names, "Warsaw");
    assertThat(city.kind()).isEqualTo(Name.Kind.PLACE);
    assertThat(city.mentions()).hasSize(2);
    assertThat(find(names, "Andrzej Duda").variants()).contains("Andrzej Duda", "Duda");
    assertThat(find(names, "Warsaw University").kind()).isEqualTo(Name.Kind.ORGANISATION);
  }

  @ParameterizedTest
  @CsvSource({
    "President Luiz Inácio Lula da Silva spoke. Lula left., Luiz Inácio Lula da Silva, Lula",
    "He is Andrés Manuel López Obrador. López Obrador's party won., "
        + "Andrés Manuel López Obrador, López Obrador",
    "She is Marine Le Pen. Le Pen's party won., Marine Le Pen, Le Pen",
    "He is Jaroslaw Kaczynski. Kaczyński's party won., Jaroslaw Kaczynski, Kaczyński",
    "He is Oleksandr Syrskyi. Syrsky's troops won., Oleksandr Syrskyi, Syrsky"
  })
  void personsAreCalledByLessThanTheirName(String text, String canonical, String less) {
    List<Name> names = Name.in(text);
    assertThat(names).hasSize(1);
    assertThat(names.get(0).canonical()).isEqualTo(canonical);
    assertThat(names.get(0).variants()).contains(less);
  }

  @ParameterizedTest
  @CsvSource({
    "'The actor Chad Brandt died.', Chad Brandt",
    "'Chad Brandt, 51, paid.', Chad Brandt",
    "'Then Sydney Torvel, who paid, left.', Sydney Torvel",
    "'Israel Katz, the defence minister, spoke.', Israel Katz",
    "'They asked Defence Minister Israel Katz. Troops saw Israel Katz leave.', Israel Katz",
    "'We had asked. Katz left, Israel Katz said.', Israel Katz",
    "'A note by Israel Katz leaked. Katz said nothing.', Israel Katz",
    "'Chad Torvel fell. Torvel, 24, was hurt.', Chad Torvel",
    "'Israel Katz left early. Mr Katz will return.', Israel Katz"
  })
  void placesMayBeGivenNames(String text, String canonical) {
    assertThat(Name.in(text)).extracting(Name::canonical).containsExactly(canonical);
    assertThat(Name.in(text).get(0).kind()).isEqualTo(Name.Kind.PERSON);
  }

  @ParameterizedTest
  @CsvSource({
    "Then Israel Hayom said so., Israel",
    "They left for Israel Monday., Israel",
    "'The Israel Hayom daily, a newspaper, said it.', Israel"
  })
  void placesBeforeOtherWordsStayPlaces(String text, String canonical) {
    assertThat(find(Name.in(text), canonical).kind()).isEqualTo(Name.Kind.PLACE);
  }

  /** What stands before a title is part of it. */
  /** Particles before a name: across two blanks, at the start of a text, behind another mention. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "De  Anna van Lund",
        "La  Anna van Lund, 51, left.",
        "Lí L L La La L L La La La",
        "Anna van Lund left. van  van  Lund stayed.",
        "Martin King王 Jr. Mart said. Martin King王 Jr. Mart left."
      })
  void mentionsAreApart(String text) {
    List<Name> names = Name.in(text);
    assertThat(names).isNotEmpty();
    ArticleLaws.assertMentionsAreApart(names, text);
  }

  @Test
  void halfATitleIsNoName() {
    assertThat(Name.in("It was Union Home Minister Amit Shah."))
        .extracting(Name::canonical)
        .containsExactly("Amit Shah");
  }

  @Test
  void sentenceStartsAreNoNames() {
    assertThat(Name.in("However, the rain stopped. Yesterday was dry. He left.")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "The White House and the Kremlin kept silent., Kremlin, ORGANISATION",
    "Officials at the Pentagon were told., Pentagon, ORGANISATION",
    "A fire broke out in New York on Monday., New York City, PLACE",
    "It was first reported by the New York Gazette., New York Gazette, ORGANISATION",
    "He teaches at the University of Bologna., University of Bologna, ORGANISATION",
    "They crossed the Ebro River at dawn., Ebro River, PLACE",
    "The storm reached Lake Garda., Lake Garda, PLACE",
    "Judges struck down the Fair Wages Act., Fair Wages Act, OTHER",
    "Then Republican Donald Trump spoke., Donald Trump, PERSON",
    "Biologist Anna Keller found it., Anna Keller, PERSON",
    "It was bought by spokesman Torvel Brandt., Torvel Brandt, PERSON",
    "It went to Mr Nikolaev., Nikolaev, PERSON",
    "Then U.S. troops left., United States, PLACE",
    "He met Kim Jong-un there., Kim Jong-un, PERSON",
    "He met Ursula von der Leyen., Ursula von der Leyen, PERSON",
    "Then Abu Bakr al-Baghdadi died., Abu Bakr al-Baghdadi, PERSON",
    "Then Njuguna Ndung’u resigned., Njuguna Ndung’u, PERSON",
    "'Her lawyer, Celso Vilardi, denied it.', Celso Vilardi, PERSON",
    "It named Police Inspector General Japhet Koome., Japhet Koome, PERSON",
    "It was Secretary of State Antony Blinken., Antony Blinken, PERSON",
    "It shut the Ostwald Nuclear Power Plant., Ostwald Nuclear Power Plant, PLACE",
    "It shut Victoria Station., Victoria Station, PLACE",
    "They watched Kim Jong Un leave., Kim Jong Un, PERSON",
    "Le ministre a quitté l’Élysée hier., Élysée, ORGANISATION",
    "Вчера в Москве шел дождь., Moscow, PLACE",
    "Учора у Києві йшов дощ., Kyiv, PLACE",
    "Об этом сообщил Дмитрий Песков., Дмитрий Песков, PERSON"
  })
  void classes(String text, String canonical, Name.Kind kind) {
    assertThat(find(Name.in(text), canonical).kind()).isEqualTo(kind);
  }

  @Test
  void spellingsOfAPlaceAreOneName() {
    Name city = find(Name.in("He left Kiev. Later Kyiv was calm, and Київ slept."), "Kyiv");
    assertThat(city.variants()).containsExactly("Kiev", "Kyiv", "Київ");
  }

  @Test
  void spellingsOfAFamilyNameAreOnePerson() {
    Name name =
        find(
            Name.in(
                "Vladimir Zelensky spoke. Later Zelenskiy left, and so did Volodymyr Zelenskyy."),
            "Volodymyr Zelenskyy");
    assertThat(name.mentions()).hasSize(3);
  }

  @Test
  void familyNameBeforeTheFullNameIsThatPerson() {
    Name name =
        find(Name.in("Brandt’s taxes\n\nThe mayor, Torvel Brandt, 51, paid."), "Torvel Brandt");
    assertThat(name.variants()).containsExactly("Brandt", "Torvel Brandt");
  }

  @Test
  void personsOfOneFamilyStayApart() {
    List<Name> names = Name.in("Hillary Clinton came with Chelsea Clinton. Clinton waved.");
    assertThat(find(names, "Hillary Clinton").mentions()).hasSize(2);
    assertThat(find(names, "Chelsea Clinton").mentions()).hasSize(1);
  }

  @Test
  void declinedFormsAreOnePerson() {
    Name name = find(Name.in("Владимир Зеленский уехал. Зеленского ждали."), "Владимир Зеленский");
    assertThat(name.variants()).containsExactly("Владимир Зеленский", "Зеленского");
  }

  @Test
  void headlinesAndPlainWordsNameNobody() {
    assertThat(Name.in("Small Steps Toward Better Savings Plans\n\nit grew slowly.")).isEmpty();
    assertThat(Name.in("Laws were broken because laws are made to be.")).isEmpty();
  }

  @Test
  void linesOfNamesAreNoHeadlines() {
    assertThat(Name.in("Marta Kovalenko met Andrei Belkin."))
        .extracting(Name::canonical)
        .containsExactly("Marta Kovalenko", "Andrei Belkin");
    assertThat(Name.in("Petro Poroshenko’s aide Mykhailo Podolyak"))
        .extracting(Name::canonical)
        .containsExactly("Petro Poroshenko", "Mykhailo Podolyak");
  }

  @Test
  void headlinesNameWhoIsKnown() {
    assertThat(Name.in("VLADIMIR ZELENSKY ADDRESSES CONGRESS").get(0).variants())
        .containsExactly("VLADIMIR ZELENSKY");
  }

  @Test
  void placesBeforeNamesStayPlaces() {
    assertThat(Name.in("Президент России Владимир Путин уехал."))
        .extracting(Name::kind)
        .containsExactly(Name.Kind.PLACE, Name.Kind.PERSON);
  }

  @Test
  void germanNounsAreNoNames() {
    String text =
        "Der Sprecher der Regierung hat am Montag in Berlin die Pläne für das neue Gesetz mit den"
            + " Worten begrüßt, dass die Zeit der Reformen gekommen ist. Auch Angela Merkel war auf"
            + " der Tagung und sprach von einem Erfolg. Merkels Rede wurde gelobt.";
    assertThat(Name.in(text))
        .extracting(Name::canonical)
        .containsExactly("Berlin", "Angela Merkel");
  }

  @Test
  void addressesAndHandlesAreNoNames() {
    assertThat(Name.in("see @Kiev and #Moscow at Paris.example or https://Berlin.example/x"))
        .isEmpty();
  }

  @Property(tries = 500)
  void mentionsAreAscendingAndDisjoint(@ForAll String text) {
    int last = 0;
    for (Mention mention : MentionFinder.find(text)) {
      Span span = mention.span();
      assertThat(span.start()).isGreaterThanOrEqualTo(last);
      assertThat(span.of(text)).isEqualTo(mention.text());
      last = span.end();
    }
  }

  private static Name find(List<Name> names, String canonical) {
    return names.stream()
        .filter(name -> name.canonical().equals(canonical))
        .findFirst()
        .orElseThrow(() -> new AssertionError(canonical + " not in " + names));
  }
}

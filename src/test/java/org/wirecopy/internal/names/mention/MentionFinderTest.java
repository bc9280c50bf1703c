package org.wirecopy.internal.names.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
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

  @Test
  void sentenceStartsAreNoNames() {
    assertThat(Name.in("However, the rain stopped. Yesterday was dry. He left.")).isEmpty();
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

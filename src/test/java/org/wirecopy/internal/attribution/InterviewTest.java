package org.wirecopy.internal.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.wirecopy.internal.attribution.Mentions.Entity;

class InterviewTest {
  private static final String HEAD =
      "Anna Berg on bridges\n\nAnna Berg builds bridges. “I love Karl Lund,” a boy shouted.\n\n";
  private static final String TALK =
      "Why do you think bridges matter?\n\nI think they join people.\n\nDo you swim?\n\nI do. I"
          + " swim daily. I even race.\n\nWhere?\n\nI like the lake. My friend Karl Lund rows.";

  @Test
  void whoAnswersIsThePersonOfTheHead() {
    Layers l = Layers.of(HEAD + TALK);
    Interview interview = new Interview(l, Mentions.of(l));
    assertThat(name(l, interview.answering(find(l, "I", "think")))).isEqualTo("Anna Berg");
    assertThat(name(l, interview.asked(find(l, "you", "think")))).isEqualTo("Anna Berg");
  }

  @Test
  void whoIsQuotedIsSomebodyElse() {
    Layers l = Layers.of(HEAD + TALK);
    Interview interview = new Interview(l, Mentions.of(l));
    assertThat(interview.answering(find(l, "I", "love"))).isNull();
  }

  @Test
  void newsCopyIsNoInterview() {
    Layers l = Layers.of(HEAD + "Anna Berg said I think so.\n\nWhy?\n\nNobody knows.");
    Interview interview = new Interview(l, Mentions.of(l));
    assertThat(interview.answering(find(l, "I", "think"))).isNull();
  }

  @Test
  void nobodyNamedIsNobodyMeant() {
    Layers l = Layers.of("Some talk\n\n" + TALK);
    Interview interview = new Interview(l, Mentions.of(l));
    assertThat(interview.answering(find(l, "I", "think"))).isNull();
  }

  private static int find(Layers l, String word, String next) {
    for (int t = 0; t + 1 < l.count(); t++) {
      if (l.tokens().word(t).equals(word) && l.tokens().word(t + 1).equals(next)) {
        return t;
      }
    }
    throw new AssertionError(word + " " + next);
  }

  private static @Nullable String name(Layers l, @Nullable Entity entity) {
    return entity == null
        ? null
        : l.tokens()
            .text()
            .subSequence(l.tokens().start(entity.name.from()), l.tokens().end(entity.name.to() - 1))
            .toString();
  }
}

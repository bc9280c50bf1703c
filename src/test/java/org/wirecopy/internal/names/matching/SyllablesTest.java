package org.wirecopy.internal.names.matching;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names of Korean and Chinese syllables. */
class SyllablesTest {

  @ParameterizedTest
  @CsvSource({
    "Kim Jong-un, Kim Chŏng-ŭn, 1", // Revised, McCune-Reischauer
    "Roh Moo-hyun, No Mu-hyŏn, 1",
    "Lee Myung-bak, Yi Myeong-bak, 1",
    "박근혜, Park Geun-hye, 1",
    "Ким Чен Ын, Kim Jong-un, 1",
    "Kim Jong-un, Kim Jong-hun, -1", // another initial
    "Kim Jong-un, Kim Jong-nam, -1",
    "Tong-ho Kim, Tong-chol Kim, -1",
    "Lee Hoi-chang, Lee Hae-chan, -1", // another final
    "Kim Pong-ryul, Kim Pyong-ryul, 0", // a vowel may be a slip
    "Park Chung-hee, Kim Chung-hee, 0",
    "Li Keqiang, Li Qiang, -1",
    "Mingfu Chen, Mingguo Chen, -1",
    "Wang Yi, Wang Qi, -1",
    "Xi Jinping, Xi Jinpeng, 0", // one letter in two syllables
    "Xi Jinping, Shi Jinping, 0",
    "李克强, Li Keqiang, 0",
    "Lee Teng-hui, Li Denghui, 0", // not Pinyin
    "Anna Song, Ana Song, 0", // a given name that is not Chinese
    "Zhou Enlai, Chou En-lai, 0",
    "Vladimir Putin, Vladimir Zelensky, 0"
  })
  void tellWhatTheyCan(String a, String b, int relation) {
    assertThat(NameForm.syllables(new NameForm(a), new NameForm(b))).isEqualTo(relation);
    assertThat(NameForm.syllables(new NameForm(b), new NameForm(a))).isEqualTo(relation);
  }
}

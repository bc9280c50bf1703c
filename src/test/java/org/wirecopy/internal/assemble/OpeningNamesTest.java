package org.wirecopy.internal.assemble;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wirecopy.Article;
import org.wirecopy.ArticleParser;
import org.wirecopy.Author;

class OpeningNamesTest {

  private static List<String> names(String paragraph) {
    List<Author> authors = OpeningNames.in(paragraph).value();
    return authors == null ? List.of() : authors.stream().map(Author::name).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "本报柳湾10月8日电（记者 陆知秋 实习生 方圆）清晨六点，雾还没有散。 # 陆知秋; 方圆",
        "本报讯（记者王小满、通讯员李大江）昨日 # 王小满; 李大江",
        "〔記者葉采蓁／台東報導〕台東有一間沒有鏡子的理髮店。 # 葉采蓁",
        "柳湾9月3日电 (记者 陆知秋 方圆)一座停转的水车又转了。 # 陆知秋; 方圆",
        "(고래섬=바다일보) 한소미 기자 = 고래섬 선착장의 우체통에는 # 한소미",
        "[고래섬=한소미 기자] 고래섬 선착장의 우체통에는 # 한소미",
      })
  void reportersInTheFirstBracketsAreNamed(String paragraph, String names) {
    assertThat(String.join("; ", names(paragraph))).isEqualTo(names);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "渡口（图中左侧）停航十九年，昨日复航。",
        "海事部门昨日宣布，渡口停航十九年之后将于下月复航，届时沿岸居民不必再绕行三十一公里前往（记者 王小满）",
        "(고래섬=바다일보) 고래섬 선착장의 우체통에는 기자 없이 아무것도 들어 있지 않았고 사람들은 그 앞에서 오래 기다렸다 = 끝",
        "The ferry (photo) sails again, said the reporter (Jane Doe).",
        "（记者",
        "",
      })
  void otherBracketsNameNobody(String paragraph) {
    assertThat(names(paragraph)).isEmpty();
  }

  @Test
  void theyComeBeforeTheEditorBelowTheText() {
    Article article =
        ArticleParser.create()
            .parseText(
                """
                柳湾镇百年渡口恢复通航 老船工重新掌舵

                2024-10-08 08:16

                本报柳湾10月8日电（记者 陆知秋）清晨六点，雾还没有散，柳湾镇东头的渡口传来一声长长的号子。停航十九年的木船重新离岸。

                掌舵的是七十四岁的杜长庚。那天，他把船桨挂在堂屋的墙上，再也没有取下来。“我以为这辈子就这样了。”他说。

                大桥今年六月开始封闭检修，工期十四个月。两岸居民往返要绕行三十一公里，学生、菜农和病人最为不便。

                责任编辑：石岚
                """);
    assertThat(article.authors()).extracting(Author::name).containsExactly("陆知秋");
  }
}

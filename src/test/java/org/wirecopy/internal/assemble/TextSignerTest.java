package org.wirecopy.internal.assemble;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wirecopy.Article;
import org.wirecopy.ArticleParser;
import org.wirecopy.Author;

/** Who signs scraped text with nothing that leads to the name. */
class TextSignerTest {

  private static final String ENGLISH =
      "The harbor pilots of Sandmouth went back to work on Wednesday after an eleven-day strike that"
          + " had cut off the islands of Skerrow and Holm and left shops without fresh food.\n"
          + "“We sail again, and we sail rested,” said Olena Marchuk, who leads the pilots’ union."
          + " She denied that the government had put any pressure on the crews over the shifts.\n"
          + "The port authority put the cost of the deal at 3.4 million pounds. Its chairman told"
          + " reporters that two shipping lines had already moved their traffic to Kettle Bay.\n";

  private static final String ARABIC =
      "عادت ساعة القرية إلى الدوران يوم الجمعة بعد أربعين عاماً من الصمت، وقال الأهالي إنهم لم يصدقوا ما"
          + " سمعوه حين دقت أول مرة عند الظهر في ساحة السوق القديم.\n"
          + "وأوضح الحداد الذي أصلحها أنه لم يعمل في الساعات من قبل، وأنه صنع القطع الناقصة من محراث"
          + " قديم وجده في مخزن البلدية قبل شهرين.\n"
          + "وقررت البلدية أن تدفع له أجراً شهرياً مقابل العناية بالبرج، وهو مبلغ وصفه بأنه يكفي"
          + " لزيت المحرك لا أكثر.\n";

  private static String authors(String head, String copy) {
    Article article = ArticleParser.create().parseText(head.replace(" / ", "\n") + "\n" + copy);
    return String.join("; ", article.authors().stream().map(Author::name).toList());
  }

  private static final String TITLE = "Harbor pilots end strike after deal on night shifts";

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "TITLE / Wulfhild Ostergren / 16 May 2024 # Wulfhild Ostergren",
        "TITLE / 16 May 2024 / Wulfhild Ostergren # Wulfhild Ostergren",
        "TITLE / Wulfhild Ostergren | 16 May 2024, 14:20 # Wulfhild Ostergren",
        "TITLE / Wulfhild Ostergren / Writer and librarian / 16 May 2024 # Wulfhild Ostergren",
        "TITLE / Wulfhild Ostergren / Ferdy Quackenbos / 16 May 2024 # Wulfhild Ostergren; Ferdy Quackenbos",
        "TITLE / Text: Jane Roe / Text: Dan Poe / 16 May 2024 # Jane Roe; Dan Poe",
        "TITLE / Wulfhild Ostergren / and / Ferdy Quackenbos / 16 May 2024 # Wulfhild Ostergren; Ferdy Quackenbos",
        "TITLE / Sandmouth deserves a harbor that never strikes at all, or one that never sails, says Wulfhild Ostergren / Wulfhild Ostergren / 16 May 2024 # Wulfhild Ostergren",
        "TITLE / 16 мая 2024 г. Текст: Анна Мельничук # Анна Мельничук",
        "TITLE / By WULFHILD OSTERGREN / 16 May 2024 # Wulfhild Ostergren",
      })
  void aNameBesideTheDateSigns(String head, String names) {
    assertThat(authors(head.replace("TITLE", TITLE), ENGLISH)).isEqualTo(names);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Home / Global Nation / TITLE / Global Nation / 16 May 2024", // the menu has it too
        "TITLE / Harbor Pilots / 16 May 2024", // the text is about them
        "Home / Wulfhild Ostergren / News / TITLE", // above the headline
        "TITLE / Wulfhild Ostergren", // no date
        "TITLE / Read More / 16 May 2024",
      })
  void otherShortLinesDoNot(String head) {
    assertThat(authors(head.replace("TITLE", TITLE), ENGLISH)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "قرية جبلية تستعيد ساعتها بعد صمت طويل / رنا الخوالدة / 18 فبراير 2022 # رنا الخوالدة",
        "قرية جبلية تستعيد ساعتها بعد صمت طويل / رنا الخوالدة 18 فبراير 2022 # رنا الخوالدة",
        "قرية جبلية تستعيد ساعتها بعد صمت طويل / رنا الخوالدة، سامي عبيدات / 18 فبراير 2022 # رنا الخوالدة; سامي عبيدات",
        "ஊர் மணிக்கூண்டு மீண்டும் ஓடுகிறது / செ. அருள்மொழி / 30 Jan 2022 # செ. அருள்மொழி",
      })
  void soDoesOneInAScriptWithoutCapitals(String head, String names) {
    assertThat(authors(head, ARABIC)).isEqualTo(names);
  }
}

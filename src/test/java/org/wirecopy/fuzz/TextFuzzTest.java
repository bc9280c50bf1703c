package org.wirecopy.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.time.OffsetDateTime;
import java.util.List;
import org.wirecopy.ArticleLaws;
import org.wirecopy.Attribution;
import org.wirecopy.Dateline;
import org.wirecopy.HouseStyle;
import org.wirecopy.Name;
import org.wirecopy.Romanization;
import org.wirecopy.internal.time.DateMentions;
import org.wirecopy.internal.time.DateText;
import org.wirecopy.internal.time.PublicationStamp;
import org.wirecopy.internal.time.StampContext;

/** The stages that take plain text. */
class TextFuzzTest {

  private static final List<String> SYSTEMS = Romanization.systems();

  private static final String[] LANGUAGES = {
    "", "en-US", "en-GB", "de", "fr", "ru", "ar", "fa", "th", "ja", "hi", "zh", "ko"
  };

  private static final OffsetDateTime READ = OffsetDateTime.parse("2024-05-16T12:00:00Z");

  @DictionaryFile(resourcePath = "speech.dict")
  @FuzzTest(maxDuration = "10m")
  void attributions(FuzzedDataProvider data) {
    String text = data.consumeRemainingAsString();
    List<Attribution> all = Attribution.extract(text);
    assertThat(all).extracting(ArticleLaws::firstWord).isSorted();
    for (Attribution said : all) {
      assertThat(ArticleLaws.spans(said))
          .allSatisfy(span -> assertThat(span.end()).isLessThanOrEqualTo(text.length()));
    }
  }

  @DictionaryFile(resourcePath = "datelines.dict")
  @FuzzTest(maxDuration = "10m")
  void datelines(FuzzedDataProvider data) {
    String text = data.consumeRemainingAsString();
    Dateline.parse(text)
        .ifPresent(line -> assertThat(line.span().end()).isLessThanOrEqualTo(text.length()));
  }

  @DictionaryFile(resourcePath = "dates.dict")
  @FuzzTest(maxDuration = "10m")
  void dates(FuzzedDataProvider data) {
    String language = data.pickValue(LANGUAGES);
    StampContext context = new StampContext(language.isEmpty() ? null : language, null, READ);
    String text = data.consumeRemainingAsString();
    assertThat(DateText.read(text, context)).isEqualTo(DateText.read(text, context));
    PublicationStamp.read(text, context);
    assertThat(DateMentions.find(text, context))
        .allSatisfy(date -> assertThat(date.span().end()).isLessThanOrEqualTo(text.length()));
  }

  @FuzzTest(maxDuration = "10m")
  void namePairs(FuzzedDataProvider data) {
    String a = data.consumeString(80);
    String b = data.consumeRemainingAsString();
    double similarity = Name.similarity(a, b);
    assertThat(similarity).isBetween(0.0, 1.0).isEqualTo(Name.similarity(b, a));
    assertThat(Name.key(a)).matches("[AKLNPRST]*+");
  }

  @FuzzTest(maxDuration = "10m")
  void romanizations(FuzzedDataProvider data) {
    Romanization system = Romanization.of(SYSTEMS.get(data.consumeInt(0, SYSTEMS.size() - 1)));
    String text = data.consumeRemainingAsString();
    assertThat(system.apply(text)).isEqualTo(system.apply(text));
  }

  @FuzzTest(maxDuration = "10m")
  void houseStyles(FuzzedDataProvider data) {
    List<HouseStyle> styles = HouseStyle.all();
    HouseStyle style = styles.get(data.consumeInt(0, styles.size() - 1));
    String once = style.apply(data.consumeRemainingAsString());
    assertThat(style.apply(once)).isEqualTo(once);
  }
}

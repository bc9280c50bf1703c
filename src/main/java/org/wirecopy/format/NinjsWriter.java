package org.wirecopy.format;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wirecopy.Article;
import org.wirecopy.Author;
import org.wirecopy.Dateline;
import org.wirecopy.Image;
import org.wirecopy.Name;
import org.wirecopy.Quality.Verdict;
import org.wirecopy.Timestamp;

/**
 * IPTC ninjs 3.1, the news industry's JSON. Times in ninjs have a zone: one that the page gives
 * without is left out, unless {@link #withZone} says which zone is meant; so is a day without a
 * time. Immutable and thread-safe.
 *
 * @see <a href="https://iptc.org/standards/ninjs/">iptc.org/standards/ninjs</a>
 */
public final class NinjsWriter implements ArticleWriter {

  private static final long serialVersionUID = 1L;

  private static final String SCHEMA = "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#";

  private static final NinjsWriter DEFAULT = new NinjsWriter(null, null);

  private final @Nullable ZoneId zone;
  private final @Nullable String uri;

  private NinjsWriter(@Nullable ZoneId zone, @Nullable String uri) {
    this.zone = zone;
    this.uri = uri;
  }

  /**
   * The item's {@code uri} is the article's address; without one, a UUID made of title and text,
   * the same for the same article.
   *
   * @return a writer of ninjs items
   */
  public static NinjsWriter create() {
    return DEFAULT;
  }

  /**
   * Takes times without a zone to be in this one.
   *
   * @param newZone the zone of times that name none
   * @return a writer with that zone
   */
  public NinjsWriter withZone(ZoneId newZone) {
    return new NinjsWriter(Objects.requireNonNull(newZone, "zone"), uri);
  }

  /**
   * Identifies the next article by this absolute URI.
   *
   * @param newUri an absolute URI
   * @return a writer with that URI
   * @throws IllegalArgumentException if it names no scheme, as {@code urn:} or {@code https:}
   */
  public NinjsWriter withUri(String newUri) {
    Objects.requireNonNull(newUri, "uri");
    if (!Uris.isAbsolute(newUri)) {
      throw new IllegalArgumentException("uri \"" + newUri + "\": not absolute");
    }
    return new NinjsWriter(zone, Uris.ascii(newUri));
  }

  @Override
  public void write(Article article, Appendable out) throws IOException {
    Objects.requireNonNull(article, "article");
    Objects.requireNonNull(out, "out");
    try (JsonGenerator json = Json.generator(out, false, false)) {
      json.writeStartObject();
      members(article, json);
      json.writeEndObject();
    }
  }

  private void members(Article article, JsonGenerator json) throws IOException {
    json.writeStringField("uri", uri != null ? uri : identify(article));
    json.writeObjectFieldStart("standard");
    json.writeStringField("name", "ninjs");
    json.writeStringField("version", "3.1");
    json.writeStringField("schema", SCHEMA);
    json.writeEndObject();
    json.writeStringField("type", "text");
    json.writeStringField(
        "representationType",
        article.quality().verdict() == Verdict.LOGIN_OR_PAYWALL ? "partial" : "full");
    Optional<String> published = article.published().flatMap(this::dateTime);
    Json.ifPresent(json, "firstCreated", published);
    Json.ifPresent(
        json, "versionCreated", article.modified().flatMap(this::dateTime).or(() -> published));
    Json.ifPresent(json, "language", article.language().map(Locale::toLanguageTag));
    value(json, "headlines", article.title());
    value(json, "descriptions", article.summary());
    if (!article.authors().isEmpty()) {
      json.writeStringField(
          "by", article.authors().stream().map(Author::name).collect(Collectors.joining(", ")));
    }
    Json.ifPresent(
        json,
        "located",
        article.dateline().map(Datelines::place).filter(place -> !place.isEmpty()));
    bodies(article, json);
    named(json, "subjects", article.topics());
    names(article, json);
    infoSources(article, json);
    associations(article.images(), json);
  }

  private static String identify(Article article) {
    String content = article.title().orElse("") + "\n\n" + article.text();
    return article
        .url()
        .map(Uris::ascii)
        .orElseGet(
            () -> "urn:uuid:" + UUID.nameUUIDFromBytes(content.getBytes(StandardCharsets.UTF_8)));
  }

  /** RFC 3339, which knows years of four digits and offsets of whole minutes. */
  private Optional<String> dateTime(Timestamp timestamp) {
    Optional<OffsetDateTime> known = timestamp.toOffsetDateTime();
    if (known.isEmpty() && zone != null && timestamp.time() != null) {
      known =
          Optional.of(timestamp.date().atTime(timestamp.time()).atZone(zone).toOffsetDateTime());
    }
    return known
        .map(
            time ->
                time.getOffset().getTotalSeconds() % 60 == 0
                    ? time
                    : time.withOffsetSameInstant(ZoneOffset.UTC))
        .filter(time -> time.getYear() >= 0 && time.getYear() <= 9999)
        .map(DateTimeFormatter.ISO_OFFSET_DATE_TIME::format);
  }

  private static void value(JsonGenerator json, String name, Optional<String> value)
      throws IOException {
    if (value.isPresent()) {
      json.writeArrayFieldStart(name);
      json.writeStartObject();
      json.writeStringField("contentType", "text/plain");
      json.writeStringField("value", value.get());
      json.writeEndObject();
      json.writeEndArray();
    }
  }

  private static void bodies(Article article, JsonGenerator json) throws IOException {
    if (article.text().isEmpty()) {
      return;
    }
    json.writeArrayFieldStart("bodies");
    body(json, "text/plain", article.text(), article);
    StringBuilder markup = new StringBuilder(article.text().length() + 256);
    BodyMarkup.write(article.blocks(), article.links(), markup);
    body(json, "text/html", markup.toString(), article);
    json.writeEndArray();
  }

  private static void body(JsonGenerator json, String contentType, String value, Article article)
      throws IOException {
    String text = article.text();
    json.writeStartObject();
    json.writeStringField("contentType", contentType);
    json.writeNumberField("charCount", text.codePointCount(0, text.length()));
    json.writeStringField("value", value);
    json.writeEndObject();
  }

  private static void named(JsonGenerator json, String name, List<String> values)
      throws IOException {
    if (values.isEmpty()) {
      return;
    }
    json.writeArrayFieldStart(name);
    for (String value : values) {
      json.writeStartObject();
      json.writeStringField("name", value);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** Who supplied the story: the outlet, and the agency that signs the dateline. */
  private static void infoSources(Article article, JsonGenerator json) throws IOException {
    Optional<String> agency = article.dateline().map(Dateline::agency);
    if (article.site().isEmpty() && agency.isEmpty()) {
      return;
    }
    json.writeArrayFieldStart("infoSources");
    infoSource(json, article.site(), "publisher");
    infoSource(json, agency, "agency");
    json.writeEndArray();
  }

  private static void infoSource(JsonGenerator json, Optional<String> name, String role)
      throws IOException {
    if (name.isPresent()) {
      json.writeStartObject();
      json.writeStringField("name", name.get());
      json.writeStringField("role", role);
      json.writeEndObject();
    }
  }

  /** The people, places and organisations that the body names. */
  private static void names(Article article, JsonGenerator json) throws IOException {
    Map<Name.Kind, List<String>> names = new EnumMap<>(Name.Kind.class);
    for (Name name : article.names()) {
      names.computeIfAbsent(name.kind(), kind -> new ArrayList<>()).add(name.canonical());
    }
    named(json, "people", names.getOrDefault(Name.Kind.PERSON, List.of()));
    named(json, "organisations", names.getOrDefault(Name.Kind.ORGANISATION, List.of()));
    named(json, "places", names.getOrDefault(Name.Kind.PLACE, List.of()));
  }

  private static void associations(List<Image> images, JsonGenerator json) throws IOException {
    if (images.isEmpty()) {
      return;
    }
    json.writeArrayFieldStart("associations");
    int number = 0;
    for (Image image : images) {
      String href = Uris.ascii(image.url());
      json.writeStartObject();
      json.writeStringField("name", "image-" + ++number);
      json.writeStringField("uri", href);
      json.writeStringField("type", "picture");
      value(json, "descriptions", Optional.ofNullable(image.caption()));
      Json.ifPresent(json, "by", Optional.ofNullable(image.credit()));
      json.writeArrayFieldStart("renditions");
      json.writeStartObject();
      json.writeStringField("name", "original");
      json.writeStringField("href", href);
      json.writeEndObject();
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  @Override
  public String mediaType() {
    return "application/json";
  }

  @Override
  public String fileExtension() {
    return "json";
  }
}

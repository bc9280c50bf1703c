package org.wirecopy.format;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.wirecopy.Article;
import org.wirecopy.Attribution;
import org.wirecopy.DateMention;
import org.wirecopy.Dateline;
import org.wirecopy.Name;
import org.wirecopy.Span;
import org.wirecopy.Speaker;

/**
 * What {@link Article#text()} says as standoff annotations: datelines, dates, attributions and
 * names in the W3C Web Annotation Data Model, one JSON-LD object. Every target carries a {@code
 * TextPositionSelector} in Unicode code points, as the model asks, and a {@code TextQuoteSelector}.
 * The text itself is not repeated. A dateline is among them only where it stands in the text. The
 * members are described by {@code /org/wirecopy/format/annotations.schema.json} in this package's
 * resources. Immutable and thread-safe.
 *
 * @see <a href="https://www.w3.org/TR/annotation-model/">Web Annotation Data Model</a>
 */
public final class AnnotationWriter implements ArticleWriter {

  private static final long serialVersionUID = 1L;

  private static final AnnotationWriter DEFAULT = new AnnotationWriter(null);

  private final @Nullable String source;

  private AnnotationWriter(@Nullable String source) {
    this.source = source;
  }

  /**
   * Targets are parts of the article's address, or of {@code urn:wirecopy:text} without one.
   *
   * @return a writer of annotations
   */
  public static AnnotationWriter create() {
    return DEFAULT;
  }

  /**
   * Names the resource that holds the text.
   *
   * @param newSource a file name or an address
   * @return a writer with that source
   */
  public AnnotationWriter withSource(String newSource) {
    return new AnnotationWriter(Objects.requireNonNull(newSource, "source"));
  }

  @Override
  public void write(Article article, Appendable out) throws IOException {
    Objects.requireNonNull(article, "article");
    Objects.requireNonNull(out, "out");
    String of = source != null ? source : article.url().orElse("urn:wirecopy:text");
    try (JsonGenerator json = Json.generator(out, false, false)) {
      new Page(json, of, new Quoter(article.text())).write(article);
    }
  }

  /** One annotation page on its way out. */
  private static final class Page {
    private final JsonGenerator json;
    private final String source;
    private final Quoter quoter;
    private int number;

    Page(JsonGenerator json, String source, Quoter quoter) {
      this.json = json;
      this.source = source;
      this.quoter = quoter;
    }

    void write(Article article) throws IOException {
      json.writeStartObject();
      context();
      json.writeStringField("type", "AnnotationPage");
      json.writeArrayFieldStart("items");
      Dateline dateline = article.dateline().orElse(null);
      if (dateline != null && dateline.span().length() > 0) {
        start("Dateline", Datelines.line(dateline));
        Datelines.members(json, dateline);
        end(List.of(dateline.span()));
      }
      for (DateMention date : article.dates()) {
        start("DateMention", date.value());
        json.writeStringField("granularity", Json.name(date.granularity()));
        end(List.of(date.span()));
      }
      for (Attribution attribution : article.attributions()) {
        write(attribution);
      }
      for (Name name : article.names()) {
        start("Name", name.canonical());
        json.writeStringField("kind", Json.name(name.kind()));
        Json.strings(json, "variants", name.variants());
        end(name.mentions());
      }
      json.writeEndArray();
      json.writeEndObject();
    }

    private void context() throws IOException {
      json.writeArrayFieldStart("@context");
      json.writeString("http://www.w3.org/ns/anno.jsonld");
      json.writeStartObject();
      json.writeStringField("@vocab", "urn:wirecopy:");
      json.writeEndObject();
      json.writeEndArray();
    }

    /** Begins an annotation and its body. */
    private void start(String type, String value) throws IOException {
      json.writeStartObject();
      json.writeStringField("id", "#" + ++number);
      json.writeStringField("type", "Annotation");
      json.writeStringField("motivation", "identifying");
      json.writeObjectFieldStart("body");
      json.writeStringField("type", type);
      json.writeStringField("value", value);
    }

    /** Ends the body and writes what it is about. */
    private void end(List<Span> targets) throws IOException {
      json.writeEndObject();
      json.writeArrayFieldStart("target");
      for (Span target : targets) {
        part(target);
      }
      json.writeEndArray();
      json.writeEndObject();
    }

    /**
     * The contents are the targets; source and cue are parts of the text that the body points to.
     */
    private void write(Attribution attribution) throws IOException {
      Speaker speaker = attribution.speaker();
      start("Attribution", speaker == null ? "" : speaker.name());
      json.writeStringField("kind", Json.name(attribution.kind()));
      json.writeStringField("stance", Json.name(attribution.stance()));
      json.writeBooleanField("negated", attribution.negated());
      Json.score(json, "confidence", attribution.confidence());
      Json.orNull(json, "role", speaker == null ? null : speaker.role());
      Json.orNull(json, "organization", speaker == null ? null : speaker.organization());
      part("sourceText", attribution.source());
      part("cueText", attribution.cue());
      end(attribution.content());
    }

    private void part(String name, @Nullable Span span) throws IOException {
      json.writeFieldName(name);
      if (span == null) {
        json.writeNull();
      } else {
        part(span);
      }
    }

    private void part(Span span) throws IOException {
      json.writeStartObject();
      json.writeStringField("type", "SpecificResource");
      json.writeStringField("source", source);
      quoter.write(json, span);
      json.writeEndObject();
    }
  }

  @Override
  public String mediaType() {
    return "application/ld+json; profile=\"http://www.w3.org/ns/anno.jsonld\"";
  }

  @Override
  public String fileExtension() {
    return "anno.jsonld";
  }
}

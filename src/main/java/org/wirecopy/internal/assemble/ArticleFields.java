package org.wirecopy.internal.assemble;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wirecopy.Author;
import org.wirecopy.Block;
import org.wirecopy.Dateline;
import org.wirecopy.Evidence;
import org.wirecopy.Field;
import org.wirecopy.Image;
import org.wirecopy.Link;
import org.wirecopy.Quality;
import org.wirecopy.Timestamp;

/** The fields of one article, as assembled: what a page does not tell is null or empty. */
public record ArticleFields(
    @Nullable String title,
    @Nullable String summary,
    List<Author> authors,
    @Nullable Dateline dateline,
    @Nullable Timestamp published,
    @Nullable Timestamp modified,
    @Nullable String url,
    @Nullable String site,
    @Nullable Locale language,
    List<String> topics,
    List<Image> images,
    List<Block> blocks,
    String text,
    List<Link> links,
    Quality quality,
    Map<Field, Evidence> evidence)
    implements Serializable {}

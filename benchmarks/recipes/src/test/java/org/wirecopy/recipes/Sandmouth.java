package org.wirecopy.recipes;

/** A page of a newspaper that does not exist, and one that is no article. */
final class Sandmouth {

  static final String URL = "https://ledger.example/news/ferry-strike-ends";

  static final String PAGE =
      """
      <!DOCTYPE html><html lang="en"><head><title>Ferry strike ends - The Sandmouth Ledger</title>
      <meta property="og:site_name" content="The Sandmouth Ledger">
      <meta property="article:published_time" content="2024-05-16T07:30:00+01:00"></head>
      <body><ul class="menu"><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul>
      <div id="content"><h1>Ferry strike ends</h1><p class="byline">By Ada Quill</p>
      <p>The crews of all four ferries went back to work on Wednesday, after a strike that had cut
      off the islands of Skerrow and Holm for eleven days.</p>
      <p>"We sail again," Olena Marchuk, who leads the union, said. The council had feared for the
      supply of the islands, and welcomed the end of the strike.</p></div>
      <div class="newsletter"><p>Sign up for our newsletter</p></div></body></html>
      """;

  static final String NO_ARTICLE =
      "<html><head><title>404 Not Found</title></head><body><h1>Not Found</h1></body></html>";

  private Sandmouth() {}
}

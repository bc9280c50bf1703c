/** News-text normalization: a news page goes in, clean copy comes out. */
@org.jspecify.annotations.NullMarked
module org.wirecopy {
  requires com.fasterxml.jackson.core;
  requires com.ibm.icu;
  requires org.jsoup;
  requires org.slf4j;
  requires static transitive org.jspecify;
  requires static info.picocli;

  exports org.wirecopy;
  exports org.wirecopy.format;

  opens org.wirecopy.cli to
      info.picocli;
}

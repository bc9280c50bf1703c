package org.wirecopy.benchmarks.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class ScatterTest {

  private static Element circle(Document svg, int index) {
    return (Element) svg.getElementsByTagName("circle").item(index);
  }

  @Test
  void aFasterAndBetterToolStandsLeftAndHigher() throws Exception {
    Panel panel =
        new Panel(
            "a set, 2 pages",
            List.of(new Panel.Point("Wirecopy", 1.5, .98), new Panel.Point("other", 6, .9)),
            List.of(new Panel.Reference("elsewhere", .95)));
    String text = new Scatter(List.of(panel, panel)).svg();
    Document svg =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    assertThat(svg.getElementsByTagName("circle").getLength()).isEqualTo(4);
    double left = Double.parseDouble(circle(svg, 0).getAttribute("cx"));
    double high = Double.parseDouble(circle(svg, 0).getAttribute("cy"));
    assertThat(left).isLessThan(Double.parseDouble(circle(svg, 1).getAttribute("cx")));
    assertThat(high).isLessThan(Double.parseDouble(circle(svg, 1).getAttribute("cy")));
    assertThat(text).contains("prefers-color-scheme: dark", "Wirecopy .980", "elsewhere .950");
  }
}

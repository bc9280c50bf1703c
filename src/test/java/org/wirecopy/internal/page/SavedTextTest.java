package org.wirecopy.internal.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What scrapers do to a text is undone, and what only looks like it stays. */
class SavedTextTest {

  private static final String PROSE =
      "The crews of all four ferries went back to work on Wednesday, after a strike of eleven days.";

  private static Arguments saved(String what, String text, String... blocks) {
    return Arguments.of(what, text, Arrays.asList(blocks));
  }

  static Stream<Arguments> undone() {
    return Stream.of(
        saved(
            "the names of icons",
            """
            menu
            search
            Home chevron_right Sport chevron_right Rowing
            schedule 16 May 2024
            volume_up Listen
            update Updated today
            The crews share one boat.
            arrow_forward Read more: Oars
            arrow_upward
            """,
            "Home",
            "Sport",
            "Rowing",
            "16 May 2024",
            "Listen",
            "Updated today",
            "The crews share one boat.",
            "Read more: Oars"),
        saved(
            "the marks of quoted mail",
            """
            Look at this!

            > Ledger
            >
            > Island forgotten
            >
            > The island of Holm has
            > thirty people.
            >> They have a church.
            """,
            "Look at this!",
            "Ledger",
            "Island forgotten",
            "The island of Holm has",
            "thirty people.",
            "They have a church."),
        saved(
            "a page with all its elements glued",
            "Skip to contentHomeNewsSportSign inNewsFerry stops on SundaysBy Ada QuillPublished 5 March"
                + " 2024, 14:20Share thisThe ferry will not sail.The owner said so on Monday.He was"
                + " watching WhatsApp.Nobody else spoke.",
            "Skip to content",
            "Home",
            "News",
            "Sport",
            "Sign in",
            "News",
            "Ferry stops on Sundays",
            "By Ada Quill",
            "Published 5 March 2024, 14:20",
            "Share this",
            "The ferry will not sail.",
            "The owner said so on Monday.",
            "He was watching WhatsApp.",
            "Nobody else spoke."),
        saved(
            "escaped line ends",
            "\"We sail\\n\\nsaid \\\"Ada\\\" of Caf\\u00e9 Holm\"",
            "We sail",
            "said \"Ada\" of Café Holm"),
        saved(
            "escaped letters alone",
            "Caf\\u00e9 Holm, Caf\\u00e9 Sk\\u00e4r",
            "Café Holm, Café Skär"),
        saved("entities", "Fish &amp; &#8220;chips&rdquo;&nbsp;now", "Fish & “chips” now"),
        saved("entities of entities", "Tom &amp;amp; Ada&amp;#8217;s boat", "Tom & Ada’s boat"),
        saved("UTF-8 read as windows-1252", "Ã©tÃ© Ã  la plage â€“ oÃ¹", "été à la plage – où"),
        saved("UTF-8 read as windows-1251", "РџРѕСЂС‚ РѕС‚РєСЂС‹С‚", "Порт открыт"),
        saved(
            "the numbers of links and their addresses",
            """
               * [1]Home
               * [2]World

               The [3]pilots sail, says [4]Ada.

            References

               Visible links
               1. https://example.org/
               2. https://example.org/world
            """,
            "Home",
            "World",
            "The pilots sail, says Ada."),
        saved(
            "Markdown",
            """
            [Home](https://example.org/) [World](/world)

            # The *pilots* sail

            ![A boat](https://example.org/a.jpg)

            The [pilots](https://example.org/p "P") of **Holm** sail\\.

            * * *

            > We sail snake_case
            """,
            "Home World",
            "The pilots sail",
            "The pilots of Holm sail.",
            "We sail snake_case"),
        saved(
            "lines broken at a width",
            """
            The crews of all four ferries went back to work on
            Wednesday, after an eleven-day strike that had cut
            off the islands of Skerrow and Holm for an eleven-
            day spell. The union said that it was the govern-
            ment that had made them wait for milk and bread.
            """,
            "The crews of all four ferries went back to work on Wednesday, after an eleven-day strike"
                + " that had cut off the islands of Skerrow and Holm for an eleven-day spell. The"
                + " union said that it was the government that had made them wait for milk and"
                + " bread."),
        saved(
            "lines broken at a width in a script without spaces",
            """
            沙口港的引航员在罢工十一天之后于周三
            复工这场罢工切断了斯卡罗岛和霍尔姆岛
            与大陆的联系商店里的新鲜食品短缺了一
            个多星期他们今年每人多得九天假期协议
            仍须由交通部在下个星期签署。
            """,
            "沙口港的引航员在罢工十一天之后于周三复工这场罢工切断了斯卡罗岛和霍尔姆岛与大陆的联系"
                + "商店里的新鲜食品短缺了一个多星期他们今年每人多得九天假期协议仍须由交通部在下个"
                + "星期签署。"),
        saved(
            "paragraphs torn at links",
            """
            Home
            The crews of all four ferries, who belong to the
            pilots’ union
            , went back to work. Their leader, as the
            Ministry of Transport
            . confirmed, is pleased.
            """,
            "Home",
            "The crews of all four ferries, who belong to the pilots’ union, went back to work."
                + " Their leader, as the Ministry of Transport. confirmed, is pleased."),
        saved(
            "short paragraphs torn at links and bold words",
            """
            Ferries
            By
            Ada Quill
            The reason was a
            strike
            of the crews, who belong to a union.
            The mayor,
            Olena Marchuk
            , was not told.
            The head of the port
            Piet Holm
            denied it on Monday.
            « Nobody asked me on
            Monday
            , — said to
            « The Ledger »
            Ada Holm. — But I knew it ».
            Ledger:
            Were you not asked at all?
            Tags
            strike
            """,
            "Ferries",
            "By",
            "Ada Quill",
            "The reason was a strike of the crews, who belong to a union.",
            "The mayor, Olena Marchuk, was not told.",
            "The head of the port Piet Holm denied it on Monday.",
            "« Nobody asked me on Monday, — said to « The Ledger » Ada Holm. — But I knew it ».",
            "Ledger: Were you not asked at all?",
            "Tags",
            "strike"),
        saved(
            "several links in one paragraph, and none below a headline",
            """
            The pilots sailed, after a strike that had cut off the isles of
            Skerrow
            and of
            Holm
            from the mainland
            .
            Read also:
            The lighthouse looks for a keeper
            The Ministry of Transport
            still has to sign it.
            The port moved to
            Kettle Bay
            'na, as some said.
            """,
            "The pilots sailed, after a strike that had cut off the isles of Skerrow and of Holm from"
                + " the mainland.",
            "Read also:",
            "The lighthouse looks for a keeper",
            "The Ministry of Transport still has to sign it.",
            "The port moved to Kettle Bay'na, as some said."),
        saved(
            "paragraphs torn at links in a script without capitals",
            """
            ספורט
            חותרים
            הנתבים של נמל חולם שבו לעבודה.
            ראש העיר
            עדה נוצה
            אמרה שהמעבורות יפליגו שוב ביום שלישי בבוקר, אחרי שביתה של שבוע
            אחד
            .
            כתבות נוספות
            מגדלור ישן עומד למכירה באי
            איש לא ידע על כך דבר עד אתמול בערב, והחנויות נשארו ריקות.
            """,
            "ספורט",
            "חותרים",
            "הנתבים של נמל חולם שבו לעבודה.",
            "ראש העיר עדה נוצה אמרה שהמעבורות יפליגו שוב ביום שלישי בבוקר, אחרי שביתה של שבוע אחד.",
            "כתבות נוספות",
            "מגדלור ישן עומד למכירה באי",
            "איש לא ידע על כך דבר עד אתמול בערב, והחנויות נשארו ריקות."),
        saved(
            "a line that is an article, and asks for a noun",
            """
            The
            Holm Rowers
            said on Monday that they sail again, without
            him
            , and that the
            mayor
            , who rows, was told.
            """,
            "The Holm Rowers said on Monday that they sail again, without him, and that the mayor,"
                + " who rows, was told."),
        saved(
            "what stands apart by its form",
            """
            Ferries sail =
            *Nobody knew*
            [Ada Quill/pilot]
            "We sail again."
            desk@ledger.example
            https://ledger.example/1
            The end.
            --
            You read the Ledger
            """,
            "Ferries sail",
            "Nobody knew",
            "\"We sail again.\"",
            "The end."),
        saved(
            "paragraphs without a space between them",
            "The strike ends.The crews sail.Nobody was told.“We sail again,” they said.",
            "The strike ends.",
            "The crews sail.",
            "Nobody was told.",
            "“We sail again,” they said."),
        saved(
            "takes of a wire whose head has marks of its own",
            """
            LDG0231 4 POL 310

            ^BC-Ferries-Strike, 2nd Ld-Writethru, 310
            ^Ferries sail
            ^Eds: ADDS quote. Photos LD1-LD4 sent.
            ^By ADA QUILL

            HOLM (LDG) -- The crews sail again.

            more

            LDG0232 4 POL 310
            ^BC-Ferries-Strike, 2nd Ld-Writethru, 1st Add
            ^HOLM: The crews sail.

            The mayor did.

            -30-
            """,
            "Ferries sail",
            "By ADA QUILL",
            "HOLM (LDG) -- The crews sail again.",
            "The mayor did."),
        saved(
            "what stands between two pages of a paper, and rules with an ornament",
            """
            4 HOLM LEDGER 16 May 2024
            ISLES & PORTS

            The crews of all four ferries went back
            to work on Wednesday, after a strike of

            HOLM LEDGER 4
            ledger.example
            16 May 2024 ISLES & PORTS 5

            eleven days.
            —————— • ——————
            Nobody was told.
            """,
            "4 HOLM LEDGER 16 May 2024",
            "ISLES & PORTS",
            "The crews of all four ferries went back",
            "to work on Wednesday, after a strike of",
            "eleven days.",
            "Nobody was told."),
        saved(
            "two takes of a wire",
            """
            ZCZC
            LDG0231 4 POL 0 R/HOL

            Ferries sail
            (Eds: adds quote)

            HOLM, May 16 (LDG) - The crews sail again.

            Nobody knew. (MORE)
            aq/B2
            16-MAY-24 13:31 NNNN

            ZCZC
            LDG0238 4 POL 0 R/HOL

            Ferries sail (2)

            HOLM, May 16 (LDG) - The mayor did.
            -30-
            Duty desk, tel. 000
            """,
            "Ferries sail",
            "HOLM, May 16 (LDG) - The crews sail again.",
            "Nobody knew.",
            "The mayor did."),
        saved(
            "fields with their labels in brackets",
            "■結果 7/23\n-----------------\n[見出し] 船が動く\n[媒体] 島日報\n[記事ID] A1\n"
                + "------------------\n船が港を出た。",
            "■結果 7/23",
            "船が港を出た。"),
        saved(
            "the narrow columns of a newspaper",
            """
            नाव फिर चली

            बंदरगाह के सभी नाविक
            बुधवार को काम पर
            लौट आए।

            हड़ताल ग्यारह दिन
            तक चली थी और द्वीप
            कट गए थे।

            मेयर ने कहा कि अब
            दूसरा घाट बनेगा और
            काम जल्द होगा।
            """,
            "नाव फिर चली",
            "बंदरगाह के सभी नाविक बुधवार को काम पर लौट आए।",
            "हड़ताल ग्यारह दिन तक चली थी और द्वीप कट गए थे।",
            "मेयर ने कहा कि अब दूसरा घाट बनेगा और काम जल्द होगा।"),
        saved(
            "a sub-head in capitals between wrapped lines",
            """
            The crews of all four ferries went back to work on
            Wednesday, after an eleven-day strike that had cut
            off the islands of Skerrow and Holm for a long
            spell.
            NOBODY WAS TOLD
            The union said that it was the government that had
            made them wait for milk and bread.
            """,
            "The crews of all four ferries went back to work on Wednesday, after an eleven-day strike"
                + " that had cut off the islands of Skerrow and Holm for a long spell.",
            "NOBODY WAS TOLD",
            "The union said that it was the government that had made them wait for milk and bread."),
        saved(
            "names of icons behind a prefix",
            "icon-menu\nNews icon-chevron-right Holm\nicon-mail\nThe crews share one boat.",
            "News",
            "Holm",
            "The crews share one boat."),
        saved(
            "names of image files and numbers of items that a text browser printed",
            "[logo] Ledger\n\n[ferry-01]\n\nThe crews ask for:\n\n 1. milk;\n 2. bread.\n\n[fb] [tw]\n",
            "[logo] Ledger",
            "The crews ask for:",
            "milk;",
            "bread."),
        saved(
            "a line that holds a whole page of Chinese",
            "船员复工 | 岛报 首页 社会 船员复工 " + "四艘渡轮的船员在罢工十一天之后于周三复工。 商店里没有牛奶。 ".repeat(20).strip(),
            Stream.concat(
                    Stream.of("船员复工 | 岛报", "首页", "社会", "船员复工"),
                    Stream.generate(() -> Stream.of("四艘渡轮的船员在罢工十一天之后于周三复工。", "商店里没有牛奶。"))
                        .limit(20)
                        .flatMap(lines -> lines))
                .toArray(String[]::new)),
        saved(
            "the notice of a cache",
            "C'est une copie de Google de http://example.org/1 le 5 oct. 2023 06:12:44 GMT.\n"
                + "Astuce : appuyez sur Ctrl+F.\n\nLe Bac\nLe bac repart\n"
                + PROSE,
            "Le Bac",
            "Le bac repart",
            PROSE),
        saved(
            "the bar of an archive",
            """
            The Wayback Machine - https://web.archive.org/web/2009/http://example.org/ferry
            NOV    DEC    JAN
            Previous capture    21    Next capture
            7 captures
            19 Dec 2009 - 02 Mar 2011
            About this capture

            The Ledger
            Ferries sail
            """,
            "The Ledger",
            "Ferries sail"),
        saved(
            "labels beside each other",
            "Home   World   Sport\nLedger\nFerries sail\nShare     Print\nOne\nTwo\n"
                + PROSE
                + "  Nobody knew.",
            "Home",
            "World",
            "Sport",
            "Ledger",
            "Ferries sail",
            "Share",
            "Print",
            "One",
            "Two",
            PROSE + " Nobody knew."),
        saved(
            "heads of the pages of a newspaper",
            """
            ISLAND LEDGER 16 May 2024 4
            HARBOUR
            The crews
            sail.
            4
            ISLAND LEDGER 16 May 2024 5
            HARBOUR
            Nobody knew.
            """,
            "ISLAND LEDGER 16 May 2024 4",
            "HARBOUR",
            "The crews",
            "sail.",
            "Nobody knew."),
        saved(
            "heads and feet of a printed cache",
            "5/20/2024      Ferries sail | Ledger\nThe crews sail\ncache.example.org/a?q=1  Page 1 of 2\n"
                + "5/20/2024      Ferries sail | Ledger\nsince Monday.\ncache.example.org/a?q=1  Page 2 of 2",
            "Ferries sail | Ledger",
            "The crews sail",
            "since Monday."),
        saved(
            "heads and feet of printed pages",
            "5/20/2024, 9:12 AM  Ferries\nThe crews sail\nhttps://example.org/1 1/2\n"
                + "5/20/2024, 9:12 AM  Ferries\nsince Monday.\nhttps://example.org/1 2/2",
            "The crews sail",
            "since Monday."));
  }

  static Stream<Arguments> left() {
    return Stream.of(
        saved(
            "names with low lines that are no icons",
            "max_speed is a number.\nmin_speed is none.",
            "max_speed is a number.",
            "min_speed is none."),
        saved("one line of mail", "> He said so.\nShe did not.", "> He said so.", "She did not."),
        saved("a path", "C:\\new\\north is full", "C:\\new\\north is full"),
        saved("an ampersand", "R&D at AT&T; Q&A", "R&D at AT&T; Q&A"),
        saved("French", "Été à Évian, où l’on naît", "Été à Évian, où l’on naît"),
        saved("Russian", "Рыбаки Севера «Сёмга»", "Рыбаки Севера «Сёмга»"),
        saved(
            "years",
            "1. FC Holm won.\n2. FC Skerrow lost.",
            "1. FC Holm won.",
            "2. FC Skerrow lost."),
        saved("notes", "He left.[1] She[2] did not.[3]", "He left.[1] She[2] did not.[3]"),
        saved("an asterisk", "5 * 3 = 15 *", "5 * 3 = 15 *"),
        saved(
            "a list of headlines",
            """
            Kettle Bay wins a new container line
            Pension talks to begin in the autumn
            Holm runs out of milk on its day nine
            Skerrow asks for a bridge once more
            """,
            "Kettle Bay wins a new container line",
            "Pension talks to begin in the autumn",
            "Holm runs out of milk on its day nine",
            "Skerrow asks for a bridge once more"),
        saved(
            "a byline below a headline",
            "I piloti tornano al lavoro dopo lo sciopero di maggio\ndi Chiara Benati\n" + PROSE,
            "I piloti tornano al lavoro dopo lo sciopero di maggio",
            "di Chiara Benati",
            PROSE),
        saved(
            "names with a capital inside",
            "PayPal met StellaNova.Then StellaNova met LinkedIn.",
            "PayPal met StellaNova.Then StellaNova met LinkedIn."),
        saved("one label", "Autor: Greta Solheim\n\n" + PROSE, "Autor: Greta Solheim", PROSE));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource({"undone", "left"})
  void aSavedTextIsReadAsItWasPrinted(String what, String text, List<String> blocks) {
    Page page = ScrapedText.page(text);
    assertThat(IntStream.range(0, page.blockCount()).mapToObj(page::blockText))
        .as(what)
        .containsExactlyElementsOf(blocks);
  }

  @Test
  void labelledFieldsAreTheHeadOfThePage() {
    Page page =
        ScrapedText.page(
            "HEADLINE: Pilots end strike after a deal on\nnight shifts\n\nBYLINE: Ada Quill\n\n"
                + "LENGTH: 12 words\n\nBODY:\n\n"
                + PROSE
                + "\n\nLOAD-DATE: May 17, 2024\n");
    assertThat(page.head().title()).isEqualTo("Pilots end strike after a deal on night shifts");
    assertThat(page.head().metas()).containsExactly(new Head.Meta("author", "Ada Quill"));
    assertThat(page.blockCount()).isEqualTo(1);
    assertThat(page.blockText(0)).isEqualTo(PROSE);
  }

  @Test
  void codedFieldsAreTheHeadOfThePage() {
    Page page =
        ScrapedText.page(
            "SE   News\nHD   Pilots end strike\nBY   Ada Quill\nWC   12 words\nPD   16 May 2024\n\nLP\n"
                + PROSE
                + "\n\nTD   Nobody was told.\nTV crews came.\n\nCO   isl : Island Line\nAN   LEDG0001\n");
    assertThat(page.head().title()).isEqualTo("Pilots end strike");
    assertThat(page.head().metas())
        .containsExactly(
            new Head.Meta("author", "Ada Quill"), new Head.Meta("date", "16 May 2024"));
    assertThat(IntStream.range(0, page.blockCount()).mapToObj(page::blockText))
        .containsExactly(PROSE, "Nobody was told.", "TV crews came.");
  }

  @Test
  void marksOfMarkdownAreTheKindsOfBlocks() {
    Page page = ScrapedText.page("[a](/a)\n\n## A head\n\n- An item\n\n> Words\n\n[b](/b)\n");
    assertThat(IntStream.range(0, page.blockCount()).mapToObj(page::blockKind))
        .containsExactly(
            BlockKind.PARAGRAPH,
            BlockKind.HEADING,
            BlockKind.LIST_ITEM,
            BlockKind.QUOTE,
            BlockKind.PARAGRAPH);
    assertThat(page.linkChars(0)).isEqualTo(1);
    assertThat(page.type(page.blockNode(1))).isEqualTo(ElementType.H2);
  }

  @Test
  void aPageOnOneLineIsBrokenAtHeadlineDateAndSentences() {
    String text = (PROSE + ' ').repeat(20);
    Page page =
        ScrapedText.page(
            "Pilots end their strike | Ledger Home World Pilots end their strike 16 May 2024 "
                + text);
    List<String> blocks = IntStream.range(0, page.blockCount()).mapToObj(page::blockText).toList();
    assertThat(blocks.subList(0, 3))
        .containsExactly(
            "Pilots end their strike | Ledger Home World",
            "Pilots end their strike",
            "16 May 2024");
    assertThat(blocks.subList(3, blocks.size())).allMatch(block -> block.endsWith("days."));
  }

  @Test
  void aPageOnOneLineIsBrokenAroundAdvertisements() {
    String text = "Nobody had told them of the deal. ";
    Page page =
        ScrapedText.page(
            text.repeat(40) + "Advertisement The ferry sails. Advertisement was no help. " + text);
    List<String> blocks = IntStream.range(0, page.blockCount()).mapToObj(page::blockText).toList();
    assertThat(blocks).contains("Advertisement");
    assertThat(blocks).anyMatch(block -> block.startsWith("The ferry sails. Advertisement was"));
  }

  @Test
  void aPageOnOneLineIsBrokenAtItsMarks() {
    String line = "Home | News | Sport | Culture | Log in | Ferry stops | By Ada Quill | " + PROSE;
    Page page = ScrapedText.page(line + " | " + (PROSE + " ").repeat(12) + "| Share | Tags | End");
    assertThat(IntStream.range(0, 8).mapToObj(page::blockText))
        .containsExactly(
            "Home", "News", "Sport", "Culture", "Log in", "Ferry stops", "By Ada Quill", PROSE);
    assertThat(page.blockText(page.blockCount() - 1)).isEqualTo("End");
  }

  @Test
  void aHeadlineOfSeveralLinesInCapitalsIsAHeading() {
    Page page =
        ScrapedText.page(
            "LEDGER, MAY 16, 1957\n\nFERRIES SAIL AGAIN\nAFTER 11 DAYS\n\n"
                + "The harbor pilots of this city went\nback to work today after an eleven-\nday"
                + " strike which had cut off all of\nthe islands.\n");
    assertThat(page.type(page.blockNode(1))).isEqualTo(ElementType.H1);
    assertThat(page.blockText(1)).isEqualTo("FERRIES SAIL AGAIN AFTER 11 DAYS");
  }

  @Test
  void aHeadlineInCapitalsThatStandsAloneIsAHeading() {
    Page page =
        ScrapedText.page(
            "LEDGER, MAY 16, 1957\n\nFERRIES SAIL AGAIN AT LAST.\n\n"
                + "The harbor pilots of this city went\nback to work today after an eleven-\nday"
                + " strike which had cut off all of\nthe islands.\n\nTHE MAYOR WAS NOT TOLD.\n");
    assertThat(page.type(page.blockNode(1))).isEqualTo(ElementType.H1);
    assertThat(page.type(page.blockNode(3))).isEqualTo(ElementType.P);
  }

  @Test
  void aHeadlineOverNarrowColumnsIsAHeading() {
    Page page =
        ScrapedText.page(
            "नाव फिर चली और\nद्वीप जुड़े\n\n"
                + "हड़ताल ग्यारह दिन\nतक चली थी और द्वीप\nकट गए थे।\n\n".repeat(3));
    assertThat(page.type(page.blockNode(0))).isEqualTo(ElementType.H1);
    assertThat(page.blockText(0)).isEqualTo("नाव फिर चली और द्वीप जुड़े");
  }

  @Test
  void linesOfAsManyCellsAreTheRowsOfATable() {
    Page page =
        ScrapedText.page("1  Holm Rowers  17:31\n2  Skerrow  17:44\n3  Kettle Bay  17:52\n");
    assertThat(IntStream.range(0, page.blockCount()).mapToObj(b -> page.type(page.blockNode(b))))
        .containsExactly(ElementType.TR, ElementType.TR, ElementType.TR);
    assertThat(page.blockText(1)).isEqualTo("2 Skerrow 17:44");
  }

  @Test
  void linesWithTabsAreTheRowsOfATable() {
    Page page = ScrapedText.page("The log:\n\nTeam\tW\tL\nHolm\t4\t1\n\nA\tB\n\n" + PROSE);
    assertThat(IntStream.range(0, page.blockCount()).mapToObj(b -> page.type(page.blockNode(b))))
        .containsExactly(
            ElementType.P, ElementType.TR, ElementType.TR, ElementType.P, ElementType.P);
    assertThat(page.blockText(2)).isEqualTo("Holm 4 1");
  }
}

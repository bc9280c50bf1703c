package org.wirecopy.internal.content;

import org.wirecopy.internal.page.BlockKind;
import org.wirecopy.internal.page.Page;

/** The lead-ins of blocks ("Read also:"), and the sections that lines of nothing else open. */
final class Sections {

  static final int COLUMNS = 2 * LeadIns.KINDS + 4;

  private static final int FAR = 30; // distances are cut here

  private final Surroundings around;
  private final Page page;
  private final int[] leadIn; // see LeadIns.at
  private final int[] lastSection; // the last block before that is nothing but a lead-in
  private final int[] lastSectionKind; // its kind, ordinal + 1; 0 if there is none
  private final int firstComments; // the first block behind some prose that heads comments

  Sections(Surroundings around) {
    this.around = around;
    page = around.page;
    int count = page.blockCount();
    leadIn = new int[count];
    lastSection = new int[count];
    lastSectionKind = new int[count];
    firstComments = findLeadIns();
  }

  private int findLeadIns() {
    LeadIns table = LeadIns.get();
    int section = -FAR;
    int comments = leadIn.length;
    for (int block = 0; block < leadIn.length; block++) {
      lastSection[block] = section;
      lastSectionKind[block] = section < 0 ? 0 : -leadIn[section];
      leadIn[block] = table.at(page, block);
      if (leadIn[block] < 0) {
        section = block;
        if (-leadIn[block] == LeadIns.Kind.COMMENTS.ordinal() + 1
            && comments == leadIn.length
            && around.proseBefore[block] * 3 > around.proseTotal) {
          comments = block;
        }
      }
    }
    return comments;
  }

  /** Writes {@link #COLUMNS} numbers on a block. */
  void fill(int block, float[] row, int from) {
    int c = from;
    int own = leadIn[block];
    int before = block == 0 ? 0 : Math.abs(leadIn[block - 1]);
    for (int kind = 1; kind <= LeadIns.KINDS; kind++) {
      row[c++] = own == kind ? 1 : own == -kind ? 2 : 0;
    }
    for (int kind = 1; kind <= LeadIns.KINDS; kind++) {
      row[c++] = bit(before == kind);
    }
    row[c++] = Math.min(FAR, block - lastSection[block]);
    row[c++] = lastSectionKind[block];
    row[c++] = bit(block > firstComments);
    row[c++] = headingKindBefore(block);
  }

  /** The lead-in of the last heading before the block, ordinal + 1; 0 if it has none. */
  private float headingKindBefore(int block) {
    int end = Math.max(0, block - FAR);
    for (int b = block - 1; b >= end; b--) {
      if (page.blockKind(b) == BlockKind.HEADING) {
        return Math.abs(leadIn[b]);
      }
    }
    return -1;
  }

  /** True for a block that begins by pointing to other pages, letters or channels. */
  boolean leadsAway(int block) {
    int kind = Math.abs(leadIn[block]) - 1;
    return kind == LeadIns.Kind.RELATED.ordinal()
        || kind == LeadIns.Kind.NEWSLETTER.ordinal()
        || kind == LeadIns.Kind.SHARE.ordinal();
  }

  private static float bit(boolean value) {
    return value ? 1 : 0;
  }
}

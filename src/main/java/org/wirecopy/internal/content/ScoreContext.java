package org.wirecopy.internal.content;

import org.wirecopy.internal.page.Page;

/**
 * What the scores of a first look tell about each block's company: the scores of its neighbours, of
 * its container and of the blocks styled like it, and where it stands to the run of high scores.
 * These are the columns that a second look has beside {@link BlockFeatures}.
 */
final class ScoreContext {

  static final int COUNT = 2 + 8 + 6 + 8 + 2 + 6 + 10 + 5;

  private static final float HIGH = 0.5f;
  private static final int FAR = 30;
  private static final double CORE = 0.6;
  private static final double WIDE_CORE = 0.9;

  private final Page page;
  private final Surroundings around;
  private final float[] scores;
  private final int[] units;
  private final float[] mass; // mass[b] = score times units of the blocks before b
  private final int[] size; // size[b] = units of the blocks before b
  private final float total;
  private final float best;
  private final int[] company; // the blocks that were scored, in order
  private final int[] place; // place[b] = how many of them stand before b
  private final int[] lastHigh;
  private final int[] nextHigh;
  private final int firstHigh; // block count if there is none
  private final int finalHigh; // -1 if there is none
  private final int core;
  private final int wideCore;
  private final int runStart; // the heaviest run of high scores
  private final int runEnd;
  private final float runMass;
  private final float[] styleMass;
  private final int[] styleSize;

  ScoreContext(BlockFeatures features, float[] scores) {
    around = features.surroundings();
    page = around.page;
    units = around.shapes.units;
    this.scores = scores;
    int count = scores.length;
    mass = new float[count + 1];
    size = new int[count + 1];
    place = new int[count + 1];
    int[] scored = new int[count];
    styleMass = new float[count];
    styleSize = new int[count];
    float most = 0;
    for (int b = 0; b < count; b++) {
      mass[b + 1] = mass[b] + scores[b] * units[b];
      size[b + 1] = size[b] + units[b];
      place[b + 1] = place[b];
      if (!features.isPlainLink(b)) {
        scored[place[b + 1]++] = b;
      }
      most = Math.max(most, scores[b]);
      styleMass[around.styleSlot[b]] += scores[b] * units[b];
      styleSize[around.styleSlot[b]] += units[b];
    }
    company = scored;
    best = most;
    total = Math.max(1, mass[count]);
    lastHigh = new int[count];
    nextHigh = new int[count];
    int last = -1;
    for (int b = 0; b < count; b++) {
      lastHigh[b] = last;
      last = scores[b] > HIGH ? b : last;
    }
    finalHigh = last;
    int next = count;
    for (int b = count - 1; b >= 0; b--) {
      nextHigh[b] = next;
      next = scores[b] > HIGH ? b : next;
    }
    firstHigh = next;
    core = descend(CORE);
    wideCore = descend(WIDE_CORE);
    int start = 0;
    int end = 0;
    float heaviest = 0;
    for (int b = firstHigh; b < count; ) {
      int stop = b;
      while (nextHigh[stop] < count && gap(stop, nextHigh[stop])) {
        stop = nextHigh[stop];
      }
      float weight = mass[stop + 1] - mass[b];
      if (weight > heaviest) {
        heaviest = weight;
        start = b;
        end = stop + 1;
      }
      b = nextHigh[stop];
    }
    runStart = start;
    runEnd = end;
    runMass = heaviest;
  }

  /** True if two high scores are near enough to be of one run. */
  private boolean gap(int from, int to) {
    return place[to] - place[from] <= 6 && size[to] - size[from + 1] <= 1500;
  }

  private int descend(double share) {
    if (page.nodeCount() == 0) {
      return -1;
    }
    int node = 0;
    double need = total * share;
    while (true) {
      int next = -1;
      for (int child = node + 1; child < page.subtreeEnd(node); child = page.subtreeEnd(child)) {
        if (massIn(child) >= need && page.endBlock(child) - page.firstBlock(child) > 1) {
          next = child;
          break;
        }
      }
      if (next < 0) {
        return node;
      }
      node = next;
    }
  }

  private float massIn(int node) {
    return mass[page.endBlock(node)] - mass[page.firstBlock(node)];
  }

  private int sizeIn(int node) {
    return size[page.endBlock(node)] - size[page.firstBlock(node)];
  }

  void fill(int block, float[] row, int from) {
    int c = from;
    float p = scores[block];
    row[c++] = p;
    row[c++] = best;
    int at = place[block];
    // No loop, as in BlockFeatures.
    row[c++] = scoreAt(at - 1);
    row[c++] = scoreAt(at + 1);
    row[c++] = scoreAt(at - 2);
    row[c++] = scoreAt(at + 2);
    row[c++] = scoreAt(at - 3);
    row[c++] = scoreAt(at + 3);
    row[c++] = scoreAt(at - 4);
    row[c++] = scoreAt(at + 4);
    row[c++] = mass[block] / total;
    row[c++] = (total - mass[block + 1]) / total;
    row[c++] = (float) Math.log(total);
    row[c++] = block - firstHigh < -FAR ? -FAR : Math.min(FAR, block - firstHigh);
    row[c++] = finalHigh - block < -FAR ? -FAR : Math.min(FAR, finalHigh - block);
    row[c++] = around.titleBlock < 0 ? -2 : (mass[block] - mass[around.titleBlock]) / total;
    int node = page.blockNode(block);
    int parent = page.parent(node);
    for (int up = 0; up < 4; up++) {
      int of = up == 0 ? node : parent;
      row[c++] = of < 0 ? -1 : others(block, massIn(of), sizeIn(of));
      row[c++] = of < 0 ? 1 : massIn(of) / total;
      parent = up == 0 || parent < 0 ? parent : page.parent(parent);
    }
    int style = around.styleSlot[block];
    row[c++] = others(block, styleMass[style], styleSize[style]);
    row[c++] = styleMass[style] / total;
    row[c++] = inside(node, core) ? 1 : 0;
    row[c++] = inside(node, wideCore) ? 1 : 0;
    row[c++] = page.parent(node) == core ? 1 : 0;
    row[c++] = depthBelow(node, core);
    row[c++] = core < 0 ? 0 : massIn(core) / total;
    row[c++] = core == around.narrow ? 1 : 0;
    int before = lastHigh[block];
    int after = nextHigh[block];
    row[c++] = before < 0 ? FAR : Math.min(FAR, place[block] - place[before]);
    row[c++] = after >= scores.length ? FAR : Math.min(FAR, place[after] - place[block]);
    row[c++] = before < 0 ? -1 : log(size[block] - size[before + 1]);
    row[c++] = after >= scores.length ? -1 : log(size[after] - size[block + 1]);
    row[c++] = before < 0 ? -1 : log(units[before]);
    row[c++] = after >= scores.length ? -1 : log(units[after]);
    row[c++] = before < 0 ? -1 : kinship(block, before);
    row[c++] = after >= scores.length ? -1 : kinship(block, after);
    row[c++] = before < 0 ? -1 : around.styleSlot[before] == style ? 1 : 0;
    row[c++] = after >= scores.length ? -1 : around.styleSlot[after] == style ? 1 : 0;
    row[c++] = runMass / total;
    row[c++] = block < runStart ? -1 : block >= runEnd ? 1 : 0;
    row[c++] =
        block < runStart
            ? Math.min(FAR, place[runStart] - place[block])
            : block >= runEnd ? Math.min(FAR, place[block] - place[runEnd]) : 0;
    row[c++] =
        block < runStart
            ? log(size[runStart] - size[block])
            : block >= runEnd ? log(size[block] - size[runEnd]) : 0;
    row[c] = (float) (block - runStart) / Math.max(1, runEnd - runStart);
  }

  private float scoreAt(int at) {
    return at >= 0 && at < place[scores.length] ? scores[company[at]] : -1;
  }

  private float others(int block, float massAll, int sizeAll) {
    int rest = sizeAll - units[block];
    return rest <= 0 ? -1 : (massAll - scores[block] * units[block]) / rest;
  }

  private boolean inside(int node, int container) {
    return container >= 0 && node >= container && node < page.subtreeEnd(container);
  }

  private int depthBelow(int node, int container) {
    int depth = 0;
    for (int n = node; n >= 0 && n != container && depth < FAR; n = page.parent(n)) {
      depth++;
    }
    return depth;
  }

  private float kinship(int block, int other) {
    int a = page.parent(page.blockNode(block));
    int b = page.parent(page.blockNode(other));
    return a == b ? 2 : a >= 0 && b >= 0 && page.parent(a) == page.parent(b) ? 1 : 0;
  }

  private static float log(int count) {
    return Logs.ofOneMore(Math.max(0, count));
  }
}

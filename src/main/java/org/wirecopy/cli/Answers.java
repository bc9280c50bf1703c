package org.wirecopy.cli;

import java.io.IOException;

/** Where answers go, one at a time and in input order. */
interface Answers {

  /** Puts an answer where it belongs, and says what came of it. */
  Answer accept(Answer answer) throws IOException;

  /** Called once after the last answer, unless the run broke off. */
  void end() throws IOException;
}

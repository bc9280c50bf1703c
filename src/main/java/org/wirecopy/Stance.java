package org.wirecopy;

/**
 * How a cue presents what is said: the stance its writer gives the source, never a judgement on
 * whether the content is true. "Claim" and "insist" are a reporter's choice of word.
 */
public enum Stance {
  /** Neutral report: say, tell, write, according to. */
  SAY,
  /** Asserted, with distance: claim, allege, argue, contend. */
  CLAIM,
  /** Asserted against doubt: insist, maintain, reaffirm. */
  INSIST,
  /** Conceded: admit, acknowledge, confess, apologize. */
  ADMIT,
  /** Denied, rejected or refused. */
  DENY,
  /** Blame put on somebody: accuse, blame. */
  ACCUSE,
  /** Warned of: warn, caution, threaten, fear. */
  WARN,
  /** Called for: demand, urge, call on, order, recommend. */
  DEMAND,
  /** Undertaken: promise, pledge, vow. */
  PROMISE,
  /** Held to be so: believe, think, expect, know. */
  BELIEVE,
  /** Wanted or intended: want, hope, plan, seek. */
  WANT,
  /** Held to be unsure: doubt, question, wonder. */
  DOUBT,
  /** Asked. */
  ASK,
  /** Agreed to, accepted, supported. */
  AGREE,
  /** Praised, thanked, congratulated. */
  PRAISE,
  /** Criticized, condemned, mocked. */
  CRITICIZE,
  /** Put forward without commitment: suggest, imply, hint. */
  SUGGEST
}

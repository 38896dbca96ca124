import Numbers
import Timing

/// What people are asked, how long they take, and the mark, after some decisions.
package struct WhatIfOutcome: Codable, Sendable, Equatable {
  /// The questions asked by default.
  package var questions: Int
  /// Seconds, in tenths: one person in ten is quicker than `p10`, half of them than `p50`, nine in ten
  /// than `p90`.
  package var p10: Double
  package var p50: Double
  package var p90: Double
  /// Mean seconds of everybody, in tenths: hours a year come from it.
  package var mean: Double
  /// 0 to 100, in tenths.
  package var mark: Double
  /// The same, not rounded.
  package var exactMark: Double
  /// From A to E.
  package var letter: String
}

extension Report.WhatIf {
  /// The one function from a table and decisions to numbers. It is written so that any other language
  /// gives the same: sums are made in the order of the lists, from 0, in 64-bit floating point.
  ///
  /// **Questions.** A question is *dropped*; or else *prefilled*; or else, when at least two questions
  /// of one merged set are neither, *merged* (all of them but the first in the list); or else *asked*.
  /// Those *answered* are merged or asked. `questions` counts those asked that are not `conditional`.
  ///
  /// **Time.** A page is there unless all the questions that stand on it are dropped; `pages` is the
  /// number of those that are there, plus n − 1 for each of them that is split into n.
  ///
  ///     mean     = Σ count × mean,   variance = Σ count² × variance        over, in this order:
  ///                page × pages that are no screens; screen × screens there; frenchWord × words of French pages there; otherWord × words of the
  ///                other pages there; each of the first `questions` warm-ups; review × (review pages
  ///                there × questions)
  ///     then for each question that is not dropped, in order:
  ///       (m, v)   = retyped[kind] where it is retyped and in no merged set, merged where merged,
  ///                  prefilled where prefilled, else asked
  ///       (m, v)  += fetching, where it is answered, has papers, and no answered question before it
  ///                  fetched one of them; all its papers are then at hand
  ///       c        = chanceIfOptional where it is made optional, else chance
  ///       mean    += c m;   variance += c v + c (1 − c) m²
  ///
  /// *Pages laid out anew* replace all pages, and their time is that of an audit of them: no sum over
  /// the former pages tells it.
  ///
  ///     own   = ln(1 + variance / mean²);   p50 = mean × e^(−own / 2)
  ///     reach = e^(1.2815515655446004 × √(own + personSpread²))
  ///     p10   = p50 / reach;   p90 = p50 × reach
  ///
  /// All three are 0 when mean is 0, and are rounded to tenths at the end. The mean of everybody is
  /// p50 × e^(d² / 2), d = ln(p90 / p50) / 1.2815515655446004, of the rounded values, in tenths.
  ///
  /// **Measures**, over questions that are not conditional, of one page or of all: `questions` (asked);
  /// `uploads`, `drop-downs`, `free-text boxes` (of the way in which each is answered; none when
  /// prefilled or dropped); `optional questions` (asked, and optional or made so); on a page that is
  /// split into n, each is divided by n and rounded up. Of all: `optional share` (of the questions, at
  /// least 1), `steps` (of the pages on which one is answered, n − 1 more for a page split into n), `minutes`
  /// (round(p50 / 6) / 10, of p50 before rounding), `known to administration` and `civil status asked`
  /// (different `known` of those answered; the latter of those with `civilStatus`).
  ///
  /// **Mark.** A finding with a question is there while it is answered and not mended: its edits (`merge`
  /// for every question of a merged set, the kind for a retyped one) hold none of `mendedBy`. One with a
  /// page is there unless the page had questions and none of them is answered; one with neither always
  /// is. A counted one is there when all its
  /// conditions hold and, with limits, s = (value − good) / (poor − good) > 0; it takes min(1, s), else
  /// its `share`. Nothing that a rule among `mended` found is there.
  ///
  ///     odds = Σ s / (1 − s), each s at most mostOfARule      findings first, then counted ones
  ///     a category is 100 × Π (1 − most × odds / (1 + odds)) over its rules, in order
  ///     mark = Σ weight × category, in order, rounded to tenths
  ///
  /// The letter is that of the first of `lowest` which the rounded mark reaches, else E; or
  /// `blockerCap`, where a finding that is there is a blocker, or `burdenCap`, where questions >
  /// mostQuestions or p50 / 60 > mostMinutes, if that is a later letter.
  package func outcome(of decided: Decided) -> WhatIfOutcome {
    let questions = questions(decided)
    let time = DecidedTime(table: self, questions: questions, decided: decided)
    let spread =
      decided.pages?.time
      ?? LogNormal.matching(time.moments, personSpread: pace.personSpread)
    let counts = DecidedCounts(
      table: self, questions: questions, decided: decided, asked: time.asked, median: spread.p50)
    let mark = DecidedMark(
      table: self, questions: questions, counts: counts, mended: decided.mended)
    let exact = mark.exact
    let value = Double(Int(rounding: exact * 10)) / 10
    let told = TimeSpread(
      p10: spread.p10.roundedToTenth, p50: spread.p50.roundedToTenth,
      p90: spread.p90.roundedToTenth)
    return WhatIfOutcome(
      questions: time.asked, p10: told.p10, p50: told.p50, p90: told.p90,
      mean: told.mean.roundedToTenth, mark: value,
      exactMark: exact, letter: mark.letter(value))
  }
}

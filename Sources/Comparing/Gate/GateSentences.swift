import Auditing
import FormModel
import Words

/// The sentences of the gate: exactly what got heavier, and by how much.
enum GateSentences {
  static func added(_ question: Snapshot.Question) -> Sentence {
    let (words, seconds) = (words(of: question), question.seconds)
    if !question.isAsked {
      return Sentence(
        "question added, after an answer: \(quoted: words), +\(duration: seconds)")
    }
    return question.flags.contains(.required)
      ? Sentence("required question added: \(quoted: words), +\(duration: seconds)")
      : Sentence("question added, and not optional: \(quoted: words), +\(duration: seconds)")
  }

  static func addedFields(_ count: Int, _ question: Snapshot.Question) -> Sentence {
    Sentence("\(count, "field added", "fields added") to \(quoted: words(of: question))")
  }

  /// A flag by which people have more to do.
  static func heavier(_ flag: QuestionFlag, _ question: Snapshot.Question) -> Sentence {
    flag.refusal(of: words(of: question))
  }

  static func heavierList(_ question: Snapshot.Question, from old: Int, to new: Int) -> Sentence {
    Sentence(
      "longer list: \(quoted: words(of: question)), \(old) → \(new, "choice", "choices")")
  }

  static func requiredCount(_ count: Int) -> Sentence {
    Sentence(
      "\(count, "more required question", "more required questions") among the ambiguous ones")
  }

  static func newSteps(_ count: Int) -> Sentence {
    Sentence("\(count, "new step", "new steps")")
  }

  static func brokenPromise(_ promised: Double, median: Double) -> Sentence {
    Sentence(
      "the pages promise \(duration: promised * 60), where half of the people need more than \(duration: median * 60)"
    )
  }

  static let lostPromise = Sentence("the pages no longer say how long it takes")

  static func newFinding(_ finding: Snapshot.Finding, on question: Snapshot.Question?) -> Sentence {
    let severity = name(of: finding.severity)
    guard let question else { return Sentence("new finding (\(severity)): \(finding.title)") }
    return Sentence("new finding (\(severity)): \(finding.title), \(quoted: words(of: question))")
  }

  private static func name(of severity: Severity) -> Sentence {
    switch severity {
    case .minor: Sentence("minor", context: "a finding of the gate")
    case .moderate: Sentence("moderate", context: "a finding of the gate")
    case .serious: Sentence("serious", context: "a finding of the gate")
    case .blocker: Sentence("blocking", context: "a finding of the gate")
    }
  }

  static func ended(_ what: String, _ acceptance: Acceptance) -> Sentence {
    Sentence("accepted until \(acceptance.until ?? "") only: \(quoted: what)")
  }

  static func stale(_ count: Int) -> Sentence {
    Sentence(
      "\(count, "stale entry", "stale entries") in the baseline: formaudit baseline prune")
  }

  static func ruleChanged(_ count: Int) -> Sentence {
    Sentence(
      "\(count, "finding", "findings") on what did not change, because a rule did: formaudit baseline write"
    )
  }

  static func notAudited(_ why: String) -> Sentence {
    why.isEmpty
      ? Sentence("not audited: some pages could not be judged") : Sentence("not audited: \(why)")
  }

  static let unknownTarget = Sentence(
    "the baseline does not know this target: formaudit baseline write")

  static let nothingAudited = Sentence("nothing was audited")

  static func unmatched(_ pattern: String) -> Sentence {
    Sentence("no target has a name like \(quoted: pattern), so that its budget holds for nothing")
  }

  static func goneTarget(_ name: String) -> Sentence {
    Sentence("the baseline knows a target \(quoted: name) that is no longer audited")
  }

  static func unknown(_ measure: Measure) -> Sentence {
    Sentence("\(measure.name) has a budget and could not be measured")
  }

  static func noBaseline(_ measure: Measure) -> Sentence {
    Sentence("the change of \(measure.name) has a budget, and no baseline tells what it was")
  }

  static func otherProfile(_ before: String, _ after: String) -> Sentence {
    Sentence("the baseline was timed for \(quoted: before), this audit for \(quoted: after)")
  }

  static func budget(_ measure: Measure, _ value: Double, bound: Double) -> Sentence {
    Sentence("\(measure.name) \(value) \(measure.isMark ? "<" : ">") \(bound)")
  }

  static func increase(
    _ measure: Measure, from old: Double, to new: Double, _ allowed: Budget.Amount
  ) -> Sentence {
    let (name, sign) = (measure.name, new > old ? "+" : "")
    return switch allowed {
    case .count(let count):
      Sentence("\(name) \(old) → \(new) (\(sign)\(new - old)), allowed: \(count)")
    case .share(let share):
      Sentence("\(name) \(old) → \(new) (\(sign)\(new - old)), allowed: \(percentage: share)")
    }
  }

  private static func words(of question: Snapshot.Question) -> String {
    let words = question.wording.isEmpty ? (question.fields.first?.name ?? "") : question.wording
    return words.isEmpty ? "…" : String(words.prefix(100))
  }
}

import Escaping
import FormModel
import Report
import Timing

/// The sentences about how far an audit can be trusted, and about what could not be audited.
extension ReportWords {
  var confidenceHeading: String { say("How sure this is") }
  var problemsHeading: String { say("What could not be done") }
  var comparisonHeading: String { say("Comparison") }
  var cappedLetter: String { say("Letter held down") }
  var whyNoMark: String { say("No mark") }
  var reasonTitle: String { say("Reason") }
  var noteTitle: String { say("Note") }
  var hintTitle: String { say("Hint") }
  var inventoryTitle: String { say("Inventory") }

  /// The columns of the comparison, the name first.
  var columns: [String] {
    [
      say("Target"), say("Questions"), say("Minutes"), say("Choices"), say("Known"), say("Clicks"),
      say("Mark"),
    ]
  }

  func passed(_ count: Int) -> String {
    say("\(count, "rule satisfied", "rules satisfied")")
  }

  func notApplicable(_ count: Int) -> String {
    say("\(count) not applicable")
  }

  func undecided(_ count: Int) -> String {
    say("\(count, "undecided", "undecided")")
  }

  /// What the minutes rest on, and for whom.
  func estimate(_ time: Report.Time) -> String {
    if time.model != TimeModelName.formaudit.rawValue { return otherModel(time) }
    let range = DurationRange(from: time.p10, to: time.p90, language: language).between
    let person = profile(time.profile)
    return say(
      "The time is an estimate, not a measure: eight people in ten need \(range) \(person).")
  }

  private func profile(_ profile: String) -> String {
    switch profile {
    case "desktop": say("on a computer")
    case "phone": say("on a phone")
    case "novice": say("among those who type slowly")
    case "older": say("of about 70")
    case "second-language":
      say("among those who learnt the language later")
    case "autofill": say("on a computer whose browser fills in what it knows")
    case "expert": say("among those who type fast")
    default: say("(profile \(quoted: profile))")
    }
  }

  /// What another model says, which gives no range.
  private func otherModel(_ time: Report.Time) -> String {
    let total = language.duration(time.p50.bounded(to: 1e9))
    return say(
      "The model \(quoted: time.model) gives \(total), without a range; it is there for comparison."
    )
  }

  /// Whether the promise of the pages holds, and what it would need.
  func promise(_ promise: Report.Time.Promise) -> String {
    let share = language.percentage(promise.share.bounded(to: 1))
    let holds = say("The promised time would be enough for \(share) of people")
    let needs: String? =
      switch PromiseCheck.Need(rawValue: promise.needs) {
      case .papersAtHand:
        say("for half of them if every paper is at hand")
      case .shortestPath:
        say("for half of them if only what is compulsory is answered")
      case .shortestPathWithPapers:
        say("for half of them if only what is compulsory is answered, with every paper at hand")
      case .more:
        say("the quickest way, with every paper at hand, still takes longer for half of them")
      case .nothing, nil: nil
      }
    return needs.map { say("\(holds); \($0).") } ?? say("\(holds).")
  }

  func conditional(_ count: Int) -> String {
    let questions = say("\(count, "question that shows", "questions that show")")
    return count < 2
      ? say("\(questions) only after an answer is counted apart.")
      : say("\(questions) only after an answer are counted apart.")
  }

  func inventory(_ audit: Report.Audit) -> String {
    let forms = audit.pages.reduce(0) { $0 + $1.forms.count { $0.kind != "none" } }
    return [
      say("\(audit.pages.count, "page", "pages")"),
      say("\(forms, "form", "forms")"),
      say("\(audit.journey.controls, "control", "controls")"),
      questions(audit.journey.questions),
    ].joined(separator: ", ")
  }

  /// What to try when a page could not be audited; nil when its reason already says it.
  func hint(_ reasonKind: String) -> String? {
    switch reasonKind {
    case "captcha wall", "consent wall":
      say("pass it in a browser, save the page, then audit the file")
    case "error page":
      say("check the address, or try again later")
    case "too large":
      say("audit the parts of the page that people fill, each as a page of its own")
    case "unreadable":
      say("give a page in HTML, as a browser saves it")
    case "unreachable":
      say("check the address in a browser; a saved page can be audited as a file")
    default: nil
    }
  }
}

import Escaping
import FormModel
import Portfolio
import Words

/// The sentences by which all formats tell the questions of several forms.
struct PortfolioWords {
  let report: PortfolioReport
  private let names: [String]

  /// Names of forms that are told before the rest is counted.
  private static let namesTold = 3
  /// Ways of asking that are told before the rest is counted.
  private static let waysTold = 4
  private static let longestName = 40

  init(_ report: PortfolioReport) {
    self.report = report
    let addresses = ShortAddresses(report.targets.map(\.name))
    names = Self.cut(report.targets.map { TerminalText.safe(addresses[$0.name]) })
  }

  /// Long names are cut at their ends, those which would then be the same in the middle; those which
  /// still would be are not cut.
  private static func cut(_ names: [String]) -> [String] {
    let atEnd = names.map { TerminalText.safe($0, limit: longestName) }
    let inMiddle = names.map { name in
      name.count > longestName
        ? name.prefix(longestName / 2) + "…" + name.suffix(longestName / 2) : name
    }
    let whole = Dictionary(grouping: names.indices) { atEnd[$0] }.mapValues {
      Self.differ($0, names)
    }
    let halves = Dictionary(grouping: names.indices) { inMiddle[$0] }
      .mapValues { Self.differ($0, names) }
    return names.indices.map { place in
      if whole[atEnd[place]] != true { return atEnd[place] }
      return halves[inMiddle[place]] != true ? inMiddle[place] : names[place]
    }
  }

  private static func differ(_ places: [Int], _ names: [String]) -> Bool {
    Set(places.map { names[$0] }).count > 1
  }

  var language: Language { report.language }

  func tell(_ sentence: Sentence) -> String { sentence.text(in: language) }

  func name(of target: Int) -> String {
    names.indices.contains(target) ? names[target] : ""
  }

  /// `5 forms ask 83 questions: 41 different ones, …`.
  var headline: Sentence {
    let totals = report.totals
    let forms = report.targets.count
    return Sentence(
      """
      \(forms, "form", "forms") \(choosing: forms, "asks", "ask") \(totals.asked, "question", "questions"), \
      of which \(totals.different, "is different", "are different"); \(shared).
      """)
  }

  private var shared: Sentence {
    let totals = report.totals
    if totals.shared == 0 { return Sentence("none is asked by several forms") }
    let asked = Sentence("\(totals.shared, "is", "are") asked by several forms")
    return totals.contradictory == 0
      ? Sentence("\(asked), which agree")
      : Sentence("\(asked), which disagree about \(totals.contradictory)")
  }

  /// What asking once would spare, and of what this is true.
  var sparing: [Sentence] {
    let cost = report.totals.cost
    let forms = report.targets.count
    guard let hours = cost.hoursPerYear, let spared = cost.hoursSpared else {
      return [
        Sentence(
          """
          Asking once what stays the same would spare \(duration: cost.secondsSpared) to somebody who goes \
          through all of them, of \(duration: cost.seconds).
          """),
        Sentence(
          """
          Say how many people go through each form, and this becomes hours a year: responsesPerYear \
          in formaudit.yaml, or --responses-per-year.
          """),
      ]
    }
    let known = report.targets.count { $0.responsesPerYear != nil }
    return [
      Sentence(
        """
        Asking once what stays the same would spare up to \(spared.rounded(), "hour", "hours") a year, of \
        \(hours.rounded(), "hour", "hours"): one form would ask, and the others would take the answer over.
        """)
    ]
      + (known < forms
        ? [
          Sentence(
            "How many people go through it is known of \(known) of \(forms, "form", "forms").")
        ]
        : [])
  }

  static let sharedHeading = Sentence("Asked by several forms")
  static let singleHeading = Sentence("Asked by one form only")
  static let formsHeading = Sentence("Forms")

  /// `4 forms · up to 230 hours a year`.
  func gain(_ question: PortfolioReport.Question) -> Sentence {
    let forms = Sentence("\(question.targets.count, "form", "forms")")
    let cost = question.cost
    if let hours = cost.hoursSpared, hours >= 1 {
      return Sentence(
        "\(forms) · asked once, up to \(hours.rounded(), "hour", "hours") a year less")
    }
    if cost.secondsSpared < 1 { return forms }
    return Sentence("\(forms) · asked once, \(duration: cost.secondsSpared) less")
  }

  /// What a question is called: its words, and what it is known by.
  func title(_ question: PortfolioReport.Question) -> Sentence {
    let wording = TerminalText.safe(question.wording, limit: 90)
    let words =
      wording.isEmpty ? Sentence("(question without wording)") : Sentence("\(quoted: wording)")
    return question.purpose.map { Sentence("\(words) (\(TerminalText.safe($0, limit: 40)))") }
      ?? words
  }

  /// What the forms disagree about, in a sentence.
  func disagreement(
    _ matter: PortfolioReport.Contradiction, in question: PortfolioReport.Question
  ) -> Sentence {
    switch matter {
    case .formats:
      Sentence("the date is written as \(ways(question.formats) { Sentence(verbatim: $0) })")
    case .kinds: Sentence("filled with \(ways(question.kinds, Self.kinds))")
    case .required:
      Sentence(
        "required in \(forms(question.requiredIn)); optional in \(forms(question.optionalIn))")
    case .answers:
      Sentence(
        "answers on offer: \(ways(question.answers) { Sentence(verbatim: $0) })")
    case .wordings: Sentence("worded \(ways(question.wordings) { Sentence("\(quoted: $0)") })")
    }
  }

  /// `JJ/MM/AAAA (contact, plainte), DD-MM-YYYY (fiche)`.
  private func ways(
    _ variants: [PortfolioReport.Variant], _ text: (String) -> Sentence
  ) -> Sentence {
    let told = variants.prefix(Self.waysTold).map { variant in
      Sentence("\(text(TerminalText.safe(variant.text, limit: 60))) (\(forms(variant.targets)))")
    }
    return list(told, more: variants.count - told.count)
  }

  func forms(_ targets: [Int]) -> Sentence {
    let told = targets.prefix(Self.namesTold).map { Sentence(verbatim: name(of: $0)) }
    return list(told, more: targets.count - told.count)
  }

  private func list(_ parts: [Sentence], more: Int) -> Sentence {
    let list = Sentence(list: parts, joint: .comma)
    return more > 0 ? Sentence("\(list) and \(more) more") : list
  }

  /// `3 × drop-down list` for three fields of a kind.
  static func kinds(_ text: String) -> Sentence {
    let kinds = text.split(separator: " · ").map(String.init)
    let known = kinds.map { FieldKind(rawValue: $0)?.sentence ?? Sentence(verbatim: $0) }
    guard let first = known.first, kinds.count > 1 else {
      return known.first ?? Sentence(verbatim: "")
    }
    if Set(kinds).count == 1 { return Sentence("\(kinds.count) × \(first)") }
    return Sentence(list: known, joint: .plus)
  }
}

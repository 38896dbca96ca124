import Auditing
import FormModel

extension Baseline {
  /// Reads the text of a baseline file; throws the first mistake.
  public init(reading text: String) throws(BaselineError) {
    var reader = BaselineReader()
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      try reader.read(line, number: index + 1)
    }
    try reader.close()
    self.init(rules: reader.rules, rulePrints: reader.rulePrints, targets: reader.targets)
  }
}

/// Reads a baseline line by line.
struct BaselineReader {
  private(set) var rules: Set<String> = []
  private(set) var rulePrints: [String: String] = [:]
  private(set) var targets: [Snapshot] = []
  private var number = 0
  private var hasHead = false
  /// The places of the questions of the current target.
  private var places: [String: Int] = [:]

  private static let kinds = "rule, target, profile, measure, page, question, finding"

  /// A line longer than this is no line of ours.
  private static let longestLine = 100_000

  mutating func read(_ line: Substring, number: Int) throws(BaselineError) {
    self.number = number
    if !hasHead { return try readHead(line) }
    let isEmpty = line.allSatisfy(\.isWhitespace)
    if isEmpty || line.hasPrefix("#") { return }
    guard line.utf8.count <= Self.longestLine else {
      throw problem(Bilingual(en: "this line is too long", fr: "cette ligne est trop longue"))
    }
    try refuseConflict(line)
    let words = BaselineLine(line)
    if let mistake = words.mistake {
      throw problem(mistake, hint: BaselineError.writeAnew)
    }
    try readWords(BaselineWords(words.words, line: number))
  }

  func close() throws(BaselineError) {
    if !hasHead { throw Self.notABaseline(1) }
  }

  private mutating func readHead(_ line: Substring) throws(BaselineError) {
    let words = line.split(whereSeparator: \.isWhitespace)
    guard words.prefix(3) == ["#", "formaudit", "baseline"], words.count == 4,
      let form = Int(words[3])
    else { throw Self.notABaseline(number) }
    guard form == Baseline.currentForm else {
      throw problem(
        Bilingual(
          en: "this baseline is of form \(form), and only form \(Baseline.currentForm) is known",
          fr:
            "cette référence est de forme \(form), seule la forme \(Baseline.currentForm) est connue"
        ),
        hint: Bilingual(
          en: "use the version of formaudit that wrote it, or write it anew",
          fr: "utilisez la version de formaudit qui l’a écrite, ou réécrivez-la"))
    }
    hasHead = true
  }

  private func refuseConflict(_ line: Substring) throws(BaselineError) {
    guard ["<<<<<<<", "=======", ">>>>>>>"].contains(where: line.hasPrefix) else { return }
    throw problem(
      Bilingual(
        en: "a merge was left unfinished here", fr: "une fusion est restée inachevée ici"),
      hint: Bilingual(
        en: "keep the lines of both sides that are still true, and remove the marks",
        fr: "gardez les lignes des deux côtés qui sont encore vraies, et retirez les marques"))
  }

  private mutating func readWords(_ words: BaselineWords) throws(BaselineError) {
    switch words.kind {
    case "rule":
      let rule = try words.id()
      rules.insert(rule)
      rulePrints[rule] = words.print
    case "target":
      let name = try words.id()
      guard !targets.contains(where: { $0.target == name }) else {
        throw twice("target", "cible", name)
      }
      targets.append(Snapshot(target: name))
      places = [:]
    case "profile", "measure", "page", "question", "finding":
      guard !targets.isEmpty else {
        throw problem(
          Bilingual(
            en: "this line stands before the first target",
            fr: "cette ligne précède la première cible"))
      }
      try readPart(words, of: targets.count - 1)
    default:
      throw problem(
        Bilingual(
          en: "“\(words.kind)” is not a kind of line; they are: \(Self.kinds)",
          fr: "« \(words.kind) » n’est pas une sorte de ligne ; ce sont : \(Self.kinds)"),
        hint: BaselineError.writeAnew)
    }
  }

  private mutating func readPart(_ words: BaselineWords, of target: Int) throws(BaselineError) {
    switch words.kind {
    case "measure":
      let (measure, value, acceptance) = try words.measure()
      guard let measure else { return }
      targets[target].measures[measure] = value
      targets[target].acceptances[measure] = acceptance
    case "profile":
      targets[target].profile = try words.id()
    case "page":
      targets[target].pages.append(Snapshot.Page(key: try words.id()))
    case "question":
      let question = try words.question()
      // Two forms of one page may ask the same under the same key: the first stands for its
      // findings.
      if places[question.id] == nil { places[question.id] = targets[target].questions.count }
      targets[target].questions.append(question)
    default:
      targets[target].findings.append(
        try words.finding(places: places, questions: targets[target].questions))
    }
  }

  private func twice(_ english: String, _ french: String, _ name: String) -> BaselineError {
    problem(
      Bilingual(
        en: "the \(english) “\(name)” stands twice", fr: "la \(french) « \(name) » y est deux fois")
    )
  }

  private func problem(_ sentence: Bilingual, hint: Bilingual? = nil) -> BaselineError {
    BaselineError(line: number, sentence, hint: hint)
  }

  private static func notABaseline(_ line: Int) -> BaselineError {
    BaselineError(
      line: line,
      Bilingual(
        en: "this is not a baseline: the first line must be “# formaudit baseline 1”",
        fr: "ce n’est pas une référence : la première ligne doit être « # formaudit baseline 1 »"),
      hint: Bilingual(
        en: "give a file written by: formaudit baseline write",
        fr: "donnez un fichier écrit par : formaudit baseline write"))
  }
}

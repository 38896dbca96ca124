import Escaping
import FormModel
import Timing

/// The lines of a derivation as a table: what, how many times, seconds each, seconds in all.
struct TermTable {
  let terms: [TimeTerm]
  let parameters: TimeParameters
  let sheet: TextSheet

  var lines: [String] {
    let words = sheet.words
    let header = TableRow(
      what: words.say("act"), count: words.say("times"),
      each: words.say("× median"), mean: words.say("× mean"),
      seconds: words.say("= seconds"), basis: words.say("basis"))
    return [header.line(sheet)] + terms.map { row($0).line(sheet) }
  }

  /// Where the numbers come from, each once.
  var sources: [String] {
    var seen: Set<TimeParameter.ParameterName> = []
    let names = terms.flatMap { [$0.parameter] + $0.times }.filter { seen.insert($0).inserted }
    return names.flatMap { name -> [String] in
      guard let parameter = parameters[name] else { return [] }
      return sheet.paragraph(
        "\(name.rawValue) (\(parameter.unit)): \(parameter.source)", indent: 2, mark: "- ")
    }
  }

  private func row(_ term: TimeTerm) -> TableRow {
    let language = sheet.language
    let parameter = parameters[term.parameter]
    let median = parameter?.value ?? 0
    let count = term.times.reduce(term.quantity) { $0 * parameters.value($1) }
    let ratio = median * count > 0 ? term.mean / (median * count) : 1
    let factors = term.times.map { " × " + Precise.number(parameters.value($0), language) }
    return TableRow(
      what: term.parameter.rawValue,
      count: Precise.number(term.quantity, language)
        + factors.joined(),
      each: Precise.number(median, language), mean: Precise.number(ratio, language),
      seconds: Precise.number(term.mean, language, decimals: 2),
      basis: sheet.words.basis(parameter?.basis))
  }
}

/// One line of the table.
private struct TableRow {
  let what: String
  let count: String
  let each: String
  let mean: String
  let seconds: String
  let basis: String

  func line(_ sheet: TextSheet) -> String {
    let cells = [(count, 13), (each, 11), (mean, 10), (seconds, 11)]
      .map { TextColumns.right($0.0, width: $0.1) }.joined()
    let name = TextColumns.left(what, width: max(16, sheet.width - 45 - 11))
    return "  " + name + cells + "  " + basis
  }
}

/// Texts in columns of a width.
enum TextColumns {
  static func right(_ text: String, width: Int) -> String {
    String(repeating: " ", count: max(1, width - TerminalText.width(of: text))) + text
  }

  static func left(_ text: String, width: Int) -> String {
    let cut = TerminalText.cut(text, toWidth: width)
    return cut + String(repeating: " ", count: max(0, width - TerminalText.width(of: cut)))
  }
}

/// Numbers with as many decimals as a check by hand asks for.
enum Precise {
  static func number(_ value: Double, _ language: Language, decimals: Int = 3) -> String {
    let scale = [1.0, 10, 100, 1000][min(decimals, 3)]
    let rounded = Int((value.bounded(to: 1e9) * scale).rounded())
    let digits = String(rounded)
    let padded = String(repeating: "0", count: max(0, decimals + 1 - digits.count)) + digits
    let whole = padded.dropLast(decimals)
    var fraction = padded.suffix(decimals)
    while fraction.last == "0" { fraction.removeLast() }
    return fraction.isEmpty ? String(whole) : whole + language.conventions.decimalMark + fraction
  }
}

extension ReportWords {
  func basis(_ basis: TimeParameter.Basis?) -> String {
    switch basis {
    case .measured: say("measured")
    case .published: say("published")
    case .chosen: say("chosen")
    case nil: ""
    }
  }
}

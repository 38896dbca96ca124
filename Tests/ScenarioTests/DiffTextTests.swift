import Foundation
import TestSupport
import Testing

/// What `diff` tells people: sides apart, letters first, what is gone by what it gains, what it is worth.
@Suite struct DiffTextTests {
  private let scratch: ScratchFolder

  init() throws {
    scratch = try ScratchFolder()
    let before = """
      <label for=f>Numéro de fax (facultatif)</label><input id=f name=f>
      <label for=i>IBAN *</label><input id=i name=i required>
      """
    try write("before", before)
    try write("after", "")
  }

  /// Both sides have the same title and the same name of file.
  private func write(_ folder: String, _ questions: String) throws {
    let url = scratch.url.appendingPathComponent(folder)
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    let html = """
      <html lang=fr><title>Demande</title><form method=post>\(questions)
      <label for=n>Nom *</label><input id=n name=n required><button>Envoyer</button></form>
      """
    try Data(html.utf8).write(to: url.appendingPathComponent("form.html"))
  }

  private func diff(_ options: [String]) throws -> [String] {
    let run = try CommandRun(
      ["diff", "before/form.html", "after/form.html", "--no-config"] + options, in: scratch.url)
    #expect(run.status == 0, "\(run.errors)")
    return run.output.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  @Test func sidesOfOneTitleAreToldApart() throws {
    let lines = try diff(["--lang", "en"])
    #expect(lines.first == "before/form.html → after/form.html")
  }

  @Test func lettersAndMedianComeFirst() throws {
    let lines = try diff(["--lang", "en"])
    try #require(lines.count > 2)
    let numbers = try Regex(
      #"[A-E].[0-9.]+ → [A-E].[0-9.]+ · 3 → 1 questions? · median .+ → .+"#)
    #expect(lines[1].wholeMatch(of: numbers) != nil, "\(lines[1])")
    #expect(lines[2].hasPrefix("−2 questions, −"))
  }

  /// An IBAN is fetched; a fax number that few people fill in gains little.
  @Test func whatIsGoneIsOrderedByWhatItGains() throws {
    let lines = try diff(["--lang", "en"]).filter { $0.hasPrefix("  - ") }
    #expect(lines.map { $0.contains("IBAN") } == [true, false])
    #expect(lines.allSatisfy { $0.contains(", −") })
  }

  @Test(arguments: [
    ("en", "For 200,000 people a year: −", "saved"),
    ("fr", "Pour 200 000 personnes par an : −", "économisés"),
  ])
  func anHourHasItsCost(language: String, start: String, end: String) throws {
    let lines = try diff([
      "--lang", language, "--responses-per-year", "200000", "--hourly-cost", "25",
    ])
    let worth = try #require(lines.first { Self.plain($0).hasPrefix(start) })
    #expect(worth.hasSuffix(end))
    let numbers = Self.plain(worth).dropFirst(start.count)
      .filter { $0.isNumber || $0 == ";" || $0 == ":" }.split(separator: ";")
    try #require(numbers.count == 2, "\(worth)")
    let (hours, money) = (Double(numbers[0]) ?? 0, Double(numbers[1]) ?? 0)
    // Both are rounded to the unit.
    #expect(hours > 0 && abs(money - hours * 25) <= 13, "\(worth)")
  }

  @Test(arguments: ["en", "fr"])
  func anHourlyCostAloneIsRefused(language: String) throws {
    let run = try CommandRun(
      ["diff", "before/form.html", "after/form.html", "--hourly-cost", "25", "--lang", language],
      in: scratch.url)
    #expect(run.status == 2)
  }

  /// The mean of everybody, wherever hours are told.
  @Test func hoursAYearAreOneNumber() throws {
    let people = ["--responses-per-year", "200000", "--no-config"]
    func hours(_ arguments: [String]) throws -> Int {
      let told = try CommandRun(arguments + people, in: scratch.url).output
      let number = try #require(told.firstMatch(of: /"hoursPerYear" : (-?\d+)/), "\(told)").1
      return try #require(Int(number))
    }
    let (before, after) = try (
      hours(["audit", "before/form.html", "--report", "json"]),
      hours(["audit", "after/form.html", "--report", "json"])
    )
    let difference = try hours(["diff", "before/form.html", "after/form.html", "--json"])
    // Each is rounded to the unit.
    #expect(abs(after - before - difference) <= 1)
    #expect(difference < 0)
    for format in ["text", "html"] {
      let told = try CommandRun(
        ["audit", "before/form.html", "--lang", "en", "--report", format] + people,
        in: scratch.url
      ).output
      let grouped = before.formatted(.number.locale(Locale(identifier: "en_GB")))
      #expect(Self.plain(told).contains("\(grouped) hours"), "\(format)")
    }
  }

  @Test func aPersonAndNoHourAreSingular() throws {
    let told = try diff(["--lang", "fr", "--responses-per-year", "1"]).map(Self.plain)
    #expect(told.contains("Pour 1 personne par an : 0 heure"), "\(told)")
  }

  /// Kinds of fields have names that people know, in their language.
  @Test(arguments: [
    ("en", "text box → drop-down list"), ("fr", "case de texte → liste déroulante"),
  ])
  func kindsOfFieldsHaveNames(language: String, kinds: String) throws {
    let list = (1...9).map { "<option>Rue \($0)" }.joined()
    try write("before", "<label for=r>Votre rue *</label><input id=r name=r required>")
    try write(
      "after", "<label for=r>Votre rue *</label><select id=r name=r required>\(list)</select>")
    let told = try diff(["--lang", language]).map(Self.plain).joined(separator: " ")
    #expect(told.contains(kinds), "\(told)")
    #expect(!told.contains(/\bselect\b|\btext →|changé/))
  }

  private static func plain(_ text: String) -> String {
    String(text.map { ["\u{A0}", "\u{202F}"].contains($0) ? " " : $0 })
  }
}

import Foundation

/// Prints how well formaudit counts the questions of pages, beside a person who counted them without
/// looking at its answer.
///
/// Usage: `formaudit-counts CORPUS COUNTS [--show WORDS]`, where CORPUS holds `pages/<source>/…` and
/// `browser/<source>.jsonl`, COUNTS is a file of counted pages and WORDS the same with its words; or
/// `formaudit-counts --hash WORDS`, which prints the file of counted pages.
@main
enum Counts {
  static func main() throws {
    let arguments = CommandLine.arguments.dropFirst()
    switch (arguments.first, arguments.count) {
    case ("--hash", 2): try printHashed(arguments[2])
    case (let corpus?, 2): try compare(corpus, counts: arguments[2], words: nil)
    case (let corpus?, 4) where arguments[3] == "--show":
      try compare(corpus, counts: arguments[2], words: arguments[4])
    default:
      print("usage: formaudit-counts CORPUS COUNTS [--show WORDS] | formaudit-counts --hash WORDS")
      exit(2)
    }
  }

  private static func printHashed(_ path: String) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    for count in try HandCount.lines(of: path) {
      print(String(decoding: try encoder.encode(count.withoutWords), as: UTF8.self))
    }
  }

  private static func compare(_ corpus: String, counts: String, words: String?) throws {
    let answers = try Answers(corpus: URL(fileURLWithPath: corpus))
    let counted = try CountedPage.lines(of: counts)
    var all = CountTally()
    var asking = CountTally()
    var bySource: [String: CountTally] = [:]
    for page in counted {
      let answer = answers.answer(on: page.page)
      all.add(answer, page)
      if page.asked > 0 { asking.add(answer, page) }
      bySource[String(page.page.prefix { $0 != "/" }), default: CountTally()].add(answer, page)
    }
    print(CountTally.heading)
    print(all.row("all"))
    print(asking.row("those that ask something"))
    for (source, tally) in bySource.sorted(by: { $0.key < $1.key }) { print(tally.row(source)) }
    if let words { try show(HandCount.lines(of: words), answers) }
  }

  private static func show(_ counts: [HandCount], _ answers: Answers) {
    for count in counts {
      let answer = answers.answer(on: count.page)
      let counted = count.withoutWords
      let (missed, added) = answer.differences(from: count)
      let isSame =
        answer.asked == counted.asked && answer.conditional == counted.conditional
        && missed.isEmpty
      if isSame { continue }
      print(
        "\n\(count.page): counted \(counted.asked) + \(counted.conditional), ours \(answer.asked) + \(answer.conditional) [\(answer.note)]"
      )
      for wording in missed { print("  − \(String(reflecting: wording))") }
      for wording in added { print("  + \(String(reflecting: wording))") }
      if let doubt = count.doubt { print("  ? \(doubt)") }
    }
  }
}

import Auditing
import Corpus
import FormModel
import Foundation
import Markup
import RuleFiles

/// Prints how well formaudit sees what a browser sees.
///
/// Usage: `formaudit-parity CORPUS [--show FACET|purposes] [--wrong-truths FILE]`, where CORPUS holds
/// `pages/<source>/…` and `browser/<source>.jsonl`, and FILE says which labels of it do not hold.
@main
enum Parity {
  static func main() throws {
    let arguments = CommandLine.arguments
    guard arguments.count > 1, arguments[1] != "--help" else {
      print("usage: formaudit-parity CORPUS [--show FACET|purposes] [--wrong-truths FILE]")
      exit(2)
    }
    let corpus = URL(fileURLWithPath: arguments[1])
    let shown = value(of: "--show", in: arguments).flatMap(Facet.init(rawValue:))
    let list = value(of: "--wrong-truths", in: arguments)
    let book = try BuiltInRules.book()
    let reader = PageReader(vocabulary: book.vocabulary, purposes: book.purposes)
    var tally = Tally(
      wrongTruths: try list.map { try WrongTruths(contentsOf: URL(fileURLWithPath: $0)) }
        ?? WrongTruths())
    var slowest = (seconds: 0.0, page: "")
    for (source, browser) in try BrowserPage.all(in: corpus) {
      let file = corpus.appendingPathComponent("pages/\(source)/\(browser.page)")
      guard let bytes = try? Data(contentsOf: file) else { continue }
      let name = "\(source)/\(browser.page)"
      let start = ContinuousClock.now
      let page = try? reader.page(
        from: Document(parsing: Array(bytes), charset: browser.charset), address: name)
      let seconds = (ContinuousClock.now - start) / .seconds(1)
      if seconds > slowest.seconds { slowest = (seconds, name) }
      tally.add(name, page, browser, book.purposes)
    }
    tally.print(showing: shown, purposes: arguments.contains("purposes"))
    Swift.print("slowest page: \(Tally.fixed(slowest.seconds * 1000)) ms, \(slowest.page)")
  }

  private static func value(of option: String, in arguments: [String]) -> String? {
    arguments.firstIndex(of: option).flatMap { place in
      arguments.indices.contains(place + 1) ? arguments[place + 1] : nil
    }
  }
}

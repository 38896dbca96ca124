import Auditing
import Corpus
import FormModel
import Foundation
import Markup
import RuleFiles

/// Reads pages of a corpus as formaudit does.
struct Answers {
  private let corpus: URL
  private let reader: PageReader
  private let charsets: [String: String]

  init(corpus: URL) throws {
    let book = try BuiltInRules.book()
    self.corpus = corpus
    reader = PageReader(vocabulary: book.vocabulary, purposes: book.purposes)
    let told = try BrowserPage.all(in: corpus).compactMap { source, page in
      page.charset.map { ("\(source)/\(page.page)", $0) }
    }
    charsets = Dictionary(told, uniquingKeysWith: { first, _ in first })
  }

  func answer(on page: String) -> Answer {
    let file = corpus.appendingPathComponent("pages/\(page)")
    let read = try? reader.page(
      from: Document(
        parsing: Array(Data(contentsOf: file)), charset: charsets[page]), address: page)
    return Answer(read)
  }
}

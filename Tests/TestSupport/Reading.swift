package import Auditing
package import FormModel
import Foundation
import Markup
import RuleFiles

/// Reads pages with the built-in rules, as the command line does.
package enum Reading {
  package static let book: RuleBook = {
    do { return try BuiltInRules.book() } catch { preconditionFailure("\(error)") }
  }()

  /// A page from a piece of HTML.
  package static func page(
    _ html: String, address: String? = nil, fileName: String = "page.html"
  ) throws -> Page {
    try PageReader(vocabulary: book.vocabulary, purposes: book.purposes)
      .page(from: Document(parsing: Array(html.utf8)), address: address, fileName: fileName)
  }

  /// A page of the fixtures, by its path.
  package static func fixture(_ path: String, address: String? = nil) throws -> Page {
    let bytes = try Data(contentsOf: Repository.fixtures.appendingPathComponent(path))
    return try PageReader(vocabulary: book.vocabulary, purposes: book.purposes)
      .page(from: Document(parsing: Array(bytes)), address: address, fileName: path)
  }

  /// A journey of the fixtures, by its folder, as its journey file describes it.
  package static func journey(_ folder: String) throws -> Journey {
    let file = Repository.fixtures.appendingPathComponent(folder + "/journey.yaml").path
    let description = try JourneyFile(at: file)
    let reader = PageReader(vocabulary: book.vocabulary, purposes: book.purposes)
    let pages = try description.pages.map { entry in
      let bytes = try Data(contentsOf: URL(fileURLWithPath: entry.location))
      return try reader.page(
        from: Document(parsing: Array(bytes)), address: entry.address, fileName: entry.location,
        name: entry.name ?? "")
    }
    return Journey(name: description.name, pages: pages, home: description.homeIndex)
  }

  /// A journey of one page made of a piece of HTML.
  package static func journey(html: String) throws -> Journey {
    Journey(name: "test", pages: [try page(html)], home: nil)
  }
}

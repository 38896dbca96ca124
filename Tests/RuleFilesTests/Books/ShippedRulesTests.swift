import Auditing
import FormModel
import Foundation
import Testing

@testable import RuleFiles

/// The files under `Rules/`.
@Suite struct ShippedRulesTests {
  static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().appendingPathComponent("../../../Rules").standardizedFileURL.path

  @Test func haveNoProblem() throws {
    let book = try RuleFolder.book(at: Self.folder)
    #expect(book.rules.count >= 16)
    #expect(book.purposes.purposes.count >= 60)
    #expect(book.rules.map(\.id) == book.rules.map(\.id).sorted())
  }

  @Test func areTheOnesInsideTheProgram() throws {
    let builtIn = try BuiltInRules.book()
    #expect(try RuleFolder.book(at: Self.folder).digest == builtIn.digest)
    #expect(builtIn.profile == "standard")
  }

  /// A document is attached: a text box never asks for one.
  @Test func purposesOfDocumentsAreForFiles() throws {
    let uploads = try BuiltInRules.book().purposes.purposes.filter { $0.id.hasPrefix("upload-") }
    #expect(!uploads.isEmpty)
    #expect(uploads.filter { $0.controls != [.file] }.map(\.id) == [])
  }
}

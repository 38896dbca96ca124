import Auditing
import FormModel
import Foundation
import Markup
import RuleFiles

/// The work that callgrind counts.
enum InstructionWork {
  /// How the program is started to do it.
  static let option = "--work"

  /// Two functions of the C library that nothing else calls, and that do next to nothing, mark where a
  /// count begins and where it ends.
  static let marks = ["--zero-before=getppid", "--dump-before=getpgrp"]

  /// Prints the number of controls of each page.
  static func run(_ files: [String], _ book: RuleBook) throws {
    let reader = PageReader(vocabulary: book.vocabulary, purposes: book.purposes)
    let auditor = Auditor(book: book)
    for file in files {
      let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: file)))
      let page = { reader.page(from: try Document(parsing: bytes), address: "bench.html") }
      let audit = {
        _ = auditor.audit(Journey(name: "bench", pages: [try page()], home: nil))
      }
      // What is made once, when it is first needed, is no cost of this page.
      try audit()
      counted { BareParse.run(bytes) }
      try counted(audit)
      print(try page().controls.count)
    }
  }

  private static func counted(_ work: () throws -> Void) rethrows {
    _ = getppid()
    try work()
    _ = getpgrp()
  }
}

import Auditing
import Comparing
import FormModel
import Foundation
import Markup
import RuleFiles

/// Changes pages in ways whose truth is known, and prints how well questions are recognised.
///
/// Usage, at the root of the project: `formaudit-mutate [--every N] [--seed N] [--show] [FOLDER…]`,
/// for the fixtures and the saved pages of these folders; `--every` takes one page in N, `--seed`
/// changes them otherwise, `--show` tells what went wrong. Pages fall in two halves by their names: one to tune on, one to report on.
@main
enum Mutate {
  static func main() throws {
    var arguments = Array(CommandLine.arguments.dropFirst())
    if arguments.contains("--help") {
      return print("usage: formaudit-mutate [--every N] [--seed N] [--show] [FOLDER…]")
    }
    let isShowing = arguments.contains("--show")
    arguments.removeAll { $0 == "--show" }
    let every = max(1, number("--every", in: &arguments) ?? 1)
    let seed = UInt64(max(0, number("--seed", in: &arguments) ?? 0)) << 32
    let book = try BuiltInRules.book()
    let trial = Trial(
      reader: PageReader(vocabulary: book.vocabulary, purposes: book.purposes),
      auditor: Auditor(book: book))
    var tallies = [Bool: [Tally]]()
    for isTuned in [true, false] {
      tallies[isTuned] = Array(repeating: Tally(), count: Mutation.all.count)
    }
    for (number, file) in pages(["Fixtures"] + arguments).enumerated() where number % every == 0 {
      guard let bytes = try? Data(contentsOf: file),
        let sample = try? trial.sample(Array(bytes), name: file.lastPathComponent)
      else { continue }
      let isTuned = isInTunedHalf(file.lastPathComponent)
      for (index, mutation) in Mutation.all.enumerated() {
        guard let outcome = try? trial.run(mutation, on: sample, seed: seed + UInt64(number)) else {
          continue
        }
        tallies[isTuned]?[index].add(outcome)
        if isShowing, isTuned {
          for note in outcome.notes {
            print("\(file.lastPathComponent) [\(mutation.name)] \(note)")
          }
        }
      }
    }
    for isTuned in [true, false] {
      print(isTuned ? "\nhalf on which the weights were tuned" : "\nother half")
      print(Tally.head)
      var total = Tally()
      for (mutation, tally) in zip(Mutation.all, tallies[isTuned] ?? []) {
        print(tally.line(mutation.name))
        total.add(tally)
      }
      print(total.line("all"))
    }
  }

  /// Takes an option and its number out of the arguments.
  private static func number(_ option: String, in arguments: inout [String]) -> Int? {
    guard let place = arguments.firstIndex(of: option), place + 1 < arguments.count else {
      return nil
    }
    defer { arguments.removeSubrange(place...place + 1) }
    return Int(arguments[place + 1])
  }

  private static func pages(_ folders: [String]) -> [URL] {
    folders.flatMap { folder in
      let paths = (try? FileManager.default.subpathsOfDirectory(atPath: folder)) ?? []
      return paths.filter { $0.hasSuffix(".html") || $0.hasSuffix(".htm") }.sorted().map {
        URL(fileURLWithPath: folder).appendingPathComponent($0)
      }
    }
  }

  private static func isInTunedHalf(_ name: String) -> Bool {
    name.utf8.reduce(0) { ($0 &* 31 &+ Int($1)) & 0xFFFF } % 2 == 0
  }
}

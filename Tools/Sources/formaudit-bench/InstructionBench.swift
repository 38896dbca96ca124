import FormModel
import Foundation

/// Prints what an audit costs beside a bare parse, in instructions: nothing else that runs on the machine
/// changes them, so that a hundredth can be steered by.
///
/// Valgrind's callgrind counts them, in this program started once more with the same pages.
enum InstructionBench {
  /// - Parameter paths: Saved pages and folders of them; none for the fixtures.
  static func run(_ paths: [String]) throws {
    let files = PageFiles.below(paths.isEmpty ? ["Fixtures"] : paths)
    guard !files.isEmpty else { return print("there is no page there") }
    guard let callgrind = Callgrind() else {
      return print(
        "valgrind counts the instructions: install it (apt-get install valgrind binutils)")
    }
    let counts = try callgrind.counts(of: files)
    guard counts.count == files.count else {
      return print("valgrind could not run this program, or a page could not be read")
    }
    let lines = zip(files, counts).map { InstructionLine(file: $0, count: $1) }
    print(InstructionLine.heading)
    for line in lines { print(line.text) }
    print("\n" + InstructionSummary(lines).text)
  }
}

/// What one page costs.
struct InstructionLine {
  let file: String
  let count: InstructionCount

  static let heading = "    bare M   whole M  whole/bare  controls  page"

  var ratio: Double { count.whole / count.bare }

  var text: String {
    let cells = [
      (Bench.fixed(count.bare / 1e6), 10), (Bench.fixed(count.whole / 1e6), 10),
      (Bench.fixed(ratio), 12), (String(count.controls), 10),
    ]
    return cells.map { String(repeating: " ", count: max(0, $1 - $0.count)) + $0 }.joined()
      + "  " + file
  }
}

/// The figures that the goals of the project are held against.
struct InstructionSummary {
  private let lines: [InstructionLine]

  /// A page with as many controls is a form more than a text.
  private static let manyControls = 20

  init(_ lines: [InstructionLine]) { self.lines = lines }

  var text: String {
    let bare = lines.reduce(0) { $0 + $1.count.bare }
    let whole = lines.reduce(0) { $0 + $1.count.whole }
    let forms = lines.filter { $0.count.controls >= Self.manyControls }
    let worst = lines.max { $0.ratio < $1.ratio }
    return """
      \(lines.count) pages: sum \(Bench.fixed(whole / bare)), median \(Self.median(lines)), \
      \(forms.count) pages with \(Self.manyControls) controls and more \(Self.median(forms)), \
      most \(worst.map { "\(Bench.fixed($0.ratio)) (\($0.file))" } ?? "none") times the bare parse
      """
  }

  private static func median(_ lines: [InstructionLine]) -> String {
    lines.isEmpty ? "none" : Bench.fixed(lines.map(\.ratio).sorted()[lines.count / 2])
  }
}

/// Saved pages, one by one.
enum PageFiles {
  static func below(_ paths: [String]) -> [String] {
    paths.flatMap { path -> [String] in
      // Of a file, some systems list nothing rather than fail.
      var isFolder = ObjCBool(false)
      guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue
      else { return [path] }
      let names = (try? FileManager.default.subpathsOfDirectory(atPath: path)) ?? []
      return names.filter { $0.hasSuffix(".html") || $0.hasSuffix(".htm") }.sorted()
        .map { path + "/" + $0 }
    }
  }
}

import Foundation

/// Writes out what failed, made small, a few of each sort.
final class FailureStore {
  private let options: Options
  private let scratch: Scratch
  private var counts: [String: Int] = [:]
  private var notes: [String] = []
  private var makers: [InputKind: Mutator] = [:]

  init(_ options: Options, scratch: Scratch) throws {
    self.options = options
    self.scratch = scratch
    try FileManager.default.createDirectory(
      atPath: options.failures, withIntermediateDirectories: true)
  }

  var isEmpty: Bool { counts.isEmpty && notes.isEmpty }

  var summary: [String] {
    notes + counts.sorted { $0.key < $1.key }.map { "\($0.value) × \($0.key)" }
  }

  func note(_ text: String) { notes.append(text) }

  func keep(_ kind: InputKind, _ number: UInt64, _ why: String) {
    // Laws have names, by which two failures are of one sort; crashes are told apart by their place.
    let isLaw = why.hasPrefix("law")
    if isLaw, counts["\(kind.rawValue): \(why)", default: 0] >= 3 {
      counts["\(kind.rawValue): \(why)", default: 0] += 1
      return
    }
    guard let bytes = try? input(kind, number) else { return }
    let trial = Trial(kind: kind, scratch: scratch)
    let place = isLaw ? "" : trial.place(of: bytes)
    let sort = "\(kind.rawValue): \(why)\(place)"
    counts[sort, default: 0] += 1
    guard counts[sort, default: 0] <= 3 else { return }
    let name = "\(kind.rawValue)-\(options.seed)-\(number)"
    write(bytes, name + ".input")
    let small =
      (isLaw ? trial.small(bytes, breaking: String(why.dropFirst("law broken: ".count))) : nil)
      ?? Minimizer(most: 60) { trial.failures($0).contains(why) }.small(bytes)
    write(small, name + ".small")
    write(Array((sort + "\n").utf8), name + ".txt")
    say("\(sort)\n  \(options.failures)/\(name).small: \(small.count) bytes, input \(number)")
  }

  private func input(_ kind: InputKind, _ number: UInt64) throws -> [UInt8] {
    if let maker = makers[kind] { return maker.input(number, seed: options.seed) }
    let files = SeedFiles(
      root: URL(fileURLWithPath: FileManager.default.currentDirectoryPath),
      corpus: options.corpus, pipeline: try Pipeline(folder: scratch.url))
    let maker = Mutator(kind: kind, seeds: SeedTexts(files.texts(kind), kind: kind))
    makers[kind] = maker
    return maker.input(number, seed: options.seed)
  }

  private func write(_ bytes: [UInt8], _ name: String) {
    try? Data(bytes).write(to: URL(fileURLWithPath: options.failures + "/" + name))
  }
}

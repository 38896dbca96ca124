import Foundation
import Glibc

/// Runs one input after the other in a process of its own, and says which one it is at.
struct Worker {
  private let options: Options
  private let pipeline: Pipeline
  private let mutator: Mutator
  private let place: Int32
  private let folder: URL

  init(_ options: Options, folder: String) throws {
    self.options = options
    self.folder = URL(fileURLWithPath: folder)
    pipeline = try Pipeline(folder: self.folder)
    let kind = options.kinds[0]
    let files = SeedFiles(
      root: URL(fileURLWithPath: FileManager.default.currentDirectoryPath),
      corpus: options.corpus, pipeline: pipeline)
    mutator = Mutator(kind: kind, seeds: SeedTexts(files.texts(kind), kind: kind))
    place = open(Progress.file(in: self.folder).path, O_WRONLY | O_CREAT, 0o600)
  }

  func run() throws {
    Limits.set()
    var number = options.from
    let end = options.executions.map { number + $0 } ?? .max
    var digest: UInt64 = 0
    while number < end, getppid() != 1 {
      stand(number)
      let bytes = mutator.input(number, seed: options.seed)
      let laws = pipeline.run(bytes, as: mutator.kind, .of(number))
      digest = (digest ^ laws.digest) &* 0x100_0000_01B3
      // The same bytes twice: what a first reading leaves behind may not change a second one.
      if number % 64 == 0 { repeated(bytes, laws, number) }
      for law in laws.broken { tell(law, number) }
      number += 1
    }
    stand(number)
    if options.isDigest { say("\(digest)") }
  }

  private func repeated(_ bytes: [UInt8], _ laws: Laws, _ number: UInt64) {
    let again = pipeline.run(bytes, as: mutator.kind, .of(number))
    if again.digest != laws.digest { tell("the same input is told in the same way", number) }
  }

  private func stand(_ number: UInt64) {
    withUnsafeBytes(of: number) { bytes in
      _ = pwrite(place, bytes.baseAddress, bytes.count, 0)
    }
  }

  private func tell(_ law: String, _ number: UInt64) {
    say("\(number)\t\(law)")
  }
}

/// How far a worker is.
enum Progress {
  static func file(in folder: URL) -> URL { folder.appendingPathComponent("number") }

  /// The number of the input that it is at; nil before the first.
  static func number(in folder: URL) -> UInt64? {
    guard let bytes = FileManager.default.contents(atPath: file(in: folder).path), bytes.count == 8
    else { return nil }
    return bytes.reversed().reduce(0 as UInt64) { $0 << 8 | UInt64($1) }
  }
}

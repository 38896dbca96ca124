import Foundation

/// What the command line asks for.
struct Options {
  var kinds = InputKind.allCases
  var minutes = 10.0
  /// The most inputs of a kind; nil for as many as the minutes allow.
  var executions: UInt64?
  /// The number of the first input.
  var from: UInt64 = 0
  var seed: UInt64 = 1
  var corpus: String?
  var failures = ".build/fuzz"
  /// The file of one input to run once, with its laws.
  var replayed: String?
  /// A law that it breaks, and the file to write it to, made small.
  var law: String?
  var small: String?
  /// The folder of the process that started this one: in it, a worker says how far it is.
  var worker: String?
  /// Whether only the digest of what was told is wanted, of a worker.
  var isDigest = false

  static let usage = """
    usage: formaudit-fuzz [--minutes N] [--executions N] [--kind html|yaml|csv|json|baseline]
             [--seed N] [--from N] [--corpus FOLDER] [--failures FOLDER]
           formaudit-fuzz --replay FILE --kind KIND
    """

  init?(_ arguments: [String]) {
    var rest = arguments[...]
    while let option = rest.popFirst() {
      guard let value = rest.popFirst(), take(option, value) else { return nil }
    }
  }

  private mutating func take(_ option: String, _ value: String) -> Bool {
    switch option {
    case "--kind":
      guard let kind = InputKind(rawValue: value) else { return false }
      kinds = [kind]
    case "--minutes":
      guard let number = Double(value), number > 0, number < 100_000 else { return false }
      minutes = number
    case "--executions": executions = UInt64(value)
    case "--from": from = UInt64(value) ?? 0
    case "--seed": seed = UInt64(value) ?? 0
    case "--corpus": corpus = value
    case "--failures": failures = value
    case "--replay": replayed = value
    case "--law": law = value
    case "--small": small = value
    case "--worker": worker = value
    case "--digest": isDigest = value == "yes"
    default: return false
    }
    return true
  }
}

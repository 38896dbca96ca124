/// Texts that hold secrets, as people give them to a command without writing the secret down.
///
/// `{{NAME}}` stands for the environment variable NAME; `@path`, for what a file holds. What stands on a
/// command line can be seen by every user of the machine, and is kept in the history of shells.
package enum SecretText {
  /// Why a text cannot be had.
  package enum Failure: Error, Equatable {
    /// There is no such environment variable, or it is empty.
    case missing(String)
    /// The file cannot be read.
    case unreadable(String)
  }

  /// The text with its secrets.
  package static func filled(
    _ text: String, from environment: [String: String]
  ) throws(Failure) -> String {
    var filled = ""
    var rest = text[...]
    while let start = rest.firstRange(of: "{{"),
      let end = rest[start.upperBound...].firstRange(of: "}}")
    {
      let name = String(rest[start.upperBound..<end.lowerBound])
      guard let value = environment[name], !value.isEmpty else { throw .missing(name) }
      filled += rest[..<start.lowerBound] + value
      rest = rest[end.upperBound...]
    }
    return filled + rest
  }

  /// The lines of a file for `@path`, else the text alone; each with its secrets.
  package static func lines(
    _ text: String, from environment: [String: String]
  ) throws(Failure) -> [String] {
    guard text.hasPrefix("@") else { return [try filled(text, from: environment)] }
    return try content(of: String(text.dropFirst())).split(whereSeparator: \.isNewline)
      .map { line throws(Failure) in try filled(String(line), from: environment) }
  }

  private static func content(of path: String) throws(Failure) -> String {
    do {
      return String(decoding: try BoundedReader.file(path, limit: 1 << 16), as: UTF8.self)
    } catch {
      throw .unreadable(path)
    }
  }
}

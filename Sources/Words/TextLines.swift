extension String {
  /// The lines of a file, without their ends; those that end in CR LF, as git writes them where it is
  /// told to, are the same lines.
  ///
  /// Found by bytes: the letters of a long file take longer to find than its values to decode, and
  /// CR LF is one letter.
  package var lines: [Substring] {
    var lines: [Substring] = []
    var rest = utf8[...]
    while let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
      lines.append(Self.withoutReturn(rest[..<end]))
      rest = rest[end...].dropFirst()
    }
    return lines + [Self.withoutReturn(rest)]
  }

  private static func withoutReturn(_ line: Substring.UTF8View) -> Substring {
    Substring(line.last == UInt8(ascii: "\r") ? line.dropLast() : line)
  }
}

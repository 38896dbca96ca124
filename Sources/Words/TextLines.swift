extension String {
  /// The lines of a file, without their ends; those that end in CR LF, as git writes them where it is
  /// told to, are the same lines.
  ///
  /// Found by bytes: the letters of a long file take longer to find than its values to decode, and
  /// CR LF is one letter.
  package var lines: [Substring] {
    utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map { line in
      Substring(line.last == UInt8(ascii: "\r") ? line.dropLast() : line)
    }
  }
}

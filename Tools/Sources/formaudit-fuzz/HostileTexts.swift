/// What hostile pages and files say: numbers at the edge of what a machine holds, characters that
/// command terminals, texts that mean something to the readers of reports.
enum HostileTexts {
  static let numbers = [
    "0", "-1", "1", "2", "3", "255", "-0", "1.5", "0.1", "1e9", "1e308", "1e309", "-1e309", "NaN",
    "Infinity", "9223372036854775807", "9223372036854775808", "-9223372036854775808",
    "18446744073709551616", "99999999999999999999", "4294967296", "2147483648", "0x7fffffff",
    "1_000", "1,5", "12 %", "007", "٣", "１２", "5e-324", "1e-400", "100000", "-2147483649",
  ]

  static let texts = [
    "", " ", "\u{0}", "\u{7}", "\u{1B}[31mx\u{1B}[0m", "\u{9B}2J", "\u{1B}]0;t\u{7}",
    "\u{7F}\u{85}",
    "\u{202E}rtl\u{202C}", "\u{2066}a\u{2069}", "\u{200E}\u{200F}\u{61C}", "\u{2028}a\u{2029}",
    "\u{FEFF}", "zero\u{200B}width\u{200D}", "\u{E000}", "\u{10FFFF}", "\u{FFFE}", "\u{E0041}",
    "::error::x", "\n::set-env name=A::b", "##vso[task.setvariable variable=a]b", "##[error]x",
    "##teamcity[message text='x']", "not ok 1", "1..9", "\r\nx\ry", "\t", "a\u{B}b\u{C}c",
    "=cmd|' /C calc'!A0", "+1", "@sum", "-2+3", "]]>", "<script>alert(1)</script>", "</title>",
    "<!--", "-->", "&amp;&#0;&#x110000;&lt", "`x`", "```", "|a|b|", "[a](javascript:b)", "![x](y)",
    "{wording}", "{0}", "%@%s%n", "../../../etc/passwd", "https://user:secret@example.org/a?b#c",
    "javascript:alert(1)", "data:text/html,x", "//example.org", "http://[::1", "mailto:a@b",
    "e\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}", "👩‍👩‍👧🇫🇷", "字字字", "ﷺ", "İıſK", "ß", "Å",
    "(a+)+$", "((a{99}){99}){99}", "a{-1}", "[", "\\", "(", "(?=a)", "\\p{L}+", "a{2,1}", "[z-a]",
    "true", "false", "yes", "no", "null", "~", "&a", "*a", "<<", "!!binary x", "? a", "- - -",
    "'", "\"", "\\u0000", "\\ud800", "{}", "[]", ":", "#", ",", "1/2", "2027-13-99", "2999-12-31",
    "Nom *", "Si oui, précisez", "(facultatif)", "5 minutes", "20 à 40 minutes", "3 h 99",
    "Date de naissance", "jj/mm/aaaa", "Numéro de sécurité sociale", "article L. 114-8",
  ]

  /// Long ones are made when they are wanted.
  static func long(_ text: String, _ count: Int) -> String {
    String(repeating: text.isEmpty ? "a" : text, count: count)
  }
}

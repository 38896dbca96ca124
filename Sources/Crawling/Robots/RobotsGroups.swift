/// The groups of `robots.txt`, of which one is for this program (RFC 9309, section 2.2.1).
///
/// Groups for the same program are one. The group whose product token is this program’s counts; else
/// that for everybody. A product token is letters, `_` and `-`; what follows, such as a version, is none of
/// it.
struct RobotsGroups {
  private let agent: String
  private var own: [RobotsLine] = []
  private var everybody: [RobotsLine] = []
  /// Whether a group for this program was met, be it empty.
  private var isNamed = false
  /// For whom the lines are that come.
  private var names: (own: Bool, everybody: Bool) = (false, false)
  private var isReadingNames = false

  init(agent: String) {
    self.agent = agent.lowercased()
  }

  /// The lines of the group that counts.
  var chosen: [RobotsLine] { isNamed ? own : everybody }

  mutating func add(_ line: RobotsLine) {
    switch line.name {
    case "user-agent": addName(line.value)
    case "allow", "disallow", "crawl-delay":
      isReadingNames = false
      if names.own { own.append(line) }
      if names.everybody { everybody.append(line) }
    // Other lines belong to no group, and end none.
    default: break
    }
  }

  private mutating func addName(_ name: String) {
    if !isReadingNames { names = (false, false) }
    isReadingNames = true
    if Self.isEverybody(name) {
      names.everybody = true
      return
    }
    if Self.token(of: name) == agent {
      names.own = true
      isNamed = true
    }
  }

  /// `*`, alone or before a space.
  private static func isEverybody(_ name: String) -> Bool {
    name == "*" || name.hasPrefix("* ")
  }

  private static func token(of name: String) -> String {
    name.prefix { $0.isASCII && $0.isLetter || $0 == "-" || $0 == "_" }.lowercased()
  }
}

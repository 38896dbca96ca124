import Words

/// The names by which exports call their columns, folded.
package struct ColumnNames: Sendable {
  private var roles: [String: ColumnRole] = [:]
  /// Keys of JSON under which lists of records stand.
  let lists: Set<String>
  /// Objects around a record that are left out of names, such as `tweet`.
  private let wrappers: Set<String>
  /// Words by which a longer name tells a column of comments: `avis`, `improve`.
  private let within: [String]
  /// Words by which it does not: `date`, `e-mail`.
  private let apart: [String]
  /// Names of what people wrote, or of what they were answered.
  private let answers: Set<String>

  package init(
    text: [String], title: [String], date: [String], rating: [String], lists: [String],
    wrappers: [String], within: [String], apart: [String], answers: [String]
  ) {
    self.lists = Set(lists)
    self.wrappers = Set(wrappers)
    self.within = within.map { Self.enclosed($0) }
    self.apart = apart.map { Self.enclosed($0) }
    self.answers = Set(answers.map { Self.folded($0) })
    for (role, names) in [
      (ColumnRole.text, text), (.title, title), (.date, date), (.rating, rating),
    ] {
      for name in names { roles[Self.folded(name)] = role }
    }
  }

  private init(_ names: ColumnNames, roles: [String: ColumnRole]) {
    (lists, wrappers, self.roles) = (names.lists, names.wrappers, roles)
    (within, apart, answers) = (names.within, names.apart, names.answers)
  }

  /// The same, with the columns that somebody named instead of those of their roles.
  func choosing(_ choice: ColumnChoice) -> ColumnNames {
    var roles = self.roles
    if !choice.text.isEmpty {
      roles = roles.filter { $0.value != .text && $0.value != .title }
      for name in choice.text { roles[Self.folded(name)] = .text }
    }
    for (role, name) in [(ColumnRole.date, choice.date), (.rating, choice.rating)] {
      guard let name else { continue }
      roles = roles.filter { $0.value != role }
      roles[Self.folded(name)] = role
    }
    return ColumnNames(self, roles: roles)
  }

  /// The role of a name, whatever stands in brackets: `commentaire (facultatif)`.
  func role(_ name: String) -> ColumnRole? {
    roles[Self.folded(name)] ?? roles[Self.withoutBrackets(name)]
  }

  /// Whether a name that is not known tells comments by a word in it.
  func mayTellComments(_ name: String) -> Bool {
    let words = Self.enclosed(name)
    return within.contains { words.contains($0) } && !apart.contains { words.contains($0) }
  }

  /// Whether a name is that of an answer, which may also be the one that people got.
  func isAnswer(_ name: String) -> Bool { answers.contains(Self.withoutBrackets(name)) }

  /// The role of a member of a JSON object, whatever object wraps the record.
  func role(ofMember name: String) -> ColumnRole? {
    if let role = role(name) { return role }
    guard let dot = name.firstIndex(of: "."), wrappers.contains(String(name[..<dot])) else {
      return nil
    }
    return role(String(name[name.index(after: dot)...]))
  }

  private static func withoutBrackets(_ name: String) -> String {
    folded(name.replacing(/\([^)]*\)|\[[^\]]*\]/, with: " "))
  }

  /// With a space on both sides, so that whole words alone are found in it.
  private static func enclosed(_ name: String) -> String { " \(folded(name)) " }

  static func folded(_ name: String) -> String { FoldedWords(name).text }
}

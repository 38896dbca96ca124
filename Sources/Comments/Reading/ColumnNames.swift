import Words

/// The names by which exports call their columns, folded.
package struct ColumnNames: Sendable {
  private var roles: [String: ColumnRole] = [:]
  /// Keys of JSON under which lists of records stand.
  let lists: Set<String>
  /// Objects around a record that are left out of names, such as `tweet`.
  private let wrappers: Set<String>

  package init(
    text: [String], title: [String], date: [String], rating: [String], lists: [String],
    wrappers: [String]
  ) {
    self.lists = Set(lists)
    self.wrappers = Set(wrappers)
    for (role, names) in [
      (ColumnRole.text, text), (.title, title), (.date, date), (.rating, rating),
    ] {
      for name in names { roles[Self.folded(name)] = role }
    }
  }

  private init(_ names: ColumnNames, roles: [String: ColumnRole]) {
    (lists, wrappers, self.roles) = (names.lists, names.wrappers, roles)
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

  func role(_ name: String) -> ColumnRole? { roles[Self.folded(name)] }

  /// The role of a member of a JSON object, whatever object wraps the record.
  func role(ofMember name: String) -> ColumnRole? {
    if let role = role(name) { return role }
    guard let dot = name.firstIndex(of: "."), wrappers.contains(String(name[..<dot])) else {
      return nil
    }
    return role(String(name[name.index(after: dot)...]))
  }

  static func folded(_ name: String) -> String { FoldedWords(name).text }
}

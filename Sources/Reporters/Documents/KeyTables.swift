import RuleFiles
import Words

/// Writes the tables of the keys of a file into a page of the documentation: they come from its
/// reader.
package enum KeyTables {
  /// The page with the tables between its lines `<!-- keys of NAME … -->` and `<!-- end of keys -->`
  /// written again, NAME being that of a format.
  package static func refreshed(_ page: String) -> String {
    var lines: [Substring] = []
    var isInside = false
    for line in page.split(separator: "\n", omittingEmptySubsequences: false) {
      if line == "<!-- end of keys -->" { isInside = false }
      if !isInside { lines.append(line) }
      guard let format = line.firstMatch(of: #/^<!-- keys of (\w+)/#)?.1 else { continue }
      isInside = true
      if let format = FileFormat(rawValue: String(format)) {
        lines += ["", Substring(KeyTable.tables(of: format).joined(separator: "\n\n")), ""]
      }
    }
    return lines.joined(separator: "\n")
  }
}

/// The table of one map: its keys, what is written under them, and what they mean.
private struct KeyTable {
  let record: RecordOutline

  /// The tables of a format, the whole file first; a map which is met again is written once.
  static func tables(of format: FileFormat) -> [String] {
    var seen: Set<String> = []
    var tables: [String] = []
    var waiting = [format.outline]
    while !waiting.isEmpty {
      let outline = waiting.removeFirst()
      if case .record(let record) = outline {
        // Everybody knows what a text in every language looks like.
        if !seen.insert(record.name).inserted || record.isTranslated { continue }
        tables.append(KeyTable(record: record).text)
      }
      waiting += outline.inner
    }
    return tables
  }

  var text: String {
    let rows = groups.map { keys in
      MarkdownCell.row(
        [
          keys.map { "`\($0.name)`" }.joined(separator: ", ")
            + (keys[0].isRequired ? " (needed)" : ""),
          MarkdownCell.text(keys[0].outline.written),
        ] + Language.allCases.map { MarkdownCell.text(keys[0].meaning.text(in: $0)) })
    }
    let head =
      ["Key of \(record.name)", "Written"] + Language.allCases.map { "Meaning (\($0.rawValue))" }
    return ([MarkdownCell.row(head), MarkdownCell.row(head.map { _ in "---" })] + rows)
      .joined(separator: "\n")
  }

  /// The keys, those of one meaning together.
  private var groups: [[KeyOutline]] {
    var groups: [[KeyOutline]] = []
    for key in record.keys + (record.prefixed.map { [$0] } ?? []) {
      if groups.last?.first?.meaning == key.meaning {
        groups[groups.count - 1].append(key)
      } else {
        groups.append([key])
      }
    }
    return groups
  }
}

extension RecordOutline {
  /// Whether it is a text in every language.
  fileprivate var isTranslated: Bool { keys.map(\.name) == Language.allCases.map(\.rawValue) }
}

extension Outline {
  /// The outlines that it is made of.
  fileprivate var inner: [Outline] {
    switch self {
    case .list(let item, _), .map(let item, _): [item]
    case .record(let record): record.keys.map(\.outline)
    case .either(let outlines): outlines
    case .text, .number, .yesOrNo, .word, .conditions, .measure: []
    }
  }

  /// What is written for it.
  fileprivate var written: String {
    switch self {
    case .text(let form): form.written
    case .number(let bounds):
      (bounds.isWhole ? "" : "a number ") + bounds.sentence.text(in: .english)
    case .yesOrNo: "`yes` or `no`"
    case .word(let words) where words.count > 12: "one of \(words.count) words"
    case .word(let words): words.map { "`\($0)`" }.joined(separator: ", ")
    case .list(let item, _): "a list, each item: \(item.written)"
    case .map(let value, _): "a map, under each key: \(value.written)"
    case .record(let record):
      record.isTranslated
        ? "`{ \(record.keys.map { "\($0.name): …" }.joined(separator: ", ")) }`" : record.name
    case .either(let outlines): outlines.map(\.written).joined(separator: "; or ")
    case .conditions: "facts held against values"
    case .measure: "a fact which is a number"
    }
  }
}

extension Outline.TextForm {
  fileprivate var written: String {
    switch self {
    case .words: "a text"
    case .address: "an address, `https://…`"
    case .path: "the path of a file"
    case .day: "a day, `2027-01-31`"
    case .identifier: "a name, `select-many-options`"
    case .percentage: "a percentage, `5 %`"
    }
  }
}

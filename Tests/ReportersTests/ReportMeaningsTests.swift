import Report
import Testing

@testable import Reporters

/// The schemas of reports come from their types; the table of meanings tells each key, and no other.
@Suite struct ReportMeaningsTests {
  @Test func everyKeyIsTold() {
    let parts = Self.parts.sorted { $0.key < $1.key }
    #expect(parts.count > 25)
    var silent: [String] = []
    for (name, part) in parts {
      if part.description.isEmpty { silent.append(name) }
      for (key, value) in part.keys where value.isSilent { silent.append("\(name).\(key)") }
    }
    #expect(silent == [], "write what they mean in ReportMeanings.swift")
  }

  @Test func nothingElseIsTold() {
    let known = Self.parts.flatMap { name, part in [name] + part.keys.keys.map { "\(name).\($0)" } }
    let told = ReportMeanings.parts.flatMap { name, keys in
      keys.keys.map { $0.isEmpty ? name : "\(name).\($0)" }
    }
    #expect(Set(told).subtracting(known).sorted() == [])
  }

  /// The objects of both schemas, by name.
  private static let parts: [String: Part] = {
    var parts: [String: Part] = [:]
    for (name, schema) in [
      ("Report", FileSchema.report), ("DifferenceReport", .difference), ("WhatIfReport", .whatIf),
      ("CommentsReport", .comments), ("MandateReport", .mandate), ("PortfolioReport", .portfolio),
      ("SiteReport", .site), ("BatchAnswer", .batch),
    ] {
      parts[name] = Part(schema.value)
      guard case .object(let members) = schema.value, case .object(let inner)? = members["$defs"]
      else { continue }
      for (name, value) in inner { parts[name] = Part(value) }
    }
    return parts
  }()

  private struct Part {
    var description = ""
    var keys: [String: JSONValue] = [:]

    init(_ value: JSONValue) {
      guard case .object(let members) = value else { return }
      if case .text(let text)? = members["description"] { description = text }
      if case .object(let properties)? = members["properties"] { keys = properties }
    }
  }
}

extension JSONValue {
  /// Whether a key has no description of its own, and no part that says what it is.
  fileprivate var isSilent: Bool {
    guard case .object(let members) = self else { return true }
    if members["description"] != nil || members["$ref"] != nil { return false }
    guard case .list(let choices)? = members["anyOf"] else { return true }
    return choices.allSatisfy(\.isSilent)
  }
}

import Foundation
import Numbers
import Report
import Words

/// One line in: a page, and what its asker calls it.
struct BatchRequest: Equatable {
  let id: String
  let url: String?
  let page: Page

  /// Where the bytes of the page are.
  enum Page: Equatable {
    case bytes([UInt8])
    case file(String)
    case record(file: String, offset: Int, length: Int)
  }

  /// Bytes of an id as JSON writes it: it comes back in each line out, which is short.
  static let longestID = 100

  private static func isShort(_ id: String) -> Bool {
    JSONTexts.line(id).utf8.count <= longestID + "\"\"\n".utf8.count
  }

  init(reading line: [UInt8]) throws(BatchMistake) {
    let written: WrittenRequest
    do {
      written = try JSONDecoder().decode(WrittenRequest.self, from: Data(line))
    } catch let mistake as BatchMistake {
      throw mistake
    } catch {
      let id = Self.id(of: line)
      throw BatchMistake(Self.told(error, isJSON: id != nil), id: id)
    }
    guard Self.isShort(written.id) else {
      throw BatchMistake(Sentence("the id is longer than \(Self.longestID) bytes"), id: nil)
    }
    id = written.id
    url = written.url
    page = try written.page
  }

  /// Which key is at fault.
  ///
  /// - Parameter isJSON: Whether the id could be read: then only a number can be no value.
  private static func told(_ error: any Error, isJSON: Bool) -> Sentence {
    switch error as? DecodingError {
    case .keyNotFound(let key, _): Sentence("the key \(quoted: key.stringValue) is missing")
    case .typeMismatch(let type, let context), .valueNotFound(let type, let context):
      context.codingPath.last.map { wanted(type, of: $0) }
        ?? Sentence("a line is one object, such as {\"id\": \"1\", \"html\": \"…\"}")
    default:
      isJSON
        ? Sentence("offset and length are numbers of bytes") : Sentence("this is no JSON")
    }
  }

  private static func wanted(_ type: any Any.Type, of key: any CodingKey) -> Sentence {
    type == Int.self
      ? Sentence("the key \(quoted: key.stringValue) wants a whole number")
      : Sentence("the key \(quoted: key.stringValue) wants a text, in quotation marks")
  }

  /// The id alone, of a line whose page nobody could read; a number as it is written.
  static func id(of line: [UInt8]) -> String? {
    let id = (try? JSONDecoder().decode(Named.self, from: Data(line)))?.id
    return id.flatMap { isShort($0) ? $0 : nil }
  }

  private struct Named: Decodable {
    let id: String

    private enum Key: String, CodingKey { case id }

    init(from decoder: any Decoder) throws {
      let keys = try decoder.container(keyedBy: Key.self)
      id =
        try (try? keys.decode(Int.self, forKey: .id)).map { String($0) }
        ?? keys.decode(String.self, forKey: .id)
    }
  }
}

/// What is wrong with a line in.
struct BatchMistake: Error, Equatable {
  let what: Sentence
  /// As far as it could be read.
  let id: String?

  init(_ what: Sentence, id: String?) {
    self.what = what
    self.id = id
  }
}

/// A line as it is written, its keys alone being known.
private struct WrittenRequest: Decodable {
  let id: String
  let url: String?
  private let html: String?
  private let base64: String?
  private let file: String?
  private let offset: Int?
  private let length: Int?

  private enum CodingKeys: String, CodingKey, CaseIterable {
    case id, url, html, base64, file, offset, length
  }

  private struct AnyKey: CodingKey {
    let stringValue: String
    let intValue: Int? = nil
    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }

  init(from decoder: any Decoder) throws {
    let keys = try decoder.container(keyedBy: CodingKeys.self)
    id = try keys.decode(String.self, forKey: .id)
    if let unknown = try Self.unknownKey(decoder) {
      throw BatchMistake(
        Sentence("the key \(quoted: String(unknown.prefix(40))) is not known"), id: id)
    }
    url = try keys.decodeIfPresent(String.self, forKey: .url)
    html = try keys.decodeIfPresent(String.self, forKey: .html)
    base64 = try keys.decodeIfPresent(String.self, forKey: .base64)
    file = try keys.decodeIfPresent(String.self, forKey: .file)
    offset = try keys.decodeIfPresent(Int.self, forKey: .offset)
    length = try keys.decodeIfPresent(Int.self, forKey: .length)
  }

  private static func unknownKey(_ decoder: any Decoder) throws -> String? {
    let known = Set(CodingKeys.allCases.map(\.rawValue))
    let written = try decoder.container(keyedBy: AnyKey.self).allKeys.map(\.stringValue)
    return written.first { !known.contains($0) }
  }

  var page: BatchRequest.Page {
    get throws(BatchMistake) {
      guard [html, base64, file].count(where: { $0 != nil }) == 1 else {
        throw BatchMistake(Sentence("a line needs one of the keys html, base64 and file"), id: id)
      }
      guard (offset == nil) == (length == nil), offset == nil || file != nil else {
        throw BatchMistake(Sentence("offset and length go together, with file"), id: id)
      }
      if let html { return .bytes(Array(html.utf8)) }
      if let base64 { return .bytes(try Self.bytes(base64, id: id)) }
      guard let offset, let length else { return .file(file ?? "") }
      guard offset >= 0, length > 0 else {
        throw BatchMistake(Sentence("offset and length are numbers of bytes"), id: id)
      }
      return .record(file: file ?? "", offset: offset, length: length)
    }
  }

  /// Without the ends of lines that mail puts in, and with the signs that many leave out at the end.
  private static func padded(_ text: String) -> String {
    let signs = text.filter { !$0.isWhitespace }
    let missing = (4 - signs.utf8.count % 4) % 4
    return missing == 3 ? signs : signs + String(repeating: "=", count: missing)
  }

  private static func bytes(_ text: String, id: String) throws(BatchMistake) -> [UInt8] {
    guard let data = Data(base64Encoded: padded(text)) else {
      throw BatchMistake(Sentence("this is no base64"), id: id)
    }
    return Array(data)
  }
}

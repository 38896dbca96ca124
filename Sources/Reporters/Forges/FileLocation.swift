import Escaping
import Report

/// A line of a file of the repository, where a forge can show a finding.
struct FileLocation: Hashable {
  let path: String
  let line: Int

  /// Where a run tells its targets when nothing else is known.
  static let settings = FileLocation(path: "formaudit.yaml", line: 1)

  init(path: String, line: Int) {
    self.path = TerminalText.safe(path, limit: 1000)
    self.line = max(1, line)
  }

  /// The template that makes the page, else the saved page, else the line that lists the target:
  /// never an address, which forges refuse.
  init(of place: Report.Place?, in audit: Report.Audit) {
    let page = Self.page(of: place, in: audit)
    if let template = Self.path(page?.template ?? audit.origin?.template) {
      self.init(path: template, line: 1)
    } else if let source = Self.path(place?.source ?? page?.source) {
      self.init(path: source, line: place?.line ?? 1)
    } else if let origin = audit.origin, let file = Self.path(origin.file) {
      self.init(path: file, line: origin.line)
    } else if place?.page == nil, let first = audit.pages.lazy.compactMap(\.source).first {
      self.init(path: first, line: 1)
    } else {
      self = .settings
    }
  }

  /// The page of a place; what is said of a whole target is about its page when it has one only.
  private static func page(of place: Report.Place?, in audit: Report.Audit) -> Report.Page? {
    guard let address = place?.page else { return audit.pages.count == 1 ? audit.pages[0] : nil }
    return audit.pages.first { $0.address == address && $0.source == place?.source }
  }

  private static func path(_ text: String?) -> String? {
    text.flatMap { $0.contains("://") ? nil : $0 }
  }

  /// The path as a URI reference: relative where the path is, `file://` otherwise.
  var uri: String {
    var encoded = path.hasPrefix("/") ? "file://" : ""
    for byte in path.utf8 {
      let scalar = Unicode.Scalar(byte)
      if Self.plainBytes.contains(byte) {
        encoded.unicodeScalars.append(scalar)
      } else {
        let digits = String(byte, radix: 16, uppercase: true)
        encoded += "%" + (digits.count == 1 ? "0" : "") + digits
      }
    }
    return encoded
  }

  /// The bytes which mean themselves in the path of a URI.
  private static let plainBytes = Set(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/".utf8)
}

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

  /// The template that makes the form, else the saved page, else the line that lists the target.
  init(of place: Report.Place?, in audit: Report.Audit) {
    if let template = audit.origin?.template {
      self.init(path: template, line: 1)
    } else if let source = place?.source {
      self.init(path: source, line: place?.line ?? 1)
    } else if let origin = audit.origin {
      self.init(path: origin.file, line: origin.line)
    } else if place?.page == nil, let first = audit.pages.lazy.compactMap(\.source).first {
      self.init(path: first, line: 1)
    } else {
      self = .settings
    }
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

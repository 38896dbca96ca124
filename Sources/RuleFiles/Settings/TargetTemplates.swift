import FormModel
import Foundation

/// The files of a repository which make the pages of a target: forges show findings there.
public struct TargetTemplates: Sendable, Equatable {
  /// The file which makes every page; nil when files are named page by page.
  public let whole: String?
  public let pages: [PageTemplate]

  /// A page and the file which makes it.
  public struct PageTemplate: Sendable, Equatable {
    /// The address of the page, as written.
    public let address: String
    /// Seen from the current folder.
    public let path: String

    /// Whether this is the page of an address, its query left aside, as links are followed.
    public func makes(_ address: String) -> Bool {
      PageAddress(self.address) == PageAddress(address)
    }
  }

  /// The file which makes a page; one named with the very address comes first.
  public func path(of address: String) -> String? {
    whole ?? (pages.first { $0.address == address } ?? pages.first { $0.makes(address) })?.path
  }
}

/// Reads the key `source` of a target: a path, or paths by the addresses of pages.
struct TemplatesReader {
  /// What comes before the paths of the file, with its slash.
  let folder: String

  private static let hint =
    "write source: templates/form.html, or { https://…: templates/form.html }"

  /// nil when there is a problem, which is then told.
  func templates(_ value: ValueReader) -> TargetTemplates? {
    switch value.node.content {
    case .scalar: return path(value).map { TargetTemplates(whole: $0, pages: []) }
    case .map:
      let entries = value.entries() ?? []
      if entries.isEmpty { value.problem("\(value.name) is empty", hint: Self.hint) }
      return TargetTemplates(
        whole: nil,
        pages: entries.compactMap { key, value in
          path(value).map { .init(address: key.word ?? "", path: $0) }
        })
    case .list:
      value.problem(
        "\(value.name) must be a path, or a map from addresses to paths; this is a list",
        hint: Self.hint)
      return nil
    }
  }

  /// A path which leads nowhere would put findings where nobody looks.
  private func path(_ value: ValueReader) -> String? {
    guard let text = value.text(hint: Self.hint) else { return nil }
    if text.contains("://") {
      value.problem(
        "\(value.name) must be a file of the repository, not an address", hint: Self.hint)
      return nil
    }
    let path = text.hasPrefix("/") ? text : folder + text
    var isFolder: ObjCBool = false
    let isThere = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
    guard isThere, !isFolder.boolValue else {
      value.problem(
        isThere ? "\(text.quoted) is a folder" : "there is no file \(text.quoted)",
        hint: "name the file which makes the form; paths are relative to this file")
      return nil
    }
    return path
  }
}

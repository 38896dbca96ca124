import Foundation

/// A browser without a window, where there is one.
package enum Chromium {
  package static let path: String? = [
    "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome",
  ].first(where: FileManager.default.isExecutableFile(atPath:))

  package static let isThere = path != nil

  /// What drives it, where it is.
  package static let driver: String? = ["/usr/bin/chromedriver", "/usr/lib/chromium/chromedriver"]
    .first(where: FileManager.default.isExecutableFile(atPath:))

  package struct Visit {
    /// The document after its scripts, as HTML.
    package let document: String
    /// What the page wrote to its console: errors, and what the policy refused.
    package let console: [String]
  }

  /// Opens a document from a file; `state` is what follows `#` in its address.
  package static func open(_ html: String, state: String = "") throws -> Visit {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let page = folder.appendingPathComponent("report.html")
    let (output, errors) = (
      folder.appendingPathComponent("out"), folder.appendingPathComponent("err")
    )
    try Data(html.utf8).write(to: page)
    for file in [output, errors] { try Data().write(to: file) }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path ?? "")
    process.arguments = [
      "--headless", "--no-sandbox", "--disable-gpu", "--enable-logging=stderr", "--log-level=0",
      "--user-data-dir=\(folder.path)/profile", "--virtual-time-budget=5000", "--dump-dom",
      "\(page.absoluteString)\(state)",
    ]
    // Files, not pipes: a document is more than a pipe holds.
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = try FileHandle(forWritingTo: errors)
    try process.run()
    process.waitUntilExit()
    let said = String(decoding: try Data(contentsOf: errors), as: UTF8.self)
    return Visit(
      document: String(decoding: try Data(contentsOf: output), as: UTF8.self),
      console: said.split(separator: "\n").map(String.init).filter { $0.contains("CONSOLE") })
  }
}

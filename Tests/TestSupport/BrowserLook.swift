import Foundation

/// Looks at pages in Chromium as people with different screens and settings do: see
/// `look_at_reports.py`.
package enum BrowserLook {
  /// Where axe-core is, if it was installed.
  package static let axe = Repository.root
    .appendingPathComponent(".build/test-schemas/axe_playwright_python/axe.min.js").path

  package static var hasAxe: Bool { FileManager.default.fileExists(atPath: axe) }

  /// What is not as it should be, a line each.
  ///
  /// - Parameter paths: Those of reports; of other pages with `page:` before them; `-` for none.
  package static func look(at paths: [String]) throws -> String {
    if !hasAxe {
      print("AXE-CORE IS NOT HERE (Scripts/install-missing --tests): it looked at no page")
    }
    let script = Repository.root
      .appendingPathComponent("Tests/ReportersTests/Browser/look_at_reports.py")
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments =
      ["python3", script.path, Chromium.driver ?? "", Chromium.path ?? "", hasAxe ? axe : "-"]
      + paths
    let output = Pipe()
    process.standardOutput = output
    process.standardError = output
    try process.run()
    let said = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return String(decoding: said, as: UTF8.self)
  }

  /// Does something with files in a folder of their own, and removes it.
  package static func withFiles<Result>(
    _ files: [(name: String, text: String)], _ work: ([String]) throws -> Result
  ) throws -> Result {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    return try work(
      files.map { file in
        let path = folder.appendingPathComponent(file.name)
        try Data(file.text.utf8).write(to: path)
        return path.path
      })
  }
}

import Foundation
import Glibc
import TestSupport
import Testing

/// A run that is ended from outside takes its driver and its browser along.
@Suite(
  .serialized,
  .enabled(
    if: FileManager.default.isExecutableFile(atPath: "/usr/bin/chromedriver"),
    "NO CHROMEDRIVER HERE: nothing was tried in a browser (Scripts/install-missing --tests)"))
struct EndedBrowserTests {
  /// A page that never comes to rest, so that the run is in the middle of it.
  private static let restless = """
    class Handler(http.server.BaseHTTPRequestHandler):
        def do_GET(self):
            self.send_response(200)
            self.send_header('Content-Type', 'text/html')
            self.end_headers()
            self.wfile.write(b'<title>A</title><form><input name=a></form><p id=p></p>'
                             b'<script>setInterval(() => { p.textContent = Date.now() }, 50)</script>')
        def log_message(self, *a): pass
    """

  @Test(arguments: [SIGINT, SIGTERM, SIGKILL])
  func nothingStaysBehind(signal: Int32) throws {
    let server = try PythonServer(Self.restless)
    let folder = try ScratchFolder()
    let run = Process()
    run.executableURL = CommandRun.executable
    run.arguments = ["audit", server.base + "/", "--browser", "--no-config"]
    run.environment = ProcessInfo.processInfo.environment.merging(
      ["TMPDIR": folder.url.path, "no_proxy": "127.0.0.1"]) { $1 }
    run.standardOutput = FileHandle.nullDevice
    run.standardError = FileHandle.nullDevice
    try run.run()
    #expect(waits { count(of: folder) >= Self.processesOfABrowser })
    kill(run.processIdentifier, signal)
    run.waitUntilExit()
    #expect(waits { count(of: folder) == 0 })
    #expect(waits { (try? FileManager.default.contentsOfDirectory(atPath: folder.url.path)) == [] })
  }

  /// formaudit, the driver, the browser and its helpers.
  private static let processesOfABrowser = 4

  /// Tells the processes of this run by the folder in their environment.
  private func count(of folder: ScratchFolder) -> Int {
    let mark = Data(folder.url.path.utf8)
    let names = (try? FileManager.default.contentsOfDirectory(atPath: "/proc")) ?? []
    return names.count { name in
      name.allSatisfy(\.isNumber)
        && FileManager.default.contents(atPath: "/proc/\(name)/environ")?.range(of: mark) != nil
    }
  }

  /// Whether something becomes true within half a minute.
  private func waits(until isTrue: () -> Bool) -> Bool {
    for _ in 0..<300 where !isTrue() { usleep(100_000) }
    return isTrue()
  }
}

package import Foundation

/// A web server in Python, on this machine and a free port, that ends with the value, or with the tests.
package final class PythonServer {
  /// Such as `http://127.0.0.1:41230`.
  package let base: String
  private let process = Process()
  private let input = Pipe()

  /// - Parameters:
  ///   - handler: The lines of `class Handler(http.server.…)`, in Python.
  ///   - argument: What the program finds in `sys.argv[1]`.
  package init(_ handler: String, argument: String = "") throws {
    let output = Pipe()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["python3", "-c", Self.start + handler + Self.end, argument]
    process.standardInput = input
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    var port = ""
    while let byte = try output.fileHandleForReading.read(upToCount: 1), byte.count == 1,
      byte != Data("\n".utf8)
    {
      port += String(decoding: byte, as: UTF8.self)
    }
    base = "http://127.0.0.1:\(port)"
  }

  deinit {
    try? input.fileHandleForWriting.close()
    process.terminate()
  }

  /// Serves the files of a folder.
  package convenience init(folder: URL) throws {
    try self.init(
      """
      class Handler(http.server.SimpleHTTPRequestHandler):
          def __init__(self, *a): super().__init__(*a, directory=sys.argv[1])
          def log_message(self, *a): pass
      """, argument: folder.path)
  }

  private static let start = "import http.server, os, sys, threading\n"
  private static let end = """

    server = http.server.ThreadingHTTPServer(('127.0.0.1', 0), Handler)
    print(server.server_address[1], flush=True)
    threading.Thread(target=lambda: (sys.stdin.read(), os._exit(0)), daemon=True).start()
    server.serve_forever()
    """
}

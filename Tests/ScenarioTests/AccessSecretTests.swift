import Foundation
import TestSupport
import Testing

/// What sites are shown stands in nothing that formaudit writes.
@Suite struct AccessSecretTests {
  private static let secrets = ["tok-98765432", "cook-98765432", "pass-98765432"]

  /// A site which repeats what it is shown: in the page, in the address that it sends on to.
  private static let program = """
    import http.server
    class Echo(http.server.BaseHTTPRequestHandler):
        def do_GET(self):
            shown = [self.headers.get(n) or '' for n in ('Authorization', 'X-Token', 'Cookie')]
            if self.path == '/away':
                self.send_response(302)
                self.send_header('Location', '/form?' + shown[1])
                self.end_headers()
                return
            if self.path == '/fail':
                self.send_response(500, ' '.join(shown))
                self.end_headers()
                return
            rows = ''.join(f'<label>{s} <input name="{s}" placeholder="{s}"></label>' for s in shown)
            body = f'<!doctype html><title>{shown}</title><form method=post>{rows}<button>Send</button></form>'
            self.send_response(200)
            self.send_header('Content-Type', 'text/html; charset=utf-8')
            self.end_headers()
            self.wfile.write(body.encode())
        def log_message(self, *a): pass
    s = http.server.ThreadingHTTPServer(('127.0.0.1', 0), Echo)
    print(s.server_address[1], flush=True)
    s.serve_forever()
    """

  @Test func noOutputHoldsThem() throws {
    let server = Process()
    let pipe = Pipe()
    server.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    server.arguments = ["python3", "-c", Self.program]
    server.standardOutput = pipe
    try server.run()
    defer { server.terminate() }
    var port = ""
    while let byte = try pipe.fileHandleForReading.read(upToCount: 1), byte != Data("\n".utf8) {
      port += String(decoding: byte, as: UTF8.self)
    }
    let folder = try ScratchFolder()
    _ = try folder.write("X-Token: tok-98765432\n".utf8, as: "headers")
    _ = try folder.write("session=cook-98765432\n".utf8, as: "cookies")
    _ = try folder.write("anna:{{PASSWORD}}\n".utf8, as: "user")
    let formats = ["html", "json", "sarif", "csv", "questions-csv", "junit", "markdown"].map {
      "--report \($0)=out.\($0)"
    }
    let access = "--header @headers --cookie @cookies --user @user"
    let line = ["form", "away", "fail"].map { page in
      "formaudit audit http://127.0.0.1:\(port)/\(page) \(access) --report text \(formats.joined(separator: " ")) --all; formaudit facts http://127.0.0.1:\(port)/\(page) \(access); mkdir -p \(page); mv out.* \(page)"
    }.joined(separator: "\n")
    let run = try CommandRun(
      shell: "export PASSWORD=pass-98765432 no_proxy=127.0.0.1\n" + line, in: folder.url)
    #expect(run.output.contains("question") && run.output.contains("sends on to"))
    var written = [run.output, run.errors]
    let paths = try FileManager.default.subpathsOfDirectory(atPath: folder.url.path)
    for path in paths where path.contains("/out.") {
      let bytes = try Data(contentsOf: folder.url.appendingPathComponent(path))
      written.append(String(decoding: bytes, as: UTF8.self))
    }
    #expect(written.count > 15)
    let login = Data("anna:pass-98765432".utf8).base64EncodedString()
    for secret in Self.secrets + [login] {
      #expect(!written.contains { $0.contains(secret) }, "\(secret)")
    }
  }

  @Test(arguments: [
    ("--header abc-secret", "--header takes a name"), ("--cookie abc-secret", "--cookie takes name"),
    ("--header 'A: {{NO_SUCH}}'", "NO_SUCH is not set"), ("--user @no-such", "no-such cannot be read"),
    ("--cookie-jar headers", "holds no cookie"), ("--timeout 0", "--timeout takes"),
    ("--public-only --allow-private", "contrary"), ("--client-key headers", "go with --client-cert"),
  ])
  func mistakesAreSaidWithoutTheSecret(options: String, message: String) throws {
    let folder = try ScratchFolder()
    _ = try folder.write("X-Token: abc-secret\n".utf8, as: "headers")
    let run = try CommandRun(shell: "formaudit audit page.html \(options)", in: folder.url)
    #expect(run.status == 2 && run.errors.contains(message), "\(run.errors)")
    #expect(!run.errors.contains("abc-secret"))
  }
}

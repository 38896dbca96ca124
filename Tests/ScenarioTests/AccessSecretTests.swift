import Foundation
import TestSupport
import Testing

/// What sites are shown stands in nothing that formaudit writes.
@Suite struct AccessSecretTests {
  private static let secrets = ["tok-98765432", "cook-98765432", "pass-98765432"]

  /// A site which repeats what it is shown: in the page, in the address that it sends on to.
  private static let echo = """
    class Handler(http.server.BaseHTTPRequestHandler):
        def do_GET(self):
            shown = [self.headers.get(n) or '' for n in ('Authorization', 'X-Token', 'Cookie')]
            if self.path == '/away':
                return self.head(302, Location='/form?' + shown[1])
            if self.path == '/fail':
                return self.head(500)
            rows = ''.join(f'<label>{s} <input name="{s}" placeholder="{s}"></label>' for s in shown)
            self.head(200, Content_Type='text/html; charset=utf-8')
            self.wfile.write((f'<!doctype html><title>{shown}</title><form method=post>{rows}'
                              '<button>Send</button></form>').encode())
        def head(self, status, **fields):
            self.send_response(status, self.headers.get('Cookie'))
            for name, value in fields.items(): self.send_header(name.replace('_', '-'), value)
            self.end_headers()
        def log_message(self, *a): pass
    """

  @Test func noOutputHoldsThem() throws {
    let server = try PythonServer(Self.echo)
    let folder = try ScratchFolder()
    _ = try folder.write("X-Token: tok-98765432\n".utf8, as: "headers")
    _ = try folder.write("session=cook-98765432\n".utf8, as: "cookies")
    _ = try folder.write("anna:{{PASSWORD}}\n".utf8, as: "user")
    let formats = ["html", "json", "sarif", "csv", "questions-csv", "junit", "markdown"].map {
      "--report \($0)=out.\($0)"
    }
    let access = "--header @headers --cookie @cookies --user @user"
    let line = ["form", "away", "fail"].map { page in
      "formaudit audit \(server.base)/\(page) \(access) --report text \(formats.joined(separator: " ")) --all; formaudit facts \(server.base)/\(page) \(access); mkdir -p \(page); mv out.* \(page)"
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
    ("--header abc-secret", "--header takes a name"),
    ("--cookie abc-secret", "--cookie takes name"),
    ("--header 'A: {{NO_SUCH}}'", "NO_SUCH is not set"),
    ("--user @no-such", "no-such cannot be read"),
    ("--cookie-jar headers", "holds no cookie"), ("--timeout 0", "--timeout takes"),
    ("--public-only --allow-private", "contrary"),
    ("--client-key headers", "go with --client-cert"),
  ])
  func mistakesAreSaidWithoutTheSecret(options: String, message: String) throws {
    let folder = try ScratchFolder()
    _ = try folder.write("X-Token: abc-secret\n".utf8, as: "headers")
    let run = try CommandRun(shell: "formaudit audit page.html \(options)", in: folder.url)
    #expect(run.status == 2 && run.errors.contains(message), "\(run.errors)")
    #expect(!run.errors.contains("abc-secret"))
  }
}

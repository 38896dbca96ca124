import Testing

@testable import Fetching

@Suite struct JarCookieTests {
  @Test func cookiesAreReadAsBrowsersWroteThem() {
    let jar = """
      # Netscape HTTP Cookie File
      .example.org\tTRUE\t/\tTRUE\t2000000000\tsession\tabc
      #HttpOnly_www.example.org\tFALSE\t/form\tFALSE\t0\tid\t1=2\r
      a line of another shape
      example.org\tFALSE\t/\tFALSE\tnever\tname\tvalue
      """
    #expect(
      CookieJar.cookies(Array(jar.utf8)) == [
        JarCookie(
          host: "example.org", isForSubdomains: true, path: "/", isSecure: true,
          expires: 2_000_000_000, name: "session", value: "abc"),
        JarCookie(
          host: "www.example.org", isForSubdomains: false, path: "/form", isSecure: false,
          expires: nil, name: "id", value: "1=2"),
      ])
  }
}

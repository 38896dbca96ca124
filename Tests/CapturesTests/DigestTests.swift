import Testing

@testable import Captures

/// The digest of archives, held against the examples of the standard (FIPS 180-4) in base 32.
@Suite struct DigestTests {
  @Test(arguments: [
    ("", "3I42H3S6NNFQ2MSVX7XZKYAYSCX5QBYJ"),
    ("abc", "VGMT4NSHA2AWVOR6EVYXQUGCNSONBWE5"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq", "QSMD4RA4HPJG5OVOJKQ7SUJJ4XSUM4HR"
    ),
  ])
  func digests(text: String, digest: String) {
    var sha = SHA1()
    sha.add(text.utf8)
    #expect(sha.base32() == digest)
  }

  @Test func piecesMakeNoDifference() {
    let bytes = (0..<1_000).map { UInt8(truncatingIfNeeded: $0 * 7) }
    var whole = SHA1()
    whole.add(bytes)
    var pieces = SHA1()
    for start in stride(from: 0, to: 1_000, by: 37) {
      pieces.add(bytes[start..<min(1_000, start + 37)])
    }
    #expect(whole.base32() == pieces.base32())
  }
}

import Fetching
import Testing

/// Sizes as people write them.
@Suite struct ByteSizeTests {
  @Test(arguments: [
    ("1", 1), ("30000000", 30_000_000), ("100MB", 100_000_000), ("100 Mo", 100_000_000),
    ("10MiB", 10 << 20), ("10mib", 10 << 20), ("5k", 5000), ("2 GB", 2_000_000_000), ("0", 0),
    ("1Gio", 1 << 30), ("7B", 7),
  ])
  func sizesAreUnderstood(text: String, bytes: Int) {
    #expect(ByteSize(text)?.bytes == bytes)
  }

  @Test(arguments: [
    "", "MB", "-1", "1.5MB", "10 XB", "99999999999999999999", "9999999999GB", "1e9", "0x10", "+5",
    "١", "10MBMB",
  ])
  func otherTextsAreNot(text: String) {
    #expect(ByteSize(text) == nil)
  }
}

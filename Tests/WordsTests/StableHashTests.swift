import Testing
import Words

@Suite struct StableHashTests {
  @Test func theHashDependsOnEveryByteAndOnWhereATextEnds() {
    let lists = [
      ["a", "x", "b", "y"], ["a", "x", "b", "z"], ["a", "x", "c", "y"], ["a", "xb", "y"],
      ["b", "y", "a", "x"], ["a", "x"], ["ax", "b", "y"], ["a", "x", "b", "y", ""],
    ]
    #expect(Set(lists.map { StableHash(of: $0).digits }).count == lists.count)
    #expect(StableHash(of: lists[0]).digits == StableHash(of: lists[0]).digits)
  }

  /// Published values of FNV-1a, 64 bits.
  @Test func theHashIsThatOfFNV() {
    #expect(StableHash().digits == "cbf29ce484222325")
    #expect(StableHash(of: "a").digits == "af63dc4c8601ec8c")
  }

  @Test func leadingZerosAreKept() {
    let hashes = (0..<200).map { StableHash(of: "\($0)").digits }
    #expect(hashes.allSatisfy { $0.count == 16 })
  }
}

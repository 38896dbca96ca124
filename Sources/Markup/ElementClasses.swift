extension Element {
  /// Calls `body` with each class that the element carries, in UTF-8, without a copy.
  package func forEachClass(_ body: (UnsafeBufferPointer<UInt8>) -> Void) {
    guard let found = document.storage.attribute(.class, of: index) else { return }
    document.storage.bytes.withUnsafeBufferPointer { bytes in
      var start = found.range.lowerBound
      for position in found.range {
        guard ByteClass.table[Int(bytes[position])] & ByteClass.space != 0 else { continue }
        if position > start { body(UnsafeBufferPointer(rebasing: bytes[start..<position])) }
        start = position + 1
      }
      let end = found.range.upperBound
      if end > start { body(UnsafeBufferPointer(rebasing: bytes[start..<end])) }
    }
  }
}

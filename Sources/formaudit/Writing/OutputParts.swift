/// Bytes that are written part by part, so that all of them need never be in memory.
struct OutputParts: ExpressibleByArrayLiteral {
  /// Gives the parts in their order until one is not taken.
  ///
  /// - Returns: The number of the error that stopped it, when a part was read or taken; nil for none.
  let pour: (_ take: ([UInt8]) -> Int32?) -> Int32?

  init(_ pour: @escaping (_ take: ([UInt8]) -> Int32?) -> Int32?) { self.pour = pour }

  init(arrayLiteral parts: [UInt8]...) {
    self.init { take in
      for part in parts {
        if let failure = take(part) { return failure }
      }
      return nil
    }
  }

  /// The same, with others before and behind.
  func between(_ opening: [UInt8], _ closing: [UInt8]) -> OutputParts {
    OutputParts { take in take(opening) ?? pour(take) ?? take(closing) }
  }
}

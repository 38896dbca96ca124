import CLibXML2

/// Decodes the older encodings with the decoders that libxml2 was built with.
enum LegacyDecoder {
  /// The text in UTF-8, closed by a NUL; each undecodable byte or pair becomes U+FFFD.
  static func decode(_ source: [UInt8], as name: String) throws(MarkupError) -> [UInt8] {
    guard let handler = xmlFindCharEncodingHandler(name) else {
      throw .parser("no decoder for \(name)")
    }
    defer { xmlCharEncCloseFunc(handler) }
    guard source.count < Int(Int32.max) / 4 else { throw .tooComplex("bytes") }
    let result = source.withUnsafeBytes { bytes in run(handler, over: bytes) }
    guard let result else { throw .parser("no memory to decode \(name)") }
    return result
  }

  /// The source is wrapped, not copied, so that stepping over a bad byte costs nothing; the target is
  /// emptied after each call, so that it never grows beyond what one call needs.
  private static func run(_ handler: xmlCharEncodingHandlerPtr, over bytes: UnsafeRawBufferPointer)
    -> [UInt8]?
  {
    guard let base = bytes.baseAddress,
      let source = xmlBufferCreateStatic(UnsafeMutableRawPointer(mutating: base), bytes.count)
    else { return nil }
    defer { xmlBufferFree(source) }
    guard let target = xmlBufferCreateSize(bytes.count * 2 + 64) else { return nil }
    defer { xmlBufferFree(target) }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count * 2)
    while xmlBufferLength(source) > 0 {
      let before = xmlBufferLength(source)
      let status = clibxml2_decode(handler, target, source)
      if let content = xmlBufferContent(target) {
        result.append(
          contentsOf: UnsafeBufferPointer(start: content, count: Int(xmlBufferLength(target))))
      }
      xmlBufferEmpty(target)
      let isStuck = xmlBufferLength(source) == before
      if status == -2 || isStuck {
        result.append(contentsOf: [0xEF, 0xBF, 0xBD])
        if clibxml2_decoder_steps_over_bad_bytes == 0 || isStuck { xmlBufferShrink(source, 1) }
      }
    }
    result.append(0)
    return result
  }
}

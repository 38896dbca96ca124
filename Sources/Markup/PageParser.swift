import CLibXML2

/// Runs libxml2 over a repaired source. The only place where its parser is born, used and freed.
enum PageParser {
  /// How many comparisons with open elements the parser may spend on tags that match nothing.
  ///
  /// Such a tag costs a look at every open element, so that a hostile page of a few megabytes would take hours.
  /// Fifty million take from a quarter of a second to two seconds; of 1 717 real pages none needed 200 000.
  static let comparisonBudget = 50_000_000

  private struct Parse {
    var builder: TreeBuilder
    let context: htmlParserCtxtPtr?
    let source: UnsafePointer<UInt8>
    var comparisons = 0
  }

  private static let isReady: Bool = {
    xmlInitParser()
    return true
  }()

  static func parse(_ source: RepairedSource) throws(MarkupError) -> TreeBuilder {
    guard source.bytes.count < Int(Int32.max) else { throw .tooComplex("bytes") }
    guard isReady,
      var result = source.bytes.withUnsafeBufferPointer({ run($0, marks: source.marks) })
    else {
      throw .parser("no memory for a parser")
    }
    if result.comparisons > comparisonBudget {
      throw .tooComplex("end tags that match nothing, in deep nesting")
    }
    if result.builder.hasTooManyNames {
      throw .tooComplex("different names of elements and attributes")
    }
    for tag in source.rootTags.dropFirst(result.builder.hasImpliedRoot ? 0 : 1) {
      adopt(tag, of: source, in: &result.builder)
    }
    return result.builder
  }

  /// Reads a late start tag of the root by itself; the parser drops it when something stands before it.
  private static func adopt(
    _ tag: Range<Int>, of source: RepairedSource, in builder: inout TreeBuilder
  ) {
    let alone = source.bytes[tag] + [0]
    let mark = TagMark(kind: .start, offset: 0, form: -1)
    if let result = Array(alone).withUnsafeBufferPointer({ run($0, marks: [mark]) }) {
      builder.adoptRootAttributes(of: result.builder)
    }
  }

  private static func run(_ buffer: UnsafeBufferPointer<UInt8>, marks: [TagMark]) -> Parse? {
    guard let base = buffer.baseAddress else { return nil }
    let receiver = UnsafeMutablePointer<Parse>.allocate(capacity: 1)
    defer { receiver.deallocate() }
    let context = clibxml2_open(
      base, buffer.count - 1, receiver, onStart, onEnd, onText, onComment, onError)
    guard let context else { return nil }
    defer { htmlFreeParserCtxt(context) }
    receiver.initialize(
      to: Parse(
        builder: TreeBuilder(marks: marks, sourceCount: buffer.count), context: context,
        source: base))
    htmlParseDocument(context)
    var run = receiver.move()
    run.builder.finish()
    return run
  }

  private static let onStart: startElementSAXFunc = { receiver, name, attributes in
    guard let run = receiver?.assumingMemoryBound(to: Parse.self), let name,
      let context = run.pointee.context
    else { return }
    run.pointee.builder.open(
      name, attributes: attributes, source: run.pointee.source, position: clibxml2_position(context)
    )
    if run.pointee.builder.hasTooManyNames { xmlStopParser(context) }
  }

  private static let onEnd: endElementSAXFunc = { receiver, name in
    guard let run = receiver?.assumingMemoryBound(to: Parse.self), let name else { return }
    run.pointee.builder.close(name)
  }

  private static let onText: charactersSAXFunc = { receiver, text, count in
    guard let run = receiver?.assumingMemoryBound(to: Parse.self), let text else { return }
    run.pointee.builder.add(text, count: Int(count))
  }

  private static let onComment: commentSAXFunc = { receiver, text in
    guard let run = receiver?.assumingMemoryBound(to: Parse.self), let text else { return }
    run.pointee.builder.addComment(text)
  }

  private static let onError: xmlStructuredErrorFunc = { receiver, error in
    guard let run = receiver?.assumingMemoryBound(to: Parse.self), let error,
      let context = run.pointee.context
    else { return }
    let code = UInt32(bitPattern: error.pointee.code)
    guard code == XML_ERR_TAG_NAME_MISMATCH.rawValue || code == XML_HTML_STRUCURE_ERROR.rawValue
    else { return }
    run.pointee.comparisons += Int(clibxml2_depth(context))
    if run.pointee.comparisons > comparisonBudget { xmlStopParser(context) }
  }
}

import CLibXML2

/// What libxml2 alone does with the same bytes: parse into its own tree, and free it.
enum BareParse {
  static func run(_ bytes: [UInt8]) {
    let flags =
      HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue
      | HTML_PARSE_NOWARNING.rawValue | HTML_PARSE_NONET.rawValue
    bytes.withUnsafeBytes { buffer in
      let start = buffer.bindMemory(to: CChar.self).baseAddress
      let document = htmlReadMemory(
        start, Int32(buffer.count), nil, "UTF-8", Int32(flags) | Int32(XML_PARSE_HUGE.rawValue))
      xmlFreeDoc(document)
    }
  }
}

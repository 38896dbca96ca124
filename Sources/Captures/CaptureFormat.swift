package import Fetching

/// A way in which browsers, proxies and crawlers keep the pages that they saw, in one file.
package enum CaptureFormat: Sendable, CaseIterable {
  /// HTTP Archive 1.2, JSON: what a browser's network panel or a proxy exports.
  case har
  /// One page with its pictures and frames, as a mail message: “web page, single file”.
  case mhtml
  /// Web ARChive 1.0 and 1.1, also gzipped record by record: what crawlers write.
  case warc

  /// The endings of the names of its files, in lower case.
  package var endings: [String] {
    switch self {
    case .har: [".har"]
    case .mhtml: [".mhtml", ".mht"]
    case .warc: [".warc", ".warc.gz"]
    }
  }

  /// The endings of all formats.
  package static let endings = allCases.flatMap(\.endings)

  /// Tells the format by the name of a file; nil for other files and for addresses.
  package init?(path: String) {
    let name = path.lowercased()
    guard !name.contains("://"),
      let format = Self.allCases.first(where: { $0.endings.contains(where: name.hasSuffix) })
    else { return nil }
    self = format
  }

  /// Reads an archive from its start to its end and hands over what it holds, in order.
  ///
  /// No more of it is held than one page, whatever its size and whatever it claims; nothing is
  /// written, and names inside it are texts only.
  ///
  /// - Parameters:
  ///   - path: An ordinary file.
  ///   - part: Where in the file the archive begins, and its length; nil for the whole file.
  ///   - maximumBytes: Larger pages are told, not read.
  ///   - accept: Takes each item; false ends the reading.
  /// - Throws: `FetchError` when the file cannot be read, or is no archive of this format at all.
  package func read(
    _ path: String, part: (offset: Int, length: Int)? = nil, maximumBytes: Int,
    accept: (CaptureItem) -> Bool
  ) throws(FetchError) {
    let stream = try ArchiveStream(path: path, part: part)
    switch self {
    case .har: try HARReader(stream: stream, maximumBytes: maximumBytes).read(accept)
    case .mhtml: try MHTMLReader(stream: stream, maximumBytes: maximumBytes).read(accept)
    case .warc: try WARCReader(stream: stream, maximumBytes: maximumBytes).read(accept)
    }
  }
}

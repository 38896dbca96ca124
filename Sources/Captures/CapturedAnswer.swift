import Fetching

/// What a site answered, as an archive keeps it.
struct CapturedAnswer {
  let address: String?
  let status: Int
  let type: MediaType

  /// HTML which is no page of the procedure. Forms come back with 400 or 422 when an answer is wrong:
  /// these are pages that people see.
  var leftOut: CaptureItem? {
    if (300..<400).contains(status), status != 304 { return .leftOut(.redirect) }
    guard mayBePage, status >= 400, ![400, 422].contains(status) else { return nil }
    return .leftOut(.failure)
  }

  /// Whether the type allows a page; what says nothing is looked into.
  var mayBePage: Bool {
    status >= 200
      && (type.name.map { PageTeller.pageTypes.contains($0) || $0 == "x-unknown" } ?? true)
  }

  /// The page, or what else its bytes are; nil for what is no HTML.
  func item(
    _ bytes: [UInt8], limit: Int, moment: Double?, at offset: Int, isDocument: Bool = false
  ) -> CaptureItem? {
    if bytes.count > limit {
      return .broken(CaptureProblem(.tooLarge(limit: limit), offset: offset, address: address))
    }
    guard PageTeller.isHTML(bytes, said: type.name) else { return nil }
    guard isDocument || PageTeller.isWhole(bytes) else { return .leftOut(.fragment) }
    let place = WebPlace.of(address)
    return .page(
      FetchedPage(
        bytes: bytes, address: place, charset: type.charset, contentType: type.name,
        status: status, source: .url(place)), moment: moment)
  }
}

/// Addresses as archives write them.
enum WebPlace {
  /// Without fragment, user name and password.
  static func of(_ address: String?) -> String {
    Credentials.masked(in: String((address ?? "").prefix { $0 != "#" }.prefix(2_000)))
  }
}

/// What is asked of a site beside an address.
package struct WebRequest: Sendable {
  /// The version that is known already: the site need not send it again.
  package var known: WebValidators
  /// Whether anything is taken, rather than web pages alone.
  package var takesAnything: Bool
  /// Whether of what is too large the beginning is taken.
  package var keepsBeginning: Bool
  /// Whether an answer that sends on to another address is named, rather than followed.
  package var namesRedirects: Bool

  package init(
    known: WebValidators = WebValidators(), takesAnything: Bool = false,
    keepsBeginning: Bool = false, namesRedirects: Bool = false
  ) {
    self.known = known
    self.takesAnything = takesAnything
    self.keepsBeginning = keepsBeginning
    self.namesRedirects = namesRedirects
  }

  /// Conditional requests (RFC 9110, section 13.1). What a site said is sent back only where it is plain.
  var headers: [String] {
    [("If-None-Match", known.etag), ("If-Modified-Since", known.lastModified)].compactMap { pair in
      pair.1.flatMap { value in
        value.isEmpty || AddressText.hasControlCharacter(value) ? nil : "\(pair.0): \(value)"
      }
    }
  }
}

/// How a site names the version of a page (RFC 9110, section 8.8).
package struct WebValidators: Sendable, Hashable, Codable {
  package var etag: String?
  package var lastModified: String?

  package init(etag: String? = nil, lastModified: String? = nil) {
    self.etag = etag
    self.lastModified = lastModified
  }
}

/// What a site says beside a page.
package struct WebNotes: Sendable {
  /// 0 when there was no answer.
  package internal(set) var status = 0
  package internal(set) var validators = WebValidators()
  /// The header `Retry-After`, as written.
  package internal(set) var retryAfter: String?
  /// Where the answer sends on to, when redirects are named.
  package internal(set) var redirection: String?

  mutating func note(_ response: IncomingResponse) {
    status = response.status
    validators = response.validators
    retryAfter = response.retryAfter
  }
}

/// What came of one request.
package struct WebAnswer: Sendable {
  package let page: Result<FetchedPage, FetchError>
  package let notes: WebNotes
}

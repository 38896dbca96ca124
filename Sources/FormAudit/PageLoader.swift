import Auditing
import Browsing
import Captures
import Fetching
package import FormModel
import Markup
import Words

/// Fetches, parses and reads one page; a page which cannot be had is a page with its reason.
package struct PageLoader: Sendable {
  private let reader: PageReader
  private let fetcher: Fetcher
  private let reading: PageReading

  /// Whether journey files may name files outside of their own folder.
  var outside: OutsideFiles { reading.outside }

  /// One where a browser shows the pages.
  var cores: Cores { reading.browser == nil ? reading.cores : Cores(1) }

  init(book: RuleBook, reading: PageReading) {
    reader = PageReader(vocabulary: book.vocabulary, purposes: book.purposes)
    fetcher = Fetcher(
      version: Version.current, limits: reading.limits, access: reading.access,
      trustedCertificates: reading.trusted)
    self.reading = reading
  }

  /// - Parameters:
  ///   - text: An address, a path, or `-`.
  ///   - known: The address that a journey file gives to the page.
  ///   - name: What the journey file calls the page.
  package func page(at text: String, known: String? = nil, name: String = "") -> Page {
    let known = (known ?? reading.address).map(Credentials.masked)
    let shown = Credentials.masked(in: text)
    reading.onPage(shown)
    do throws(FetchError) {
      let address = try Address.parse(text)
      if let browser = reading.browser, let place = BrowserPlace(address) {
        return rendered(by: browser, place, known: known, name: name, shown)
      }
      let fetched = try fetcher.page(at: address)
      var page = sourced(read(fetched, known: known, name: name), address)
      if !fetched.redirects.isEmpty { page.askedFor = Credentials.masked(in: fetched.redirects[0]) }
      return page
    } catch {
      return .missing(
        address: known ?? shown, name: name,
        reason: error.isAboutContent ? .unreadable : .unreachable,
        problem: error.told)
    }
  }

  /// Has several browsers show the pages that come next at once; call it before each of them.
  ///
  /// - Parameter isPage: Whether a place is a page of its own.
  func prepare(_ places: [String], at place: Int, isPage: (String) -> Bool) {
    guard let browser = reading.browser, place.isMultiple(of: Self.preparedAtOnce) else { return }
    let next = places[place...].prefix(Self.preparedAtOnce).filter(isPage)
    browser.prepare(
      next.compactMap { try? Address.parse($0) }.compactMap(BrowserPlace.init).map(\.url))
  }

  /// Kept in memory until they are asked for.
  private static let preparedAtOnce = 16

  /// A page as a browser shows it; what is read of it is the same as of bytes from anywhere.
  private func rendered(
    by browser: Browser, _ place: BrowserPlace, known: String?, name: String, _ shown: String
  ) -> Page {
    do throws(BrowserError) {
      let rendered = try browser.page(at: place.url)
      for remark in rendered.remarks { reading.onRemark(shown, remark) }
      let page = read(place.page(rendered), known: known, name: name, isMeasured: true)
      return sourced(page.toldAsRendered, place.address)
    } catch {
      return .missing(
        address: known ?? shown, name: name,
        reason: error.isAboutContent ? .unreadable : .unreachable, problem: error.told)
    }
  }

  private func sourced(_ page: Page, _ address: Address) -> Page {
    guard case .file(let path) = address else { return page }
    var page = page
    page.source = FilePath.inRepository(path)
    return page
  }

  /// A page by its bytes.
  func page(of bytes: [UInt8], address: String, charset: String?) -> Page {
    let address = Credentials.masked(in: address)
    guard bytes.count <= reading.limits.maximumBytes else {
      let limit = reading.limits.maximumBytes
      return .missing(
        address: address, reason: .unreadable,
        problem: FetchError(.tooLarge(limit: limit, size: bytes.count), at: address).told)
    }
    let page = FetchedPage(
      bytes: bytes, address: address, charset: charset, source: .standardInput)
    return read(page, known: address, name: "")
  }

  /// A page that was fetched already.
  func page(_ fetched: FetchedPage) -> Page { read(fetched, known: nil, name: "") }

  /// The pages of an archive, in its order, with what is to know about them.
  func pages(inArchive path: String, _ format: CaptureFormat) -> ReadCapture {
    reading.onPage(path)
    var capture = ReadCapture(path: path)
    do {
      try format.read(path, maximumBytes: reading.limits.maximumBytes) { item in
        capture.take(item) { page in
          read(page, known: page.address.isEmpty ? nil : page.address, name: "", file: path)
        }
      }
      capture.finish()
    } catch {
      capture.fail(error.isAboutContent ? .unreadable : .unreachable, error.told)
    }
    return capture
  }

  /// The first page of a record of a WARC file.
  func page(ofRecordIn path: String, offset: Int, length: Int) -> Page {
    var capture = ReadCapture(path: path)
    do {
      let limit = reading.limits.maximumBytes
      try CaptureFormat.warc.read(path, part: (offset, length), maximumBytes: limit) { item in
        _ = capture.take(item) { page in
          read(page, known: page.address.isEmpty ? nil : page.address, name: "", file: path)
        }
        return capture.pages.isEmpty
      }
      capture.finish()
    } catch {
      capture.fail(error.isAboutContent ? .unreadable : .unreachable, error.told)
    }
    return capture.pages[0]
  }

  /// - Parameter isMeasured: Whether our browser wrote down what it measured; a page that was sent
  ///   over the network may only say so.
  private func read(
    _ fetched: FetchedPage, known: String?, name: String, file: String? = nil,
    isMeasured: Bool = false
  ) -> Page {
    let isSaved = fetched.status == nil || fetched.address.isEmpty
    do throws(MarkupError) {
      let document = try Document(
        parsing: fetched.bytes, charset: fetched.charset ?? reading.charset)
      if document.isCutWithinTag { throw MarkupError.cutWithinTag }
      let page = reader.page(
        from: document, address: known ?? (isSaved ? nil : fetched.address),
        fileName: file ?? fetched.address, name: name)
      return isMeasured || fetched.status == nil ? page : page.withoutMeasures
    } catch {
      return .missing(
        address: known ?? file ?? fetched.address, name: name, reason: .unreadable,
        problem: error.told)
    }
  }
}

extension FetchError {
  /// Whether something was found that is not a page, rather than nothing.
  fileprivate var isAboutContent: Bool {
    switch kind {
    case .notHTML, .tooLarge, .unknownEncoding, .badCompression, .notAnArchive, .emptyArchive: true
    default: false
    }
  }

  var told: Sentence {
    Sentence(list: [sentence, Sentence(verbatim: "—"), hint], joint: .space)
  }
}

extension MarkupError {
  fileprivate var told: Sentence {
    switch self {
    case .empty: Sentence("the page is empty")
    case .notText(let what):
      Sentence("this is no text: \(what)")
    case .tooComplex(let what):
      Sentence("the page would take an unreasonable time to read: \(what)")
    case .cutWithinTag:
      Sentence("the page breaks off within a tag: it is not whole")
    case .parser(let what):
      Sentence("the parser gave up: \(what)")
    }
  }
}

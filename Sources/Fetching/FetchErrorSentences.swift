package import Words

extension FetchError {
  /// What went wrong in one sentence, without the address.
  package var sentence: Sentence { kind.words.sentence }

  /// What to try next in one sentence.
  package var hint: Sentence {
    if kind == .notFound, let meant = AddressText.webAddressMeant(by: address) {
      return Sentence("Did you mean \(meant)?")
    }
    if kind == .notFound, let near = FolderListing.nearest(to: address) {
      return Sentence("Did you mean \(quoted: near)?")
    }
    return kind.words.hint
  }
}

extension FetchError.Kind {
  fileprivate typealias Words = (sentence: Sentence, hint: Sentence)

  fileprivate var words: Words {
    switch self {
    case .badAddress:
      (
        Sentence("This is not a valid address."),
        Sentence("Write https://host/path, without control characters, user name or password.")
      )
    case .unsupportedScheme:
      (
        Sentence("Only http and https addresses are fetched."),
        Sentence("For a file on this computer, give its path alone.")
      )
    case .nameNotResolved:
      (
        Sentence("The name of the site is not known."),
        Sentence("Check the spelling, the network and the proxy.")
      )
    case .connectionRefused:
      (
        Sentence("Nothing answers at this address."),
        Sentence("Check the port, or whether the site is running.")
      )
    case .connectionFailed:
      (
        Sentence("The connection to the site failed."),
        Sentence("Check the network, the proxy and http versus https.")
      )
    case .certificate:
      (
        Sentence("The certificate of the site is not trusted."),
        Sentence("Have the certificate mended, or audit a saved copy of the page.")
      )
    case .timedOut:
      (
        Sentence("The site did not answer in time."),
        Sentence("Try again later, or audit a saved copy of the page.")
      )
    case .tooSlow:
      (
        Sentence("The page arrives too slowly."),
        Sentence("Try again later, or audit a saved copy of the page.")
      )
    case .tooLarge(let limit, let size): Self.sizeWords(ByteSize(limit), size.map(ByteSize.init))
    case .tooManyHeaders:
      (
        Sentence("The site sends more headers than any page has."),
        Sentence("Check the address, or audit a saved copy of the page.")
      )
    case .badStatusLine:
      (
        Sentence("The site does not answer as HTTP: its status is not a number of three digits."),
        Sentence("Check the port, or what answers there.")
      )
    case .unknownEncoding(let name):
      (
        Sentence("The site compresses the page in a way that is not known here, \(quoted: name)."),
        Sentence("Have the site send gzip or plain pages, or audit a saved copy of the page.")
      )
    case .badCompression:
      (
        Sentence("The site sends a compressed page that cannot be unpacked."),
        Sentence("Try again, or audit a saved copy of the page.")
      )
    case .tooManyRedirects:
      (
        Sentence("The site redirects too many times."),
        Sentence("Open the page in a browser and give the address it ends at.")
      )
    case .redirectRefused:
      (
        Sentence("The site redirects to an address that is not fetched."),
        Sentence("Only http and https redirects are followed.")
      )
    case .notPublic:
      (
        Sentence(
          "This is an address of this machine or of a private network, which is not visited."),
        Sentence("If you trust it, say so: --allow-private.")
      )
    case .httpStatus(let status): Self.statusWords(status)
    case .notHTML(let type):
      (
        Sentence("This is not a web page but \(type)."),
        Sentence("Give the address of the form’s own page.")
      )
    case .notAnArchive(let format):
      (
        Sentence("This is no \(format) file, whatever its name says."),
        Sentence("Save it again, or export it anew.")
      )
    case .emptyArchive:
      (
        Sentence("The archive holds no page."),
        Sentence("Export it with the content of the pages, after having walked through them.")
      )
    case .notFound:
      (
        Sentence("There is no such file or folder."),
        Sentence("Check the path; a web address starts with https://.")
      )
    case .notReadable:
      (
        Sentence("It cannot be read."),
        Sentence("Check that it is an ordinary file you may read.")
      )
    case .notAFile(let nature):
      (
        nature.sentence,
        Sentence("Give a file; for the output of a command, write - and pour it in.")
      )
    case .emptyFolder:
      (
        Sentence("The folder holds no page."),
        Sentence(
          "Pages are files ending in .html, .htm or .xhtml; archives, in .har, .mhtml, .mht, .warc or .warc.gz."
        )
      )
    case .isFolder:
      (
        Sentence("This is a folder where one page was expected."),
        Sentence("Give one of the pages in it.")
      )
    case .interrupted:
      (
        Sentence("The answer broke off before its end."),
        Sentence("Try again.")
      )
    case .other:
      (
        Sentence("The page could not be fetched."),
        Sentence("Audit a saved copy of the page.")
      )
    }
  }

  private static func sizeWords(_ limit: ByteSize, _ size: ByteSize?) -> (
    sentence: Sentence, hint: Sentence
  ) {
    let wanted = (size ?? limit).withRoom
    let sentence = size.map { size in
      Sentence("The page has \(size.sentence), and pages above \(limit.sentence) are not read.")
    }
    return (
      sentence ?? Sentence("The page has more than \(limit.sentence), which is the limit."),
      Sentence("Check that it is a page; formaudit audit --max-bytes \(wanted) reads it.")
    )
  }

  private static func statusWords(_ status: Int) -> Words {
    let sentence = Sentence("The site answered with status \(String(status)) instead of a page.")
    let hint =
      switch status {
      case 401, 403, 407, 429:
        Sentence(
          "The site refuses visitors like this tool: give what it asks for (--header, --cookie, --user), or audit a saved copy of the page."
        )
      case 404, 410:
        Sentence("The page is gone: check the address.")
      case 500...:
        Sentence("The site is out of order: try again later.")
      default:
        Sentence("Open the address in a browser to see why.")
      }
    return (sentence, hint)
  }
}

extension FetchError.Nature {
  fileprivate var sentence: Sentence {
    switch self {
    case .pipe: Sentence("This is a pipe, not a file.")
    case .device: Sentence("This is a device, not a file.")
    case .socket: Sentence("This is a socket, not a file.")
    }
  }
}

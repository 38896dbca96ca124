import Fetching
package import Words

extension CaptureProblem {
  /// What is wrong, and where.
  package var sentence: Sentence {
    Sentence("\(what) (at byte \(offset) of the archive)")
  }

  private var what: Sentence {
    switch kind {
    case .cutShort: Sentence("the archive breaks off in the middle")
    case .wrongDigest: Sentence("the bytes do not have the digest that is told: they were changed")
    case .malformed:
      Sentence("what stands here is not as the format says, and cannot be read")
    case .badCompression: Sentence("the compressed bytes cannot be unpacked")
    case .unknownEncoding(let name):
      Sentence("it is encoded in a way that is not known here, \(quoted: name)")
    case .contentMissing:
      Sentence("the page was saved without its content: export the archive with content")
    case .truncated(let reason):
      Sentence("the page was cut when it was saved, \(quoted: reason)")
    case .tooLarge(let limit):
      Sentence(
        "the page has more than \(ByteSize(limit).sentence): formaudit audit --max-bytes reads more"
      )
    case .segmented: Sentence("the page stands in several records, which are not put together")
    case .tooManyPages(let limit):
      Sentence("there are more than \(limit, "page", "pages"): the rest is not read")
    }
  }
}

extension LeftOut {
  /// As many of these, such as `2 redirects`.
  package func counted(_ count: Int) -> Sentence {
    switch self {
    case .redirect: Sentence("\(count, "redirect", "redirects")")
    case .fragment: Sentence("\(count, "piece of a page", "pieces of pages")")
    case .frame: Sentence("\(count, "frame", "frames")")
    case .failure: Sentence("\(count, "error page", "error pages")")
    case .revisit: Sentence("\(count, "record", "records") of an unchanged page")
    }
  }
}

import FormModel

/// One page poured into the standard input, written `-`.
struct StandardInputSource: PageSource {
  init?(target: String) {
    if target != "-" { return nil }
  }

  var isOnDisk: Bool { false }

  func journey(readBy pages: PageLoader) -> Journey {
    let page = pages.page(at: "-")
    return Journey(name: page.address, pages: [page], home: nil)
  }
}

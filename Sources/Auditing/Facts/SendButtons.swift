import FormModel
import Markup

/// The buttons which send or clear the audited forms of a page.
struct SendButtons: Sendable {
  /// The indices of the controls: for each form, its last button which sends, since "Back" stands
  /// before it.
  let sending: Set<Int>
  let clearing: Set<Int>

  init(on page: Page) {
    let audited = Dictionary(
      page.forms.filter(\.isAudited).map { ($0.kind == .none ? nil : $0.index, true) },
      uniquingKeysWith: { first, _ in first })
    var sending: [Int?: Int] = [:]
    var clearing: Set<Int> = []
    for control in page.controls where control.notAskedBecause == .button && control.isVisible {
      guard audited[control.form] != nil else { continue }
      if ["submit", "image"].contains(control.type), !control.isDisabled {
        sending[control.form] = control.index
      } else if Self.clearsForm(control) {
        clearing.insert(control.index)
      }
    }
    self.sending = Set(sending.values)
    self.clearing = clearing
  }

  /// Old pages call the reset of the form from an ordinary button.
  private static func clearsForm(_ control: Control) -> Bool {
    control.type == "reset"
      || control.element.has(.onclick) && control.element[.onclick]?.contains(".reset()") == true
  }
}

/// How an address is reached, and on which site: what people must know before they send answers there.
struct SchemeAndHost: Equatable {
  /// `https`, `mailto`, …, lower case; empty when the address has none.
  let scheme: String
  let host: String

  init(_ address: PageAddress) {
    let path = address.path.lowercased()
    guard let colon = path.utf8.firstIndex(of: UInt8(ascii: ":")) else {
      (scheme, host) = ("", "")
      return
    }
    scheme = String(path[..<colon])
    let rest = path.utf8[path.utf8.index(after: colon)...]
    let slashes = "//".utf8
    let authority =
      rest.starts(with: slashes)
      ? rest.dropFirst(slashes.count).prefix { $0 != UInt8(ascii: "/") } : rest.prefix(0)
    let place = authority.split(separator: UInt8(ascii: "@"), omittingEmptySubsequences: false).last
    host = place.flatMap { String($0.prefix { $0 != UInt8(ascii: ":") }) } ?? ""
  }

  /// The part of the host that somebody registers: `exemple.fr` of `www.exemple.fr`.
  var site: String {
    let names = host.split(separator: ".")
    let isShared = Self.sharedEndings.contains(names.suffix(2).joined(separator: "."))
    return names.suffix(isShared ? 3 : 2).joined(separator: ".")
  }

  /// Whether it is a machine of the team, which nobody else reaches.
  var isLocal: Bool {
    host.isEmpty || host == "localhost" || host.hasPrefix("127.") || host.hasSuffix(".localhost")
  }

  /// The endings under which different bodies register names, of two labels.
  private static let sharedEndings: Set<String> = [
    "gouv.fr", "asso.fr", "co.uk", "gov.uk", "org.uk", "ac.uk", "nhs.uk", "police.uk", "com.au",
    "gov.au", "qc.ca", "gc.ca", "co.nz", "govt.nz", "github.io", "gitlab.io",
  ]
}

import CLibCurl
import Glibc
import Numbers

/// Decides, address by address, what a transfer may connect to.
///
/// libcurl asks with the very address that it connects to: a name which changes its address between a
/// check and a connection (DNS rebinding) gains nothing.
final class SocketDoor {
  private let reach: Reach
  /// The address that was refused, as text.
  private(set) var refused: String?
  /// Whether redirects were followed.
  var isRedirected = false
  private var firstIsPublic = true
  /// A proxy is nearly always of a private network, and the team named it.
  private let proxies: Set<SocketPlace>

  init(_ access: Access) {
    reach = access.reach
    proxies = reach == .anywhere ? [] : ProxyPlace.places(of: access)
  }

  /// Whether somebody else connects, to what only names tell.
  var isBehindProxy: Bool { !proxies.isEmpty }

  /// Refuses what a proxy would be asked for, as far as its name leads to a private address from here.
  func refuses(host: String) -> Bool {
    guard isBehindProxy else { return false }
    let name = host.hasPrefix("[") ? String(host.dropFirst().dropLast()) : host
    let places = SocketPlace.places(of: name, port: 0)
    if places.allSatisfy({ PublicAddress.isPublic($0.address) }) { return false }
    if !isRedirected { firstIsPublic = false }
    if isStrict { refused = name }
    return isStrict
  }

  private var isStrict: Bool {
    reach == .publicOnly || reach == .likeTheFirst && isRedirected && firstIsPublic
  }

  static func open(
    _ address: UnsafeMutablePointer<curl_sockaddr>?, _ context: UnsafeMutableRawPointer?
  ) -> curl_socket_t {
    guard let address, let context else { return CURL_SOCKET_BAD }
    let door = Unmanaged<SocketDoor>.fromOpaque(context).takeUnretainedValue()
    let place = formaudit_curl_socket_address(address).flatMap(SocketPlace.init)
    guard place.map(door.allows) ?? (door.reach == .anywhere) else { return CURL_SOCKET_BAD }
    let type = address.pointee.socktype | Int32(SOCK_CLOEXEC.rawValue)
    return socket(address.pointee.family, type, address.pointee.protocol)
  }

  func allows(_ place: SocketPlace) -> Bool {
    if proxies.contains(place) { return true }
    let isPublic = PublicAddress.isPublic(place.address)
    if !isRedirected, !isPublic { firstIsPublic = false }
    if isPublic || !isStrict { return true }
    refused = place.text
    return false
  }
}

/// An address of a machine, and a port.
struct SocketPlace: Hashable {
  /// Four or sixteen bytes.
  let address: [UInt8]
  let port: UInt16

  init(address: [UInt8], port: UInt16) {
    (self.address, self.port) = (address, port)
  }

  /// nil for what is neither of version 4 nor 6.
  init?(_ pointer: UnsafeRawPointer) {
    switch Int32(pointer.loadUnaligned(as: sockaddr.self).sa_family) {
    case AF_INET:
      let place = pointer.loadUnaligned(as: sockaddr_in.self)
      address = withUnsafeBytes(of: place.sin_addr) { Array($0) }
      port = UInt16(bigEndian: place.sin_port)
    case AF_INET6:
      let place = pointer.loadUnaligned(as: sockaddr_in6.self)
      address = withUnsafeBytes(of: place.sin6_addr) { Array($0) }
      port = UInt16(bigEndian: place.sin6_port)
    default: return nil
    }
  }

  /// All places that a name leads to now; none when it is not known.
  static func places(of name: String, port: Int) -> Set<SocketPlace> {
    var hints = addrinfo()
    hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
    var first: UnsafeMutablePointer<addrinfo>?
    guard getaddrinfo(name, String(port), &hints, &first) == 0 else { return [] }
    defer { freeaddrinfo(first) }
    var places: Set<SocketPlace> = []
    var next = first
    while let info = next {
      if let place = info.pointee.ai_addr.flatMap({ SocketPlace(UnsafeRawPointer($0)) }) {
        places.insert(place)
      }
      next = info.pointee.ai_next
    }
    return places
  }

  var text: String {
    var text = [CChar](repeating: 0, count: Int(INET6_ADDRSTRLEN))
    let family = address.count == 4 ? AF_INET : AF_INET6
    guard inet_ntop(family, address, &text, socklen_t(text.count)) != nil else { return "" }
    return String(decoding: text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}

/// Where the proxies of a run stand.
enum ProxyPlace {
  static func places(of access: Access) -> Set<SocketPlace> {
    let named =
      access.proxy.map { [$0] }
      ?? names.compactMap { name in
        getenv(name).map { String(cString: $0) }
      }
    return named.reduce(into: []) { $0.formUnion(places(of: $1)) }
  }

  /// Where libcurl finds them.
  private static let names = [
    "http_proxy", "https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY",
  ]

  private static func places(of proxy: String) -> Set<SocketPlace> {
    if proxy.isEmpty { return [] }
    let address = proxy.contains("://") ? proxy : "http://" + proxy
    let rest = address.drop { $0 != ":" }
    guard let origin = WebAddress.origin(of: "http" + rest) else { return [] }
    let host = origin.host.hasPrefix("[") ? String(origin.host.dropFirst().dropLast()) : origin.host
    // Without a port, 1080 is libcurl’s for a proxy.
    let port = rest.dropFirst(3).contains(":") ? origin.port : 1080
    return SocketPlace.places(of: host, port: port)
  }
}

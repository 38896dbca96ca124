import Testing

@testable import Fetching

/// Which addresses are public.
@Suite struct PublicAddressTests {
  private func isPublic(_ text: String) throws -> Bool {
    let place = try #require(SocketPlace.places(of: text, port: 80).first, "\(text)")
    return PublicAddress.isPublic(place.address)
  }

  @Test(arguments: [
    "1.1.1.1", "9.255.255.255", "11.0.0.0", "100.63.255.255", "100.128.0.0", "172.15.0.1",
    "172.32.0.1", "192.167.1.1", "192.169.0.1", "198.17.0.1", "198.20.0.1", "223.255.255.255",
    "2606:4700::1111", "2001:4860:4860::8888", "2a00::1", "::ffff:1.1.1.1", "64:ff9b::101:101",
    "2002:101:101::1",
  ])
  func publicOnes(address: String) throws {
    #expect(try isPublic(address))
  }

  @Test(arguments: [
    "0.0.0.0", "10.1.2.3", "100.64.0.1", "100.100.100.200", "127.0.0.1", "127.1.2.3",
    "169.254.169.254", "172.16.0.1", "172.31.255.255", "192.0.0.192", "192.168.1.1", "198.18.0.1",
    "224.0.0.1", "255.255.255.255", "168.63.129.16", "::", "::1", "fe80::1", "fc00::1",
    "fd00:ec2::254",
    "ff02::1", "::ffff:127.0.0.1", "::ffff:169.254.169.254", "64:ff9b::a00:1", "2002:7f00:1::",
    "2002:a9fe:a9fe::", "2001::1", "2001:db8::1", "4000::1", "::7f00:1",
  ])
  func othersAreNot(address: String) throws {
    #expect(try !isPublic(address))
  }

  @Test func whatIsNoAddressIsNotPublic() {
    #expect(!PublicAddress.isPublic([]) && !PublicAddress.isPublic([1, 1, 1]))
  }
}

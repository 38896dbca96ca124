import Testing

@testable import Fetching

/// A name that leads to a public address when it is checked, and to a private one when it is connected
/// to: the door is asked at each connection, with the address of that connection.
@Suite struct RebindingTests {
  private static let site = SocketPlace(address: [93, 184, 215, 14], port: 443)

  private func door(_ reach: Reach) -> SocketDoor {
    var access = Access()
    access.reach = reach
    access.proxy = ""
    return SocketDoor(access)
  }

  @Test(
    arguments: [
      [127, 0, 0, 1], [10, 0, 0, 7], [169, 254, 169, 254],
      [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1],
      [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF, 127, 0, 0, 1],
    ] as [[UInt8]])
  func aNameThatChangesItsAddressGainsNothing(address: [UInt8]) {
    let door = door(.publicOnly)
    #expect(door.allows(Self.site))
    #expect(!door.allows(SocketPlace(address: address, port: 443)))
    #expect(door.refused != nil)
  }

  @Test func norDoesASiteThatSendsOnToSuchAName() {
    let door = door(.likeTheFirst)
    #expect(door.allows(Self.site))
    door.isRedirected = true
    #expect(door.allows(Self.site))
    #expect(!door.allows(SocketPlace(address: [127, 0, 0, 1], port: 443)))
  }
}

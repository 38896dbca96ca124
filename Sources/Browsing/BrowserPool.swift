/// The sessions of one run, and the driver that was started for them.
struct BrowserPool {
  /// What a page gets.
  enum Lent {
    case session(Session)
    /// An endpoint with no session yet.
    case door(DriverDoor)
    case failure(BrowserError)
  }

  private let startsOwn: Bool
  private(set) var driver: DriverProcess?
  private var freeDoors: [DriverDoor]
  private var idle: [Session] = []
  private var lent: [Session] = []

  init(_ options: BrowserOptions) {
    startsOwn = options.endpoints.isEmpty
    freeDoors = options.endpoints.map {
      DriverDoor(endpoint: String($0.reversed().drop { $0 == "/" }.reversed()))
    }
  }

  mutating func take() -> Lent {
    if let session = idle.popLast() {
      lent.append(session)
      return .session(session)
    }
    if let door = freeDoors.popLast() { return .door(door) }
    // A driver of our own holds as many browsers as are asked for at once.
    if let driver { return .door(driver.door) }
    guard startsOwn else { return .failure(BrowserError(.noDriver)) }
    do throws(BrowserError) {
      let started = try DriverProcess()
      driver = started
      return .door(started.door)
    } catch {
      return .failure(error)
    }
  }

  mutating func lend(_ session: Session) {
    lent.append(session)
  }

  mutating func give(back session: Session) {
    lent.removeAll { $0.isSame(session) }
    idle.append(session)
  }

  /// Closes a session that is of no more use. A driver of our own that hangs or talks nonsense goes
  /// with it.
  mutating func drop(_ session: Session, _ error: BrowserError) {
    lent.removeAll { $0.isSame(session) }
    if error.kind != .driverHangs { session.close() }
    free(session.door, after: error)
  }

  /// Takes back an endpoint whose browser could not be had.
  mutating func free(_ door: DriverDoor, after error: BrowserError) {
    guard startsOwn else {
      freeDoors.append(door)
      return
    }
    driver?.end()
    driver = nil
  }

  /// Closes everything.
  mutating func close() {
    for session in idle + lent { session.close() }
    (idle, lent) = ([], [])
    driver?.end()
    driver = nil
  }
}

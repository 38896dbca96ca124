import Glibc

/// What one process may use.
enum Limits {
  /// One input may take this much; beyond, an allocation fails.
  static let bytes: UInt = 1 << 30
  /// Of processor time, one input.
  static let seconds = isSanitized ? 20.0 : 2.0

  /// - Parameter seconds: Of processor time, for the whole process; nil for no limit.
  static func set(seconds: Double? = nil) {
    if !isSanitized {
      var memory = rlimit(rlim_cur: bytes, rlim_max: bytes)
      setrlimit(__rlimit_resource_t(RLIMIT_DATA.rawValue), &memory)
    }
    guard let seconds else { return }
    let whole = UInt(seconds.rounded(.up))
    var time = rlimit(rlim_cur: whole, rlim_max: whole + 1)
    setrlimit(__rlimit_resource_t(RLIMIT_CPU.rawValue), &time)
  }

  /// The address sanitizer keeps a shadow of all memory, and takes several times as long.
  static let isSanitized = getenv("ASAN_OPTIONS") != nil

  /// The processor time that this process took so far.
  static var secondsUsed: Double { Double(clock()) / Double(CLOCKS_PER_SEC) }
}
